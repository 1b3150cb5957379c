package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.id.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the opinions; null, or false, means any.
 *
 * @param overdue only those whose last day is over without an answer
 * @param openPrescriptions only those with a prescription that is not closed
 */
public record OpinionFilter(
        @Nullable ProjectId project,
        @Nullable OpinionKind kind,
        @Nullable OpinionStage stage,
        @Nullable Verdict verdict,
        boolean overdue,
        boolean openPrescriptions) {

    public static final OpinionFilter ALL = new OpinionFilter(null, null, null, null, false, false);

    public static OpinionFilter of(ProjectId project) {
        return new OpinionFilter(project, null, null, null, false, false);
    }
}
