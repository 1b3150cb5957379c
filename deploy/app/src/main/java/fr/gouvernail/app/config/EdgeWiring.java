package fr.gouvernail.app.config;

import fr.gouvernail.kernel.command.RejectionTexts;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.query.platform.web.MessagesConfiguration;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.platform.web.WebConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;

/** What both sides show to the outside: texts and languages. */
@Configuration(proxyBeanMethods = false)
@Import({MessagesConfiguration.class, WebConfiguration.class})
class EdgeWiring {

    /** Ids, amounts and rates are answered in the form in which they are sent. */
    @Bean
    JsonMapperBuilderCustomizer valuesOfAnswers() {
        return GouvernailJson::values;
    }

    @Bean
    RejectionTexts rejectionTexts(Rejections rejections) {
        return (rejected, locale) -> {
            var before = LocaleContextHolder.getLocaleContext();
            LocaleContextHolder.setLocale(locale);
            try {
                return rejections.text(rejected);
            } finally {
                LocaleContextHolder.setLocaleContext(before);
            }
        };
    }
}
