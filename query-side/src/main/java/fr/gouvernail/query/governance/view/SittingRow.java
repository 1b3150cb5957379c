package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A sitting, with the rules and the number of seats of that day.
 *
 * @param charter the body's on that day; null where it has none, as is {@code charterEvent}
 * @param quorumRequired voting seats that had to be present; null until attendance is recorded, as are the next two
 * @param closedOn the day it was closed; null until then, as is {@code closedEvent}
 * @param items points on the agenda, of which {@code votedItems} were voted
 */
public record SittingRow(
        SittingId sitting,
        TerritoryId territory,
        @Nullable ProgrammeId programme,
        BodyId body,
        @Nullable String bodyName,
        SittingState state,
        LocalDate heldOn,
        LocalDate convenedOn,
        String place,
        BodyRules rules,
        @Nullable BodyCharter charter,
        @Nullable Long charterEvent,
        int seats,
        int votingSeats,
        @Nullable Integer quorumRequired,
        @Nullable Integer votingPresent,
        @Nullable Boolean quorumMet,
        int items,
        int votedItems,
        long convenedEvent,
        @Nullable Long attendanceEvent,
        @Nullable LocalDate closedOn,
        @Nullable Long closedEvent,
        long version) {

    /** Whether something may still happen at it. */
    public boolean goesOn() {
        return state == SittingState.CONVENED || state == SittingState.OPEN;
    }

    /** Whether a member may be represented: a charter may forbid it. */
    public boolean allowsProxies() {
        return charter == null || charter.proxies();
    }

    /** Whether one vote against is enough to reject. */
    public boolean byConsensus() {
        return charter != null && charter.decidesBy() == BodyCharter.Decides.CONSENSUS;
    }

    /** Whole days between the convocation and the sitting: neither of the two counts. */
    public long clearDays() {
        return Math.max(0, ChronoUnit.DAYS.between(convenedOn, heldOn) - 1);
    }
}
