package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.ASSOCIATION;
import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.VALMORET;

import fr.gouvernail.contract.assessment.BackingEvent.NamingChanged;
import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionAnswered;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionCorrected;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionPublished;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionUnpublished;
import fr.gouvernail.contract.assessment.ContributionOutcome;
import fr.gouvernail.contract.assessment.ContributionWording;
import fr.gouvernail.contract.assessment.CriterionMark;
import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.contract.assessment.GridEvent.GridChanged;
import fr.gouvernail.contract.assessment.GridEvent.GridSet;
import fr.gouvernail.contract.assessment.GridEvent.ProjectMarked;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.kernel.id.GridId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One sample of each event of the grid of a programme, and of what residents and associations bring to a project. */
final class ParticipationSamples {

    static final GridId GRID = GridId.of(PROGRAMME);
    static final ContributionId CONTRIBUTION = new ContributionId(new UUID(0, 43));
    static final GridCriterion TRADE =
            new GridCriterion(1, "Commerce du centre", "0 : l’affaiblit ; 4 : fait revenir des commerces", 60);
    static final ContributionWording WORDING = new ContributionWording(
            ContributionChannel.PUBLIC_MEETING, ASSOCIATION, 12, "Garder la salle de l’étage pour les associations");
    static final CriterionMark MARK = new CriterionMark(1, 3, "Quarante étals sur le parcours des habitants");

    private static final GridCriterion COST =
            new GridCriterion(2, "Coût pour la ville", "0 : au-delà de ses moyens ; 4 : presque rien", 40);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    static List<DomainEvent> all() {
        return List.of(
                new GridSet(GRID, PROGRAMME, VALMORET, 1, List.of(TRADE, COST), DAY),
                new GridChanged(
                        GRID,
                        2,
                        List.of(TRADE, COST),
                        List.of(
                                new GridCriterion(1, TRADE.title(), TRADE.meaning(), 50),
                                new GridCriterion(2, COST.title(), COST.meaning(), 50)),
                        "Le coût compte autant que le commerce",
                        DAY),
                new ProjectMarked(
                        GRID,
                        MARKET_HALL,
                        2,
                        List.of(MARK, new CriterionMark(2, 3, "Presque tout est aidé")),
                        List.of(MARK, new CriterionMark(2, 1, "852 000 € à la charge de la ville")),
                        "Le plan de financement a changé",
                        DAY),
                new ContributionRecorded(
                        CONTRIBUTION,
                        MARKET_HALL,
                        VALMORET,
                        PROGRAMME,
                        ContributionChannel.PUBLIC_MEETING,
                        ASSOCIATION,
                        12,
                        "Garder la salle de l’étage pour les associations",
                        DAY.plusDays(60),
                        DAY),
                new ContributionCorrected(
                        CONTRIBUTION,
                        new ContributionWording(ContributionChannel.MAIL, null, 1, "Garder la salle"),
                        WORDING,
                        "Dite en réunion, au nom de l’association",
                        DAY),
                new ContributionAnswered(
                        CONTRIBUTION,
                        ContributionOutcome.NOT_TAKEN_UP,
                        ContributionOutcome.TAKEN_UP_IN_PART,
                        "Une salle reste ouverte au rez-de-chaussée",
                        DAY),
                new NamingChanged(AssessmentSamples.BACKING, true, false, "Ne souhaite plus être citée", DAY),
                new ContributionPublished(CONTRIBUTION, DAY),
                new ContributionUnpublished(CONTRIBUTION, "Un nom y figurait", DAY));
    }

    private ParticipationSamples() {}
}
