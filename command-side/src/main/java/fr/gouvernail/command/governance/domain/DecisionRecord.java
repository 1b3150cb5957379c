package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDropped;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpRescheduled;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What has been put on record about a decision, as far as later records depend on it.
 *
 * @param followUps in the order of their numbers, from 1
 * @param correction what it announced to correct; null when nothing
 * @param supersededBy the decision that took its place; null while none did
 * @param act what identifies it as a council's act; null while nothing does
 */
record DecisionRecord(
        List<FollowUp> followUps,
        @Nullable Correction correction,
        @Nullable DecisionId supersededBy,
        @Nullable CouncilAct act) {

    static final DecisionRecord EMPTY = new DecisionRecord(List.of(), null, null, null);

    /** At most one of the two days is set; none while it is open. */
    record FollowUp(
            FollowUpTask task,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate droppedOn) {

        private FollowUp dueOn(LocalDate day) {
            return new FollowUp(new FollowUpTask(task.task(), task.owner(), task.role(), day), doneOn, droppedOn);
        }
    }

    /** An earlier decision, and how this one stands to it. */
    record Correction(DecisionId earlier, CorrectionKind kind) {}

    DecisionRecord after(DecisionEvent event) {
        return switch (event) {
            case FollowUpAdded added -> {
                var more = new ArrayList<>(followUps);
                more.add(new FollowUp(added.task(), null, null));
                yield new DecisionRecord(List.copyOf(more), correction, supersededBy, act);
            }
            case FollowUpDone done ->
                changed(done.number(), open -> new FollowUp(open.task(), done.effectiveOn(), null));
            case FollowUpDropped dropped ->
                changed(dropped.number(), open -> new FollowUp(open.task(), null, dropped.effectiveOn()));
            case FollowUpRescheduled later -> changed(later.number(), open -> open.dueOn(later.dueOn()));
            case CorrectionAnnounced announced ->
                new DecisionRecord(followUps, new Correction(announced.earlier(), announced.kind()), supersededBy, act);
            case DecisionCorrected corrected
            when corrected.kind() == CorrectionKind.SUPERSEDES ->
                new DecisionRecord(followUps, correction, corrected.by(), act);
            case ActDescribed described -> new DecisionRecord(followUps, correction, supersededBy, described.current());
            default -> this;
        };
    }

    private DecisionRecord changed(int number, UnaryOperator<FollowUp> change) {
        var changed = new ArrayList<>(followUps);
        changed.set(number - 1, change.apply(changed.get(number - 1)));
        return new DecisionRecord(List.copyOf(changed), correction, supersededBy, act);
    }
}
