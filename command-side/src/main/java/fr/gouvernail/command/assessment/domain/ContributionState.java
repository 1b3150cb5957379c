package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.ContributionEvent;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionAnswered;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionPublished;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionUnpublished;
import fr.gouvernail.contract.assessment.ContributionOutcome;
import fr.gouvernail.kernel.command.Home;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a contribution look at.
 *
 * @param outcome null until it is answered, like answeredOn
 * @param publishedOn null while the administrations alone see it
 */
record ContributionState(
        Home home,
        LocalDate receivedOn,
        @Nullable ContributionOutcome outcome,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate publishedOn) {

    static ContributionState evolve(@Nullable ContributionState state, ContributionEvent event) {
        return switch (event) {
            case ContributionRecorded recorded ->
                new ContributionState(
                        new Home(recorded.territory(), recorded.programme()), recorded.effectiveOn(), null, null, null);
            case ContributionAnswered answered -> {
                var known = of(state);
                yield new ContributionState(
                        known.home, known.receivedOn, answered.outcome(), answered.effectiveOn(), known.publishedOn);
            }
            case ContributionPublished published -> of(state).shown(published.effectiveOn());
            case ContributionUnpublished _ -> of(state).shown(null);
        };
    }

    private ContributionState shown(@Nullable LocalDate since) {
        return new ContributionState(home, receivedOn, outcome, answeredOn, since);
    }

    private static ContributionState of(@Nullable ContributionState state) {
        return Objects.requireNonNull(state);
    }
}
