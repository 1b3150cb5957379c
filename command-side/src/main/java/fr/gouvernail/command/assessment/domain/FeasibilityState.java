package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.FeasibilityEvent;
import fr.gouvernail.contract.assessment.FeasibilityEvent.BackingRequired;
import fr.gouvernail.contract.assessment.FeasibilityEvent.FeasibilityOpened;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ImpactStudySettled;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemAssigned;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ReserveLifted;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.contract.assessment.Reserve;
import fr.gouvernail.kernel.command.Home;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a project's feasibility look at.
 *
 * @param studiedOn the day as of which the study of running costs is settled; null until it is
 * @param levelOn the day as of which a level of backing is asked for; null until it is
 */
record FeasibilityState(
        Home home,
        Map<FeasibilityItem, ItemAssigned> assigned,
        Map<FeasibilityItem, Rated> rated,
        @Nullable LocalDate studiedOn,
        @Nullable LocalDate levelOn) {

    /**
     * Where an item stands.
     *
     * @param reserve null when there is none, or none any more
     */
    record Rated(Rating rating, @Nullable Reserve reserve, LocalDate on) {}

    FeasibilityState {
        assigned = Map.copyOf(assigned);
        rated = Map.copyOf(rated);
    }

    static FeasibilityState evolve(@Nullable FeasibilityState state, FeasibilityEvent event) {
        return switch (event) {
            case FeasibilityOpened opened ->
                new FeasibilityState(new Home(opened.territory(), opened.programme()), Map.of(), Map.of(), null, null);
            case ItemAssigned now -> of(state).with(now);
            case ItemRated now -> of(state).with(now.item(), new Rated(now.rating(), now.reserve(), now.effectiveOn()));
            case ReserveLifted now -> of(state).with(now.item(), new Rated(Rating.OK, null, now.effectiveOn()));
            case ImpactStudySettled now -> of(state).settled(now.effectiveOn(), of(state).levelOn);
            case BackingRequired now -> of(state).settled(of(state).studiedOn, now.effectiveOn());
        };
    }

    private FeasibilityState settled(@Nullable LocalDate study, @Nullable LocalDate level) {
        return new FeasibilityState(home, assigned, rated, study, level);
    }

    private FeasibilityState with(ItemAssigned now) {
        var all = new EnumMap<FeasibilityItem, ItemAssigned>(FeasibilityItem.class);
        all.putAll(assigned);
        all.put(now.item(), now);
        return new FeasibilityState(home, all, rated, studiedOn, levelOn);
    }

    private FeasibilityState with(FeasibilityItem item, Rated now) {
        var all = new EnumMap<FeasibilityItem, Rated>(FeasibilityItem.class);
        all.putAll(rated);
        all.put(item, now);
        return new FeasibilityState(home, assigned, all, studiedOn, levelOn);
    }

    private static FeasibilityState of(@Nullable FeasibilityState state) {
        return Objects.requireNonNull(state);
    }
}
