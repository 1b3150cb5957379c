package fr.gouvernail.query.governance.ui;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.web.Amounts;
import fr.gouvernail.query.platform.web.Rejections;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into a form, kept as it was typed, with what is wrong about it. A field that cannot be read leaves an error and a
 * stand-in value: a form is sent only once {@link #isSound()}.
 */
public final class FormInput {

    /** What is wrong: either a message's key or a text; {@code field} is empty where it is about the whole form. */
    public record FormError(
            String field, @Nullable String key, @Nullable String text) {}

    private final MultiValueMap<String, String> typed;
    private final List<FormError> errors = new ArrayList<>();

    public FormInput(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** A form that is shown for the first time, with what it proposes. */
    public static FormInput proposing(Map<String, String> values) {
        var typed = new LinkedMultiValueMap<String, String>();
        values.forEach(typed::add);
        return new FormInput(typed);
    }

    public String get(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean has(String field) {
        return typed.containsKey(field);
    }

    public List<FormError> getErrors() {
        return List.copyOf(errors);
    }

    public boolean isSound() {
        return errors.isEmpty();
    }

    /** The error beside a field; null when there is none. */
    public @Nullable FormError errorOf(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public void refuse(String field, String key) {
        errors.add(new FormError(field, key, null));
    }

    /** A refusal of the whole form, in words. */
    void refuse(String text) {
        errors.add(new FormError("", null, text));
    }

    public void refuse(CommandRejected rejected, Rejections rejections) {
        errors.add(new FormError("", null, rejections.text(rejected)));
    }

    /** A short text that has to be there. */
    public String text(String field) {
        return bounded(field, LongText.SHORT);
    }

    /** A text of a few pages that has to be there. */
    public String longText(String field) {
        return bounded(field, LongText.LONG);
    }

    private String bounded(String field, int limit) {
        var value = get(field);
        if (value.isEmpty()) {
            refuse(field, "saisie.obligatoire");
        } else if (value.length() > limit) {
            refuse(field, limit == LongText.SHORT ? "saisie.trop-long" : "saisie.trop-long.page");
        }
        return value;
    }

    public LocalDate date(String field) {
        var value = optionalDate(field);
        if (value != null) {
            return value;
        }
        if (get(field).isEmpty()) {
            refuse(field, "saisie.obligatoire");
        }
        return LocalDate.EPOCH;
    }

    public @Nullable LocalDate optionalDate(String field) {
        var text = get(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            refuse(field, "saisie.date");
            return null;
        }
    }

    /** A whole number from 0 on; nothing typed is 0. */
    public int count(String field) {
        var text = get(field);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,6}")) {
            refuse(field, "saisie.nombre");
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** An amount that has to be there. */
    public Money money(String field, Rejections rejections) {
        if (get(field).isEmpty()) {
            refuse(field, "saisie.obligatoire");
            return Money.ZERO;
        }
        return read(field, get(field), rejections);
    }

    /** Reads one amount of several that share a name. */
    Money read(String field, String text, Rejections rejections) {
        try {
            return Amounts.parse(text);
        } catch (CommandRejected unreadable) {
            errors.add(new FormError(field, null, rejections.text(unreadable)));
            return Money.ZERO;
        }
    }

    /** One of an enum's names; the stand-in when nothing was chosen, which is an error. */
    public <E extends Enum<E>> E choice(String field, Class<E> type, E standIn) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(get(field))) {
                return constant;
            }
        }
        refuse(field, "saisie.choix");
        return standIn;
    }

    /** An identifier chosen from a list; null when it is missing or malformed, which is an error. */
    public <I> @Nullable I id(String field, Function<String, I> parse) {
        var value = optionalId(field, parse);
        if (value == null && errorOf(field) == null) {
            refuse(field, "saisie.choix");
        }
        return value;
    }

    public <I> @Nullable I optionalId(String field, Function<String, I> parse) {
        if (get(field).isEmpty()) {
            return null;
        }
        try {
            return parse.apply(get(field));
        } catch (IllegalArgumentException malformed) {
            refuse(field, "saisie.choix");
            return null;
        }
    }

    /** The version of the aggregate that the form was made from; null when the form does not say, which the dispatcher refuses. */
    public @Nullable Long version() {
        var text = get("version");
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
