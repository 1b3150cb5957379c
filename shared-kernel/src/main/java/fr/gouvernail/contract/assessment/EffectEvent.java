package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an effect that a project is expected to have. */
public sealed interface EffectEvent extends DomainEvent {

    EffectId effect();

    /** An effect is expected; its author is the actor of this event. Intensity is 1 to 3. */
    @EventName("assessment.effect.foreseen")
    record EffectForeseen(
            EffectId effect,
            ProjectId project,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            EffectDomain domain,
            boolean wanted,
            String what,
            @Nullable String affected,
            int intensity,
            Confidence confidence,
            LocalDate horizon,
            LocalDate effectiveOn)
            implements EffectEvent {}

    /**
     * It was looked at.
     *
     * @param observed -3 to 3, above 0 in the sense that was foreseen
     * @param gap what was observed less the intensity that was foreseen
     */
    @EventName("assessment.effect.observed")
    record EffectObserved(
            EffectId effect,
            int observed,
            int gap,
            String what,
            @Nullable Evidence evidence,
            LocalDate effectiveOn) implements EffectEvent {}

    /** It is no longer expected. */
    @EventName("assessment.effect.dropped")
    record EffectDropped(EffectId effect, String reason, LocalDate effectiveOn) implements EffectEvent {}
}
