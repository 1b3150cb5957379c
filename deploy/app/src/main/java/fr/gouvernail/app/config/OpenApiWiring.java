package fr.gouvernail.app.config;

import fr.gouvernail.app.openapi.CommandDocuments;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.query.platform.reading.Reader;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API, at {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
class OpenApiWiring {

    @Bean
    CommandDocuments commandDocuments() {
        // Who reads is known from the sign-in, and is no parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Reader.class, Actor.class);
        return new CommandDocuments(CommandSideWiring.routes());
    }
}
