package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.AdviceGround;
import fr.gouvernail.contract.assessment.AppealBy;
import fr.gouvernail.contract.assessment.AppealSilence;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The opinion of a State service on a project.
 *
 * @param service its name, registered or not
 * @param dueOn last day to answer; {@code dueEvent} is the position of what set it
 * @param delayRule the rule that gave that day; null where it was agreed
 * @param silence what silence is worth after it, by {@code silenceRule}
 * @param drafted whether a draft waits to be issued
 * @param verdict the one in force; null without an opinion, and after silence
 * @param answeredOn the day of the opinion, of the silence or of the préfet's answer
 * @param appealAnswerBy last day for the préfet's answer; null without an appeal
 * @param appealSilence what his silence is worth after it
 * @param reason why it replaces the other; null for a request of its own
 */
public record OpinionRow(
        OpinionId opinion,
        TerritoryId territory,
        ProjectId project,
        @Nullable String projectReference,
        @Nullable String projectName,
        @Nullable ActionId action,
        @Nullable String actionName,
        OpinionKind kind,
        @Nullable AdviceGround ground,
        String service,
        String subject,
        LocalDate askedOn,
        long askedEvent,
        LocalDate dueOn,
        long dueEvent,
        @Nullable String delayRule,
        SilenceEffect silence,
        @Nullable String silenceRule,
        @Nullable PermitRow permit,
        OpinionStage stage,
        boolean drafted,
        @Nullable Verdict verdict,
        @Nullable LocalDate answeredOn,
        @Nullable Long answeredEvent,
        @Nullable LocalDate appealOn,
        @Nullable AppealBy appealBy,
        @Nullable LocalDate appealAnswerBy,
        @Nullable AppealSilence appealSilence,
        @Nullable OpinionId replaces,
        @Nullable OpinionId replacedBy,
        @Nullable String reason,
        PrescriptionTotals prescriptions,
        LocalDate lastOn,
        long version,
        long lastEvent) {

    public boolean awaited() {
        return stage == OpinionStage.AWAITED;
    }

    /** Whether its last day is over, and nothing is recorded: what silence is worth can be. */
    public boolean overdue(LocalDate today) {
        return awaited() && today.isAfter(dueOn);
    }

    /** Whether the préfet's last day is over, and nothing is recorded: what his silence is worth can be. */
    public boolean appealOverdue(LocalDate today) {
        return stage == OpinionStage.APPEALED && appealAnswerBy != null && today.isAfter(appealAnswerBy);
    }

    /** Whether silence stands for an answer that lets the project through. */
    public boolean deemed() {
        return stage == OpinionStage.SILENT && silence.letsThrough()
                || stage == OpinionStage.APPEAL_SILENT && appealSilence == AppealSilence.DRAFT_APPROVED;
    }

    /** Whether the project has what it asked for: an opinion that is not unfavourable, or silence that is worth one. */
    public boolean favourable() {
        return deemed() || verdict == Verdict.FAVOURABLE || verdict == Verdict.WITH_PRESCRIPTIONS;
    }

    /** Whether the disagreement can be taken to the préfet de région. */
    public boolean appealable() {
        return kind == OpinionKind.ABF_AGREEMENT
                && stage == OpinionStage.ISSUED
                && (verdict == Verdict.UNFAVOURABLE || verdict == Verdict.WITH_PRESCRIPTIONS);
    }

    /** Whether another opinion may take its place: not once it was taken to the préfet de région. */
    public boolean replaceable() {
        return stage == OpinionStage.ISSUED || stage == OpinionStage.SILENT;
    }
}
