package fr.gouvernail.query.audit.view;

import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes an event apart into values, and pairs those before with those after. Events name them {@code previous} and {@code current},
 * {@code previousX} and {@code currentX}, or {@code previousX} and {@code x}.
 */
public final class EventFacts {

    private static final String PREVIOUS = "previous";
    private static final String CURRENT = "current";

    /** Every value of the event, in the order in which it declares them; pairs stand where their later value does. */
    public static List<Fact> of(DomainEvent event) {
        var before = new LinkedHashMap<String, Object>();
        var after = new LinkedHashMap<String, Object>();
        for (var component : event.getClass().getRecordComponents()) {
            var name = component.getName();
            var value = read(component, event);
            if (isPrefixed(name, PREVIOUS)) {
                flatten(stripped(name, PREVIOUS), value, before);
            } else if (isPrefixed(name, CURRENT)) {
                flatten(stripped(name, CURRENT), value, after);
            } else {
                flatten(name, value, after);
            }
        }
        var paths = new LinkedHashSet<>(after.keySet());
        paths.addAll(before.keySet());
        return paths.stream()
                .map(path -> new Fact(path, before.get(path), after.get(path)))
                .toList();
    }

    private static boolean isPrefixed(String name, String prefix) {
        return name.startsWith(prefix)
                && (name.length() == prefix.length() || Character.isUpperCase(name.charAt(prefix.length())));
    }

    private static String stripped(String name, String prefix) {
        return name.length() == prefix.length()
                ? ""
                : Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1);
    }

    private static void flatten(String path, @Nullable Object value, Map<String, Object> into) {
        switch (value) {
            case null -> {
                // A value that is not there has no line.
            }
            case Money money -> into.put(named(path), money);
            case BasisPoints rate -> into.put(named(path), rate);
            case Identifier id -> into.put(named(path), id);
            case Record nested -> {
                for (var component : nested.getClass().getRecordComponents()) {
                    flatten(joined(path, component.getName()), read(component, nested), into);
                }
            }
            case List<?> list -> {
                int index = 1;
                for (var element : list) {
                    flattenElement(path, element, index++, into);
                }
            }
            case Map<?, ?> map ->
                map.forEach((key, element) -> flatten(joined(path, String.valueOf(key)), element, into));
            default -> into.put(named(path), value);
        }
    }

    /** An element is told apart by its own key where it has one, so that both lists of a pair meet line by line. */
    private static void flattenElement(String path, @Nullable Object element, int index, Map<String, Object> into) {
        switch (element) {
            case YearCredit credit -> into.put(joined(path, String.valueOf(credit.year())), credit.amount());
            case Resource resource -> {
                into.put(joined(path, resource.key()), resource.amountHt());
                into.put(joined(joined(path, resource.key()), "state"), resource.state());
            }
            case ArbitrationOption option -> into.put(joined(path, option.key()), option.totalHt());
            case Ballot ballot -> into.put(joined(path, ballot.person().text()), ballot.choice());
            case Attendance attendance -> {
                into.put(joined(path, attendance.person().text()), attendance.presence());
                if (attendance.substitute() != null) {
                    into.put(joined(joined(path, attendance.person().text()), "substitute"), attendance.substitute());
                }
            }
            case Seat seat -> into.put(joined(path, seat.person().text()), seat.quality());
            case AgendaItem item -> into.put(joined(path, String.valueOf(item.number())), item.title());
            case Axis axis -> into.put(joined(path, String.valueOf(axis.number())), axis.title());
            case Finding finding -> into.put(joined(path, finding.rule()), finding.outcome());
            case null, default -> flatten(joined(path, String.valueOf(index)), element, into);
        }
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String named(String path) {
        return path.isEmpty() ? "value" : path;
    }

    private static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private EventFacts() {}
}
