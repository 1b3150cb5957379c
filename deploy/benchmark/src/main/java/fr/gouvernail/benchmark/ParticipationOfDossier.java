package fr.gouvernail.benchmark;

import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionEvent;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionAnswered;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionCorrected;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionPublished;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionUnpublished;
import fr.gouvernail.contract.assessment.ContributionOutcome;
import fr.gouvernail.contract.assessment.ContributionWording;
import fr.gouvernail.contract.assessment.CriterionMark;
import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.contract.assessment.GridEvent;
import fr.gouvernail.contract.assessment.GridEvent.GridChanged;
import fr.gouvernail.contract.assessment.GridEvent.GridSet;
import fr.gouvernail.contract.assessment.GridEvent.ProjectMarked;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.kernel.id.GridId;
import fr.gouvernail.kernel.id.ProjectId;
import java.util.List;

/** The grid of a programme, the marks of its projects, and what residents bring to them. */
final class ParticipationOfDossier {

    private static final List<GridCriterion> FIRST = List.of(
            new GridCriterion(1, "Commerce", "0 : l’affaiblit ; 4 : le ramène", 60),
            new GridCriterion(2, "Coût", "0 : trop ; 4 : presque rien", 40));
    private static final List<GridCriterion> SECOND = List.of(
            new GridCriterion(1, "Commerce", "0 : l’affaiblit ; 4 : le ramène", 50),
            new GridCriterion(2, "Coût", "0 : trop ; 4 : presque rien", 50));

    private final Dossier dossier;
    private final GridId grid;

    ParticipationOfDossier(Dossier dossier) {
        this.dossier = dossier;
        this.grid = GridId.of(dossier.programme);
    }

    void agree() {
        record(new GridSet(grid, dossier.programme, dossier.territory, 1, FIRST, dossier.day()));
        record(new GridChanged(grid, 2, FIRST, SECOND, "Autant l’un que l’autre.", dossier.day()));
    }

    void tell(ProjectId project) {
        var marks = List.of(new CriterionMark(1, 3, "Étude."), new CriterionMark(2, 2, "Plan."));
        record(new ProjectMarked(grid, project, 2, null, marks, null, dossier.day()));
        var id = new ContributionId(dossier.uuid());
        var day = dossier.day();
        record(new ContributionRecorded(
                id,
                project,
                dossier.territory,
                dossier.programme,
                ContributionChannel.PUBLIC_MEETING,
                null,
                30,
                "Plus d’ombre sur la place.",
                day.plusDays(60),
                day));
        record(new ContributionCorrected(
                id,
                new ContributionWording(ContributionChannel.PUBLIC_MEETING, null, 30, "Plus d’ombre sur la place."),
                new ContributionWording(ContributionChannel.PUBLIC_MEETING, null, 33, "Plus d’ombre sur la place."),
                "Mal compté.",
                day));
        record(new ContributionAnswered(id, null, ContributionOutcome.TAKEN_UP, "Douze arbres.", day));
        record(new ContributionPublished(id, day));
        if (dossier.oneIn(5)) {
            record(new ContributionUnpublished(id, "À relire.", day));
        }
    }

    private void record(GridEvent event) {
        dossier.record("assessment.grid", event.grid(), event);
    }

    private void record(ContributionEvent event) {
        dossier.record("assessment.contribution", event.contribution(), event);
    }
}
