package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.EffectEvent;
import fr.gouvernail.contract.assessment.EffectEvent.EffectDropped;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.EffectEvent.EffectObserved;
import fr.gouvernail.kernel.command.Home;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a foreseen effect look at.
 *
 * @param intensity as foreseen, 1 to 3
 * @param droppedOn null while it is expected
 */
record EffectState(
        Home home,
        int intensity,
        LocalDate foreseenOn,
        @Nullable LocalDate droppedOn) {

    static EffectState evolve(@Nullable EffectState state, EffectEvent event) {
        return switch (event) {
            case EffectForeseen foreseen ->
                new EffectState(
                        new Home(foreseen.territory(), foreseen.programme()),
                        foreseen.intensity(),
                        foreseen.effectiveOn(),
                        null);
            case EffectObserved _ -> Objects.requireNonNull(state);
            case EffectDropped dropped -> Objects.requireNonNull(state).without(dropped.effectiveOn());
        };
    }

    private EffectState without(LocalDate day) {
        return new EffectState(home, intensity, foreseenOn, day);
    }
}
