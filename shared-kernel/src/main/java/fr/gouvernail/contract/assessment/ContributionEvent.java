package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a contribution of residents or of an association to a project. */
public sealed interface ContributionEvent extends DomainEvent {

    ContributionId contribution();

    /** A contribution came in, from an organisation or from that many residents, none of whom is named. */
    @EventName("assessment.contribution.recorded")
    record ContributionRecorded(
            ContributionId contribution,
            ProjectId project,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            ContributionChannel channel,
            @Nullable OrganisationId organisation,
            int people,
            String summary,
            @Nullable LocalDate answerBy,
            LocalDate effectiveOn)
            implements ContributionEvent {}

    /** What was taken down was wrong: this is what was said, by whom and how. */
    @EventName("assessment.contribution.corrected")
    record ContributionCorrected(
            ContributionId contribution,
            ContributionWording previous,
            ContributionWording current,
            String reason,
            LocalDate effectiveOn)
            implements ContributionEvent {}

    /** Somebody, the actor of this event, answered it. */
    @EventName("assessment.contribution.answered")
    record ContributionAnswered(
            ContributionId contribution,
            @Nullable ContributionOutcome previous,
            ContributionOutcome outcome,
            String answer,
            LocalDate effectiveOn)
            implements ContributionEvent {}

    /** It is shown to everybody who sees the project. */
    @EventName("assessment.contribution.published")
    record ContributionPublished(ContributionId contribution, LocalDate effectiveOn) implements ContributionEvent {}

    /** It is shown to the administrations alone again. */
    @EventName("assessment.contribution.unpublished")
    record ContributionUnpublished(ContributionId contribution, String reason, LocalDate effectiveOn)
            implements ContributionEvent {}
}
