package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPostponed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.SuspensionLifted;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is to be read beside a step of a decision, by name. */
final class DecisionDetails {

    private static final JsonMapper JSON = GouvernailJson.mapper();

    /** Null where the step says all by itself. */
    static @Nullable String json(DecisionEvent event) {
        var details = of(event);
        return details.isEmpty() ? null : JSON.writeValueAsString(new TreeMap<>(details));
    }

    private static Map<String, String> of(DecisionEvent event) {
        return switch (event) {
            case DecisionWithdrawn e -> Map.of("reason", e.reason());
            case DecisionPostponed e -> Map.of("reason", e.reason());
            case DecisionSuspended e -> Map.of("by", e.by().name(), "reference", e.reference(), "reason", e.reason());
            case SuspensionLifted e -> Map.of("reference", e.reference(), "reason", e.reason());
            case DecisionAnnulled e -> Map.of("by", e.by().name(), "reference", e.reference(), "reason", e.reason());
            default -> Map.of();
        };
    }

    private DecisionDetails() {}
}
