package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been put on record about a decision, as far as later records depend on it.
 *
 * @param followUps in the order of their numbers, from 1
 * @param correction what it announced to correct; null when nothing
 * @param supersededBy the decision that took its place; null while none did
 */
record DecisionRecord(
        List<FollowUp> followUps,
        @Nullable Correction correction,
        @Nullable DecisionId supersededBy) {

    static final DecisionRecord EMPTY = new DecisionRecord(List.of(), null, null);

    /** @param doneOn null while it is open */
    record FollowUp(FollowUpTask task, @Nullable LocalDate doneOn) {}

    /** An earlier decision, and how this one stands to it. */
    record Correction(DecisionId earlier, CorrectionKind kind) {}

    DecisionRecord after(DecisionEvent event) {
        return switch (event) {
            case FollowUpAdded added -> {
                var more = new ArrayList<>(followUps);
                more.add(new FollowUp(added.task(), null));
                yield new DecisionRecord(List.copyOf(more), correction, supersededBy);
            }
            case FollowUpDone done -> {
                var changed = new ArrayList<>(followUps);
                var task = changed.get(done.number() - 1).task();
                changed.set(done.number() - 1, new FollowUp(task, done.effectiveOn()));
                yield new DecisionRecord(List.copyOf(changed), correction, supersededBy);
            }
            case CorrectionAnnounced announced ->
                new DecisionRecord(followUps, new Correction(announced.earlier(), announced.kind()), supersededBy);
            case DecisionCorrected corrected
            when corrected.kind() == CorrectionKind.SUPERSEDES ->
                new DecisionRecord(followUps, correction, corrected.by());
            default -> this;
        };
    }
}
