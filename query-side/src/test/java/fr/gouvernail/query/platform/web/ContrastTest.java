package fr.gouvernail.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2, criteria 1.4.3 (text, 4.5:1) and 1.4.11 (borders of controls and focus rings, 3:1), on the tokens as they stand. */
class ContrastTest {

    private static final Map<String, String> TOKENS = tokens();

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "encre, papier",
        "encre, carte",
        "encre, neutre-pale",
        "encre, amer-pale",
        "encre, ok-pale",
        "encre, alerte-pale",
        "encre, vigilance-pale",
        "encre-2, papier",
        "encre-2, carte",
        "encre-2, neutre-pale",
        "encre-2, amer-pale",
        "encre-2, ok-pale",
        "encre-3, papier",
        "encre-3, carte",
        "encre-3, amer-pale",
        "amer, papier",
        "amer, carte",
        "amer-fonce, amer-pale",
        "amer, neutre-pale",
        "carte, amer",
        "carte, amer-fonce",
        "amer-clair, amer-fonce",
        "carte, terre",
        "terre-fonce, terre-pale",
        "ok, ok-pale",
        "ok, carte",
        "vigilance, vigilance-pale",
        "alerte, alerte-pale",
        "alerte, carte",
        "alerte, papier"
    })
    void textIsReadable(String text, String ground) {
        assertThat(contrast(text, ground)).as("%s on %s", text, ground).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "trait-3, carte",
        "trait-3, papier",
        "anneau, papier",
        "anneau, carte",
        "anneau, amer-pale",
        "anneau-sur-fonce, amer-fonce",
        "amer, neutre-pale",
        "alerte, carte"
    })
    void controlsAndRingsStandOut(String line, String ground) {
        assertThat(contrast(line, ground)).as("%s on %s", line, ground).isGreaterThanOrEqualTo(3.0);
    }

    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String token) {
        var colour = java.util.Objects.requireNonNull(TOKENS.get(token), token);
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens() {
        try (var css = ContrastTest.class.getResourceAsStream("/static/css/gouvernail.css")) {
            var text = new String(java.util.Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
            var found = new HashMap<String, String>();
            var matcher = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(text);
            while (matcher.find()) {
                found.putIfAbsent(matcher.group(1), matcher.group(2));
            }
            return found;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
