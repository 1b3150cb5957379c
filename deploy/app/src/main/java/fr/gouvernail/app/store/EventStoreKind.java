package fr.gouvernail.app.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one setting that chooses where events are kept: PostgreSQL, or an Axon Server.
 *
 * @param enabled true for Axon Server
 * @param servers addresses with ports, separated by commas
 * @param token access token of the server; empty for none
 */
@ConfigurationProperties("axon.axonserver")
public record EventStoreKind(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("localhost") String servers,
        @DefaultValue("default") String context,
        @DefaultValue("") String token) {}
