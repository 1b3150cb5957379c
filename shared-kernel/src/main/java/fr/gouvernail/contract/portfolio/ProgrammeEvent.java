package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a programme. */
public sealed interface ProgrammeEvent extends DomainEvent {

    ProgrammeId programme();

    /** A programme was opened on a territory. */
    @EventName("portfolio.programme.opened")
    record ProgrammeOpened(
            ProgrammeId programme,
            TerritoryId territory,
            ProgrammeKind kind,
            String name,
            LocalDate from,
            LocalDate until,
            List<Axis> axes)
            implements ProgrammeEvent {
        public ProgrammeOpened {
            axes = List.copyOf(axes);
        }

        @Override
        public LocalDate effectiveOn() {
            return from;
        }
    }

    /**
     * The programme entered a phase of its kind.
     *
     * @param previous null before the first
     * @param reference the convention, deliberation or letter it follows from
     */
    @EventName("portfolio.programme.phase-entered")
    record ProgrammePhaseEntered(
            ProgrammeId programme,
            @Nullable ProgrammePhase previous,
            ProgrammePhase current,
            String reference,
            LocalDate effectiveOn)
            implements ProgrammeEvent {}

    /** The programme went back to an earlier phase. */
    @EventName("portfolio.programme.phase-corrected")
    record ProgrammePhaseCorrected(
            ProgrammeId programme,
            ProgrammePhase previous,
            ProgrammePhase current,
            String reason,
            LocalDate effectiveOn)
            implements ProgrammeEvent {}

    /** The programme had entered no phase yet, after all. */
    @EventName("portfolio.programme.phase-undone")
    record ProgrammePhaseUndone(ProgrammeId programme, ProgrammePhase previous, String reason, LocalDate effectiveOn)
            implements ProgrammeEvent {}

    /** The programme has one more axis. */
    @EventName("portfolio.programme.axis-added")
    record ProgrammeAxisAdded(ProgrammeId programme, Axis axis, String reason, LocalDate effectiveOn)
            implements ProgrammeEvent {}

    /** An axis of the programme has another title. */
    @EventName("portfolio.programme.axis-renamed")
    record ProgrammeAxisRenamed(
            ProgrammeId programme,
            int number,
            String previousTitle,
            String currentTitle,
            String reason,
            LocalDate effectiveOn)
            implements ProgrammeEvent {}
}
