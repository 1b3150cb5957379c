package fr.gouvernail.query.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts for people: every bundle under {@code messages/}, French in the plain file and English beside it, so that none need be listed. */
@Configuration(proxyBeanMethods = false)
public class MessagesConfiguration {

    private static final String SUFFIX = ".properties";

    @Bean
    public MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(baseNames());
        source.setDefaultEncoding("UTF-8");
        // French is in the plain files: the machine's own language must not come before them.
        source.setFallbackToSystemLocale(false);
        return source;
    }

    private static String[] baseNames() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX);
            return names(found)
                    .filter(name -> !name.endsWith("_en" + SUFFIX))
                    .map(name -> "messages/" + name.substring(0, name.length() - SUFFIX.length()))
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> names(Resource[] resources) {
        return Arrays.stream(resources).map(Resource::getFilename).filter(Objects::nonNull);
    }
}
