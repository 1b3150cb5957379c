package fr.gouvernail.query.audit.ui;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.audit.view.Fact;
import fr.gouvernail.query.audit.view.NamedObjects;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The values of an event in words: their names, and each as its kind is written. */
public final class FactTexts {

    private final MessageSource messages;
    private final Formats formats;
    private final Directory directory;

    public FactTexts(MessageSource messages, Formats formats, Directory directory) {
        this.messages = messages;
        this.formats = formats;
        this.directory = directory;
    }

    /** What the value is: {@code credits.2027} is « Crédits de paiement · 2027 ». */
    public String label(Fact fact) {
        return Arrays.stream(fact.path().split("\\.")).map(this::part).collect(Collectors.joining(" · "));
    }

    private String part(String name) {
        if (name.startsWith("person-")) {
            return directory.nameOf(PersonId.of(name));
        }
        var plain = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        var unknown = name.length() <= 4 ? name : plain;
        return text("champ." + name, unknown);
    }

    /** The value as people write it; a dash where there is none. */
    public String value(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case Money money -> formats.money(money);
            case BasisPoints rate -> formats.rate(rate);
            case LocalDate date -> formats.date(date);
            case Instant instant -> formats.instant(instant);
            case PersonId person -> directory.nameOf(person);
            case Boolean yes -> text(yes ? "valeur.oui" : "valeur.non", yes.toString());
            case Role role -> text("role." + role.name(), role.name());
            case Enum<?> constant -> text("valeur." + constant.name(), constant.name());
            default -> value.toString();
        };
    }

    /** What an id stands for, in words. */
    public String name(NamedObjects.Named named) {
        if (named.kind().equals(NamedObjects.ACCESS)) {
            return person(PersonId.of(named.name()));
        }
        var day = named.on() == null ? "" : formats.date(named.on());
        var text = messages.getMessage(
                "audit.named." + named.kind(),
                new Object[] {named.name(), day},
                named.name(),
                LocaleContextHolder.getLocale());
        return text == null ? named.name() : text;
    }

    /** The name and the function of a person; a neutral text once they are erased. */
    private String person(PersonId id) {
        var known = directory.find(List.of(id)).get(id);
        if (known == null) {
            return directory.nameOf(id);
        }
        return known.function().isBlank() ? known.displayName() : known.displayName() + " · " + known.function();
    }

    /** By how much it changed, with its sign; empty for what has no difference. */
    public String difference(Fact fact) {
        if (fact.before() instanceof Money before && fact.after() instanceof Money after) {
            return formats.moneySigned(after.minus(before));
        }
        return "";
    }

    private String text(String key, String unknown) {
        var text = messages.getMessage(key, null, unknown, LocaleContextHolder.getLocale());
        return text == null ? unknown : text;
    }
}
