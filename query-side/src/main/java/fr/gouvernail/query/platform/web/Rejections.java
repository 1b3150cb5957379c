package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.CommandRejected;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The text of a refusal in the language of the current request. The bundle's text is under the code; it names parameters in braces:
 * {@code {name}}, {@code {name:money}} (cents), {@code {name:rate}} (basis points), {@code {name:date}} (ISO), {@code {name:instant}},
 * {@code {name:number}}, {@code {name:role}} and {@code {name:field}} (the name of a field of a command).
 */
public final class Rejections {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)(?::([a-z]+))?}");

    private final MessageSource messages;
    private final Formats formats;

    public Rejections(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String text(CommandRejected rejected) {
        return text(rejected.code().code(), rejected.parameters());
    }

    /** The text of a code; a neutral one that names the code when the bundles do not know it. */
    public String text(String code, Map<String, String> parameters) {
        var locale = LocaleContextHolder.getLocale();
        var pattern = messages.getMessage(code, null, "", locale);
        if (pattern == null || pattern.isEmpty()) {
            var unknown = messages.getMessage("rejection.unknown", null, "{code}", locale);
            return String.valueOf(unknown).replace("{code}", code);
        }
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), match.group(2), parameters)));
    }

    private String value(String name, String kind, Map<String, String> parameters) {
        var raw = parameters.get(name);
        if (raw == null) {
            return "…";
        }
        try {
            return formatted(raw, kind == null ? "" : kind);
        } catch (NumberFormatException | DateTimeException notOfThatKind) {
            // A refusal has to be readable even when a parameter is not what its text expects.
            return raw;
        }
    }

    private String formatted(String raw, String kind) {
        return switch (kind) {
            case "money" -> formats.money(Long.valueOf(raw));
            case "rate" -> formats.rate(Long.valueOf(raw));
            case "number" -> formats.number(Long.valueOf(raw));
            case "date" -> formats.date(LocalDate.parse(raw));
            case "instant" -> formats.instant(Instant.parse(raw));
            case "role" -> formats.label("role", raw);
            case "field" -> formats.label("field", raw);
            case "choice" -> formats.label("governance.choice", raw);
            case "ground" -> formats.label("governance.postponement", raw);
            default -> raw;
        };
    }
}
