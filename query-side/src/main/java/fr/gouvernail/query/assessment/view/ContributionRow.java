package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionOutcome;
import fr.gouvernail.contract.assessment.ContributionWording;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What residents or an association brought to a project.
 *
 * @param organisation null for residents, who are counted and never named
 * @param publishedOn null while the administrations alone see it, and whoever brought it
 * @param own whether the reader recorded it, and so may correct it
 * @param corrections the last one first
 * @param answers the last one first
 * @param late whether the day by which an answer was promised has passed without one
 */
public record ContributionRow(
        ContributionId contribution,
        ContributionChannel channel,
        @Nullable OrganisationId organisation,
        int people,
        String summary,
        @Nullable LocalDate answerBy,
        LocalDate receivedOn,
        Instant recordedAt,
        long event,
        @Nullable LocalDate publishedOn,
        boolean own,
        List<Correction> corrections,
        List<Answer> answers,
        boolean late,
        long version) {

    /** @param by null for a reader who is shown no person */
    public record Answer(
            ContributionOutcome outcome,
            String answer,
            @Nullable PersonId by,
            LocalDate effectiveOn,
            Instant recordedAt,
            long event) {}

    /**
     * What was taken down before, and why it was corrected.
     *
     * @param before null outside the administrations, but to who recorded it: it may have named somebody
     * @param by null for a reader who is shown no person
     */
    public record Correction(
            @Nullable ContributionWording before,
            String reason,
            @Nullable PersonId by,
            LocalDate effectiveOn,
            long event) {}

    public ContributionRow {
        corrections = List.copyOf(corrections);
        answers = List.copyOf(answers);
    }

    public ContributionWording wording() {
        return new ContributionWording(channel, organisation, people, summary);
    }

    public boolean answered() {
        return !answers.isEmpty();
    }
}
