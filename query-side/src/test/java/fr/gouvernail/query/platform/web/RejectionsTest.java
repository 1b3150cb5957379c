package fr.gouvernail.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.RejectionCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

class RejectionsTest {

    private final MessageSource messages = new MessagesConfiguration().messageSource();

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void placeholdersAreFormattedByTheirKind() {
        var texts = new StaticMessageSource();
        texts.addMessage("x", Locale.FRENCH, "{a:money} de {b:rate} le {c:date} pour {name}, l’{missing}");
        LocaleContextHolder.setLocale(Locale.FRENCH);
        var rejections = new Rejections(texts, new Formats(texts, ZoneId.of("Europe/Paris")));

        var text = rejections.text("x", Map.of("a", "288000000", "b", "3365", "c", "2026-03-12", "name", "$1 {b}"));

        assertThat(text).isEqualTo("2\u202f880\u202f000\u202f€ de 33,65\u202f% le 12 mars 2026 pour $1 {b}, l’…");
    }

    @Test
    void aParameterOfTheWrongKindIsShownAsItIs() {
        LocaleContextHolder.setLocale(Locale.FRENCH);

        var text = rejections().text("platform.stale-version", Map.of("expected", "none", "actual", "5"));

        assertThat(text).contains("version none lue, version 5 aujourd’hui");
    }

    @Test
    void anUnknownCodeStillGivesASentence() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(rejections().text("no.such.code", Map.of())).contains("was refused", "no.such.code");
    }

    @Test
    void theLanguageIsThatOfTheRequest() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var rejected = CommandRejected.of(PlatformRejection.ROLE_NOT_HELD, "role", "CHAIR", "territory", "t");

        assertThat(rejections().text(rejected)).contains("You do not hold the role “Chair”");
    }

    @Test
    void everyCodeHasATextInBothLanguages() throws Exception {
        var french = keys(false);
        var english = keys(true);
        var missing = new TreeSet<String>();
        for (var code : codes()) {
            if (!french.contains(code.code())) {
                missing.add(code.code() + " (fr)");
            }
            if (!english.contains(code.code())) {
                missing.add(code.code() + " (en)");
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyHasBothLanguages() throws IOException {
        assertThat(keys(true)).isEqualTo(keys(false));
    }

    @Test
    void placeholdersOfTheFrenchTextsAreOfAKnownKind() throws IOException {
        var placeholder = Pattern.compile("\\{[a-zA-Z0-9]+:([a-z]+)}");
        for (var text : entries(false, "messages/rejections_*.properties").values()) {
            placeholder
                    .matcher(text)
                    .results()
                    .forEach(match -> assertThat(match.group(1))
                            .as(text)
                            .isIn("money", "rate", "number", "date", "instant", "role", "field", "choice", "ground"));
        }
    }

    /** The enums are found on the class path, so that a new context's codes are held to the same rule without being listed. */
    private static List<RejectionCode> codes() throws Exception {
        var factory = new SimpleMetadataReaderFactory();
        var resolver = new PathMatchingResourcePatternResolver();
        var codes = new ArrayList<RejectionCode>();
        for (var resource : resolver.getResources("classpath*:fr/gouvernail/**/*Rejection.class")) {
            MetadataReader reader = factory.getMetadataReader(resource);
            var type = Class.forName(reader.getClassMetadata().getClassName());
            if (type.isEnum() && RejectionCode.class.isAssignableFrom(type)) {
                for (var constant : type.getEnumConstants()) {
                    codes.add((RejectionCode) constant);
                }
            }
        }
        assertThat(codes).contains(PlatformRejection.STALE_VERSION, WebRejection.AMOUNT_UNREADABLE);
        return codes;
    }

    private static TreeSet<String> keys(boolean english) throws IOException {
        return new TreeSet<>(entries(english, "messages/*.properties").keySet());
    }

    private static Map<String, String> entries(boolean english, String pattern) throws IOException {
        var entries = new java.util.HashMap<String, String>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
            if (String.valueOf(resource.getFilename()).endsWith("_en.properties") == english) {
                var properties = new java.util.Properties();
                properties.load(new java.io.StringReader(resource.getContentAsString(StandardCharsets.UTF_8)));
                properties.forEach((key, text) -> entries.put(key.toString(), text.toString()));
            }
        }
        return entries;
    }

    private Rejections rejections() {
        return new Rejections(messages, new Formats(messages, ZoneId.of("Europe/Paris")));
    }
}
