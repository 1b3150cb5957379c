package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens at and to a sitting. */
public sealed interface SittingEvent extends DomainEvent {

    SittingId sitting();

    /** A body was convened; its composition and rules of that day are kept here. */
    @EventName("governance.sitting.convened")
    record SittingConvened(
            SittingId sitting,
            BodyId body,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            LocalDate heldOn,
            String place,
            LocalDate convenedOn,
            List<Seat> seats,
            BodyRules rules)
            implements SittingEvent {
        public SittingConvened {
            seats = List.copyOf(seats);
        }

        @Override
        public LocalDate effectiveOn() {
            return convenedOn;
        }
    }

    /** A point was put on the agenda. */
    @EventName("governance.sitting.item-put-on-agenda")
    record ItemPutOnAgenda(SittingId sitting, AgendaItem item) implements SittingEvent {}

    /** The sitting opened; its agenda is closed. */
    @EventName("governance.sitting.opened")
    record SittingOpened(SittingId sitting, LocalDate effectiveOn) implements SittingEvent {}

    /** Who attended was recorded; replaces what was recorded before. */
    @EventName("governance.sitting.attendance-recorded")
    record AttendanceRecorded(
            SittingId sitting,
            List<Attendance> attendances,
            int votingPresent,
            int quorumRequired,
            boolean quorumMet,
            LocalDate effectiveOn)
            implements SittingEvent {
        public AttendanceRecorded {
            attendances = List.copyOf(attendances);
        }
    }

    /** An item was voted. */
    @EventName("governance.sitting.vote-recorded")
    record VoteRecorded(
            SittingId sitting, BodyId body, AgendaItem item, List<Ballot> ballots, Tally tally, LocalDate effectiveOn)
            implements SittingEvent {
        public VoteRecorded {
            ballots = List.copyOf(ballots);
        }
    }

    /** The sitting was closed. */
    @EventName("governance.sitting.closed")
    record SittingClosed(SittingId sitting, LocalDate effectiveOn) implements SittingEvent {}
}
