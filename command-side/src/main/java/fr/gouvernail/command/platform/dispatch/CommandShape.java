package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.command.PlatformRejection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks the form of a command, whoever sent it: nothing missing, no empty text, no text or list beyond its limit, no control characters, no day
 * before the first.
 * Every text in the history is kept for ever, so its size is bounded at the door.
 */
final class CommandShape {

    private static final int MOST_ELEMENTS = 1_000;

    private record Component(RecordComponent component, boolean mayBeMissing, int longest) {}

    private static final Map<Class<?>, List<Component>> COMPONENTS = new ConcurrentHashMap<>();

    /**
     * @throws CommandRejected {@code platform.field-missing}, {@code platform.text-too-long}, {@code platform.list-too-long},
     *     {@code platform.day-too-early} or {@code platform.field-malformed}
     */
    static void check(Record message) {
        check(message, "");
    }

    private static void check(Record message, String path) {
        for (var component : COMPONENTS.computeIfAbsent(message.getClass(), CommandShape::componentsOf)) {
            var field = path + component.component().getName();
            checkValue(valueOf(component.component(), message), component, field);
        }
    }

    private static void checkValue(@Nullable Object value, Component component, String field) {
        switch (value) {
            case null -> {
                if (!component.mayBeMissing()) {
                    throw CommandRejected.of(PlatformRejection.FIELD_MISSING, "field", field);
                }
            }
            case String text -> checkText(text, component, field);
            case Collection<?> elements -> {
                if (elements.size() > MOST_ELEMENTS) {
                    throw CommandRejected.of(
                            PlatformRejection.LIST_TOO_LONG,
                            "field",
                            field,
                            "limit",
                            MOST_ELEMENTS,
                            "size",
                            elements.size());
                }
                int index = 0;
                for (var element : elements) {
                    checkValue(element, component, field + "[" + index++ + "]");
                }
            }
            case LocalDate day
            when day.isBefore(Command.FIRST_DAY) ->
                throw CommandRejected.of(
                        PlatformRejection.DAY_TOO_EARLY, "field", field, "value", day, "first", Command.FIRST_DAY);
            case Record nested -> check(nested, field + ".");
            default -> {
                // Numbers, later days and enums have no form to check beyond their type.
            }
        }
    }

    private static void checkText(String text, Component component, String field) {
        if (text.isBlank() && !component.mayBeMissing()) {
            throw CommandRejected.of(PlatformRejection.FIELD_MISSING, "field", field);
        }
        if (text.length() > component.longest()) {
            throw CommandRejected.of(
                    PlatformRejection.TEXT_TOO_LONG,
                    "field",
                    field,
                    "limit",
                    component.longest(),
                    "length",
                    text.length());
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            throw CommandRejected.of(PlatformRejection.FIELD_MALFORMED, "field", field, "value", "U+0000…U+001F");
        }
    }

    private static List<Component> componentsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> new Component(
                        component,
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                        component.isAnnotationPresent(LongText.class) ? LongText.LONG : LongText.SHORT))
                .toList();
    }

    private static @Nullable Object valueOf(RecordComponent component, Record message) {
        try {
            return component.getAccessor().invoke(message);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private CommandShape() {}
}
