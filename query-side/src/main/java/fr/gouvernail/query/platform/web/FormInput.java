package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a person typed into a form, kept as typed, and what is wrong with it field by field. Reading a field either gives its value or notes
 * an error and gives a stand-in; a command is sent only when {@link #isValid()}.
 */
public final class FormInput {

    private static final LocalDate NO_DATE = LocalDate.EPOCH;
    private static final Pattern ROW = Pattern.compile("\\d{1,4}$");
    private final MultiValueMap<String, String> typed;
    private final MessageSource messages;
    private final Function<CommandRejected, String> refusals;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private int status = 400;

    public FormInput(
            MultiValueMap<String, String> typed, MessageSource messages, Function<CommandRejected, String> refusals) {
        this.typed = new LinkedMultiValueMap<>(typed);
        this.messages = messages;
        this.refusals = refusals;
    }

    /** A form as it is first shown. */
    public FormInput with(String field, @Nullable Object value) {
        if (value != null) {
            typed.set(field, value.toString());
        }
        return this;
    }

    /** As typed; empty when it was not. For templates. */
    public String value(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** The names of all fields that came with the form, in their order. */
    public List<String> fields() {
        return List.copyOf(typed.keySet());
    }

    public boolean has(String field) {
        return typed.containsKey(field);
    }

    public boolean isChosen(String field, Object value) {
        return values(field).contains(value.toString());
    }

    /** The message key of a field's label: fields of rows share it. */
    public String labelKey(String field) {
        return "champ." + field.replaceAll("\\d+$", "");
    }

    /** What tells the fields of rows apart after their label, from 1 on; empty for a field that is alone. */
    public String rowOf(String field) {
        var row = ROW.matcher(field);
        return row.find() ? " " + (Integer.parseInt(row.group()) + 1) : "";
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Errors by field, in the order they were found; the empty name is the form as a whole. */
    public Map<String, String> errors() {
        return errors;
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    public String required(String field) {
        return required(field, "form.missing");
    }

    private String required(String field, String missing) {
        var value = value(field).strip();
        if (value.isEmpty()) {
            note(field, missing);
        }
        return value;
    }

    /** A short text that has to be there. */
    public String text(String field) {
        return bounded(field, LongText.SHORT, "form.too-long");
    }

    /** A text of a few pages that has to be there. */
    public String longText(String field) {
        return bounded(field, LongText.LONG, "form.too-long.pages");
    }

    private String bounded(String field, int limit, String tooLong) {
        var value = required(field);
        if (value.length() > limit) {
            note(field, tooLong);
        }
        return value;
    }

    public @Nullable String optional(String field) {
        var value = value(field).strip();
        return value.isEmpty() ? null : value;
    }

    public LocalDate date(String field) {
        var value = required(field, "form.missing.date");
        if (value.isEmpty()) {
            return NO_DATE;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException malformed) {
            note(field, "form.date-unreadable");
            return NO_DATE;
        }
    }

    public @Nullable LocalDate optionalDate(String field) {
        return optional(field) == null ? null : date(field);
    }

    public Money money(String field) {
        var value = required(field, "form.missing.amount");
        return value.isEmpty() ? Money.ZERO : money(field, value);
    }

    /** Reads one amount of several whose fields share a name. */
    public Money money(String field, String value) {
        try {
            return Amounts.parse(value);
        } catch (CommandRejected unreadable) {
            errors.put(field, refusals.apply(unreadable));
            return Money.ZERO;
        }
    }

    public int number(String field) {
        var value = required(field, "form.missing.number").replaceAll("[\\s\\u00a0\\u202f]", "");
        if (value.isEmpty()) {
            return 0;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException malformed) {
            note(field, "form.number-unreadable");
            return 0;
        }
    }

    /** A whole number from 0 on, of six digits at most; nothing typed is 0. */
    public int count(String field) {
        var value = optional(field);
        if (value == null) {
            return 0;
        }
        if (!value.matches("\\d{1,6}")) {
            note(field, "form.number-unreadable");
            return 0;
        }
        return Integer.parseInt(value);
    }

    /** One of an enum's constants; the stand-in is only given with an error. */
    public <E extends Enum<E>> E choice(String field, Class<E> type, E standIn) {
        var chosen = parsed(field, name -> Enum.valueOf(type, name));
        return chosen == null ? standIn : chosen;
    }

    /** One of the constants, or of the ids, that the form offered; null is only given with an error. */
    public <T> @Nullable T parsed(String field, Function<String, T> parser) {
        var value = required(field, "form.missing.choice");
        if (value.isEmpty()) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException unknown) {
            note(field, "form.choice-unknown");
            return null;
        }
    }

    public <T> @Nullable T optionallyParsed(String field, Function<String, T> parser) {
        return optional(field) == null ? null : parsed(field, parser);
    }

    /** The version of the target that the page was shown at. */
    public @Nullable Long version() {
        try {
            var value = optional("version");
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException tampered) {
            note("", "form.version-unreadable");
            return null;
        }
    }

    /** The idempotency key that was made when the form was shown. */
    public String key() {
        return value("cle");
    }

    /** Notes an error whose text is a message. */
    public void note(String field, String message, Object... arguments) {
        var text = messages.getMessage(message, arguments, message, LocaleContextHolder.getLocale());
        errors.putIfAbsent(field, text == null ? message : text);
    }

    /** Notes a refusal: beside the field it names when the form has it, else over the form. */
    public void note(CommandRejected rejected, Collection<String> fields) {
        var field = rejected.parameters().getOrDefault("field", "");
        errors.put(fields.contains(field) ? field : "", refusals.apply(rejected));
        status = rejected.code().kind().httpStatus();
    }

    /** Notes a refusal of what one field holds. */
    public void refuse(String field, CommandRejected rejected) {
        errors.putIfAbsent(field, refusals.apply(rejected));
        status = rejected.code().kind().httpStatus();
    }

    /** Takes over the errors of a form that stood for a part of this one. */
    public void take(FormInput part) {
        part.errors.forEach(errors::putIfAbsent);
        status = part.status;
    }

    /** The HTTP status of a page that shows this form's errors. */
    public int status() {
        return status;
    }
}
