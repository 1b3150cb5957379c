package fr.gouvernail.query.platform.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.web.context.request.WebRequest;

/** Gives each failure of ours a number that is both shown and logged, so that the page need not say anything of the cause. */
public final class Incidents extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        if (attributes.get("status") instanceof Integer status && status >= 500) {
            var incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
            LOG.error("Incident {} on {}", incident, attributes.get("path"), getError(request));
            attributes.put("incident", incident);
        }
        return attributes;
    }
}
