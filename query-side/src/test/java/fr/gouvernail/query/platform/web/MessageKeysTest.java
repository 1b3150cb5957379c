package fr.gouvernail.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessageKeysTest {

    /** Says what a bundle would keep silent: the last text of a key replaces those before it. */
    private static final class Repeated extends Properties {

        private static final long serialVersionUID = 1L;

        private final HashSet<Object> seen = new HashSet<>();
        private final ArrayList<Object> twice = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (!seen.add(key)) {
                twice.add(key);
            }
            return super.put(key, value);
        }
    }

    @Test
    void noBundleHasAKeyTwice() throws IOException {
        var bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        assertThat(bundles).isNotEmpty();
        for (var bundle : bundles) {
            assertThat(read(bundle).twice).as(bundle.getFilename()).isEmpty();
        }
    }

    /** A line must not begin with them: French sets a narrow space before them that does not break. */
    @Test
    void noFrenchTextHasAPlainSpaceBeforeASignThatBelongsToTheWord() throws IOException {
        var plain = Pattern.compile("\\S [;:!?](\\s|$)");
        var broken = new ArrayList<String>();
        for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            if (!String.valueOf(bundle.getFilename()).endsWith("_en.properties")) {
                read(bundle).forEach((key, text) -> {
                    if (plain.matcher(text.toString()).find()) {
                        broken.add(key + "=" + text);
                    }
                });
            }
        }
        assertThat(broken).isEmpty();
    }

    private static Repeated read(Resource bundle) throws IOException {
        var texts = new Repeated();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
