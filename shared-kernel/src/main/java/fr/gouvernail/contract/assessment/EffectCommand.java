package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of an effect that a project is expected to have. */
public sealed interface EffectCommand extends Command {

    EffectId effect();

    @Override
    default EffectId target() {
        return effect();
    }

    /**
     * Foresees an effect, wanted or not. The forecast is never changed: it is observed later, or dropped with a reason.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code assessment.effect.scale}, {@code assessment.effect.horizon-before},
     * {@code assessment.effect.in-the-future}.
     *
     * @param affected who gains or loses by it, without naming persons; null where it is everybody
     * @param intensity 1 weak, 2 medium, 3 strong
     * @param horizon the day by which it should show
     */
    @CommandName("assessment.effect.foresee")
    record ForeseeEffect(
            EffectId effect,
            ProjectId project,
            EffectDomain domain,
            boolean wanted,
            @LongText String what,
            @LongText @Nullable String affected,
            int intensity,
            Confidence confidence,
            LocalDate horizon,
            LocalDate effectiveOn)
            implements EffectCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Says what is observed of it, as often as it is looked at.
     *
     * <p>Errors: {@code assessment.effect.scale}, {@code assessment.effect.observed-before-foreseen},
     * {@code assessment.effect.in-the-future}, {@code assessment.effect.dropped}, {@code assessment.evidence-empty},
     * {@code assessment.fingerprint-malformed}.
     *
     * @param observed -3 to 3: 0 for no effect, above for one in the sense that was foreseen, below for the contrary
     */
    @CommandName("assessment.effect.observe")
    record ObserveEffect(
            EffectId effect,
            @Nullable Long expectedVersion,
            int observed,
            @LongText String what,
            @Nullable Evidence evidence,
            LocalDate effectiveOn)
            implements EffectCommand {}

    /**
     * Takes an effect off the register, which keeps it readable: the project changed, or it was entered twice.
     *
     * <p>Errors: {@code assessment.effect.dropped}, {@code assessment.effect.in-the-future}.
     */
    @CommandName("assessment.effect.drop")
    record DropEffect(
            EffectId effect,
            @Nullable Long expectedVersion,
            @LongText String reason,
            LocalDate effectiveOn) implements EffectCommand {}
}
