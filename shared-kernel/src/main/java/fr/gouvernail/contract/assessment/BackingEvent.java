package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to one actor's backing of one project. */
public sealed interface BackingEvent extends DomainEvent {

    BackingId backing();

    /** An actor said where they stand on a project. */
    @EventName("assessment.backing.declared")
    record BackingDeclared(
            BackingId backing,
            ProjectId project,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            BackingActor actor,
            boolean namedOutside,
            BackingPosition position,
            String statement,
            LocalDate effectiveOn)
            implements BackingEvent {}

    /** The actor changed position. */
    @EventName("assessment.backing.position-changed")
    record PositionChanged(
            BackingId backing, BackingPosition previous, BackingPosition current, String reason, LocalDate effectiveOn)
            implements BackingEvent {}

    /** The actor committed themselves; numbers run from 1 within one backing. Effective on the day of signature. */
    @EventName("assessment.backing.committed")
    record CommitmentMade(BackingId backing, int number, Commitment commitment, LocalDate effectiveOn)
            implements BackingEvent {}

    /** Somebody, the actor of this event, read the document and found in it what is recorded. */
    @EventName("assessment.backing.commitment-checked")
    record CommitmentChecked(BackingId backing, int number, String note, LocalDate effectiveOn)
            implements BackingEvent {}

    /** The condition of a commitment is met: it now holds without one. */
    @EventName("assessment.backing.condition-met")
    record ConditionMet(
            BackingId backing,
            int number,
            String how,
            @Nullable Evidence evidence,
            LocalDate effectiveOn) implements BackingEvent {}

    /** The actor took a commitment back. */
    @EventName("assessment.backing.commitment-withdrawn")
    record CommitmentWithdrawn(BackingId backing, int number, String reason, LocalDate effectiveOn)
            implements BackingEvent {}

    /** The actor agreed to be named outside the administrations, or took that back: what was shown before was shown rightly. */
    @EventName("assessment.backing.naming-changed")
    record NamingChanged(BackingId backing, boolean previous, boolean current, String reason, LocalDate effectiveOn)
            implements BackingEvent {}
}
