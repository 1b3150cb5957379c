package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.ContributionEvent;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionAnswered;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionCorrected;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionPublished;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionUnpublished;
import fr.gouvernail.contract.assessment.ContributionOutcome;
import fr.gouvernail.contract.assessment.ContributionWording;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a contribution look at.
 *
 * @param recordedBy who took it down; null where the history does not say
 * @param outcome null until it is answered, like answeredOn
 * @param publishedOn null while the administrations alone see it
 */
record ContributionState(
        Home home,
        @Nullable PersonId recordedBy,
        ContributionWording wording,
        LocalDate receivedOn,
        @Nullable ContributionOutcome outcome,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate publishedOn) {

    static ContributionState evolve(
            @Nullable ContributionState state, ContributionEvent event, @Nullable PersonId actor) {
        return switch (event) {
            case ContributionRecorded recorded ->
                new ContributionState(
                        new Home(recorded.territory(), recorded.programme()),
                        actor,
                        new ContributionWording(
                                recorded.channel(), recorded.organisation(), recorded.people(), recorded.summary()),
                        recorded.effectiveOn(),
                        null,
                        null,
                        null);
            case ContributionCorrected corrected -> of(state).saying(corrected.current());
            case ContributionAnswered answered -> of(state).answered(answered.outcome(), answered.effectiveOn());
            case ContributionPublished published -> of(state).shown(published.effectiveOn());
            case ContributionUnpublished _ -> of(state).shown(null);
        };
    }

    private ContributionState saying(ContributionWording now) {
        return new ContributionState(home, recordedBy, now, receivedOn, outcome, answeredOn, publishedOn);
    }

    private ContributionState answered(ContributionOutcome given, LocalDate on) {
        return new ContributionState(home, recordedBy, wording, receivedOn, given, on, publishedOn);
    }

    private ContributionState shown(@Nullable LocalDate since) {
        return new ContributionState(home, recordedBy, wording, receivedOn, outcome, answeredOn, since);
    }

    private static ContributionState of(@Nullable ContributionState state) {
        return Objects.requireNonNull(state);
    }
}
