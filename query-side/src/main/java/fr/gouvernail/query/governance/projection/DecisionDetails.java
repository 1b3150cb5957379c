package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPostponed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReviewed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.DissentRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDropped;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpRescheduled;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.SuspensionLifted;
import fr.gouvernail.contract.governance.Postponement;
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
            case DecisionPostponed e -> postponed(e.ground(), e.reason());
            case DecisionPutToConsultation e -> Map.of("closesOn", e.closesOn().toString());
            case DecisionReturnedFromConsultation e -> postponed(e.ground(), e.reason());
            case DecisionSuspended e -> Map.of("by", e.by().name(), "reference", e.reference(), "reason", e.reason());
            case SuspensionLifted e -> Map.of("reference", e.reference(), "reason", e.reason());
            case DecisionAnnulled e -> Map.of("by", e.by().name(), "reference", e.reference(), "reason", e.reason());
            case DissentRecorded e -> Map.of("statement", e.statement());
            case FollowUpAdded e -> Map.of("task", e.number() + ". " + e.task().task());
            case FollowUpDone e -> Map.of("task", Integer.toString(e.number()), "outcome", e.outcome());
            case FollowUpDropped e -> Map.of("task", Integer.toString(e.number()), "reason", e.reason());
            case FollowUpRescheduled e -> Map.of("task", Integer.toString(e.number()), "reason", e.reason());
            case DecisionReferred e -> Map.of("reference", e.reference(), "reason", e.reason());
            case DecisionReceived e -> Map.of("reason", e.reason());
            case DecisionReviewed e -> Map.of("conclusion", e.conclusion());
            case CorrectionAnnounced e -> Map.of("reason", e.reason());
            case PastDecisionRecorded e -> takenOver(e);
            case ActDescribed e ->
                e.reason() == null
                        ? Map.of("subject", e.current().subject())
                        : Map.of("subject", e.current().subject(), "reason", e.reason());
            default -> Map.of();
        };
    }

    private static Map<String, String> postponed(Postponement ground, @Nullable String reason) {
        return reason == null ? Map.of("ground", ground.name()) : Map.of("ground", ground.name(), "reason", reason);
    }

    private static Map<String, String> takenOver(PastDecisionRecorded e) {
        var details = new TreeMap<>(Map.of("source", e.source(), "reason", e.reason()));
        if (e.transmittedOn() != null) {
            details.put("transmittedOn", e.transmittedOn().toString());
        }
        if (e.publishedOn() != null) {
            details.put("publishedOn", e.publishedOn().toString());
        }
        return details;
    }

    private DecisionDetails() {}
}
