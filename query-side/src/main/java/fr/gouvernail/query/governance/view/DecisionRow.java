package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the register.
 *
 * @param resolutionKind name of the resolution's kind, such as {@code launch-project}
 * @param resolution without persons whom the reader may not know; null when nothing is left of it
 * @param subject text form of what the resolution acts on; null when it only takes note
 * @param state how far it has come; suspended or annulled, whatever the stage, once a judge has ruled so
 * @param stage how far it had come, whatever a judge has ruled since
 * @param writing how it was last put to its members in writing; null when it never was
 * @param takeOver null when it was drafted here
 * @param origin where another body handed the point on from; null when it was drafted here first
 * @param handedTo names of the bodies it was handed on to; null when to none
 * @param decidedRecordedAt when that was recorded
 * @param decidedOn the day the body decided, which may be well before it was recorded
 * @param enacted text form of what was changed when it was carried out
 * @param failureCode why the target refused, as a rejection code; null unless the last try failed
 */
public record DecisionRow(
        DecisionId decision,
        TerritoryId territory,
        @Nullable ProgrammeId programme,
        BodyId body,
        @Nullable String bodyName,
        boolean councilAct,
        String reference,
        String title,
        String text,
        String resolutionKind,
        @Nullable Resolution resolution,
        @Nullable String subject,
        DecisionState state,
        DecisionState stage,
        DecisionStanding standing,
        long stateEvent,
        @Nullable SittingId sitting,
        @Nullable Integer item,
        @Nullable LocalDate sittingHeldOn,
        @Nullable LocalDate decidedOn,
        @Nullable Long decidedEvent,
        @Nullable Instant decidedRecordedAt,
        @Nullable Tally tally,
        @Nullable Writing writing,
        @Nullable String withdrawalReason,
        @Nullable Postponement postponedGround,
        @Nullable String postponedReason,
        @Nullable TakeOver takeOver,
        @Nullable Origin origin,
        @Nullable String handedTo,
        Enactment enactment,
        @Nullable Long enactmentEvent,
        @Nullable String enacted,
        @Nullable String failureCode,
        Map<String, String> failureParameters,
        int attempts,
        long version,
        long lastEvent) {
    public DecisionRow {
        failureParameters = Map.copyOf(failureParameters);
    }

    /**
     * A written consultation on it.
     *
     * @param closesOn last day to answer
     * @param count null until it is closed
     */
    public record Writing(
            ConsultationId consultation,
            @Nullable LocalDate closesOn,
            @Nullable ConsultationCount count) {}

    /** Whether nobody objected in writing, which adopted it without a vote. */
    public boolean approvedInWriting() {
        return writing != null && writing.count() != null && writing.count().approved();
    }

    /** Where a decision of the past was read, why it was taken over, and what it allowed in words. */
    public record TakeOver(
            String source, String reason, @Nullable String allowed) {}

    /** A decision of another body, which handed the point on. */
    public record Origin(
            DecisionId decision,
            @Nullable String reference,
            @Nullable String bodyName) {}

    /** Whether its adoption or refusal was recorded on a later day than it counts from. */
    public boolean enteredLate() {
        return decidedOn != null
                && decidedRecordedAt != null
                && LocalDate.ofInstant(decidedRecordedAt, ZoneOffset.UTC).isAfter(decidedOn);
    }

    public boolean failed() {
        return enactment == Enactment.FAILED;
    }
}
