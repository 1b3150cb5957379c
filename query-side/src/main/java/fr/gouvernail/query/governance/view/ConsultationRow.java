package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A written consultation.
 *
 * @param openedOn the day members were asked, which may be well before it was recorded
 * @param closesOn last day to answer, in full
 * @param answered voting seats that have answered so far
 * @param count null until it is closed
 * @param endedOn the day it was approved, sent to a sitting or called off
 */
public record ConsultationRow(
        ConsultationId consultation,
        TerritoryId territory,
        BodyId body,
        @Nullable String bodyName,
        DecisionId decision,
        @Nullable String reference,
        @Nullable String title,
        ConsultationState state,
        WrittenMeans sentBy,
        LocalDate openedOn,
        Instant openedRecordedAt,
        LocalDate closesOn,
        int silenceDays,
        int seats,
        int votingSeats,
        int answered,
        @Nullable ConsultationCount count,
        @Nullable LocalDate endedOn,
        @Nullable Long endedEvent,
        @Nullable Instant endedRecordedAt,
        @Nullable String cancelReason,
        long openedEvent,
        long version) {

    public boolean open() {
        return state == ConsultationState.OPEN;
    }

    /** Whether nothing more is waited for: the delay has passed, or everyone answered. */
    public boolean mayClose(LocalDate today) {
        return open() && (today.isAfter(closesOn) || answered == votingSeats);
    }

    /** Whether it was entered on a later day than members were asked. */
    public boolean enteredLate() {
        return LocalDate.ofInstant(openedRecordedAt, ZoneOffset.UTC).isAfter(openedOn);
    }
}
