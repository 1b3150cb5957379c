package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.PLAN;
import static fr.gouvernail.contract.SampleIds.PROJECT_LEAD;
import static fr.gouvernail.contract.SampleIds.REGION;
import static fr.gouvernail.contract.SampleIds.STATE;
import static fr.gouvernail.contract.SampleIds.TOWN;
import static fr.gouvernail.contract.SampleIds.WORKS;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionLinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnlinked;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.FrozenFigures;
import fr.gouvernail.contract.portfolio.GrantToSettle;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One sample of each event in the life of projects and actions after their framing, with the figures of SC-03. */
final class PortfolioLifeSamples {

    static final Legacy LEGACY = new Legacy(
            "Sonder les charpentes avant de chiffrer les travaux",
            Money.euros(2_532_000),
            List.of(
                    new GrantToSettle(PLAN, "dsil", STATE, FundingScheme.DSIL, Money.euros(480_000)),
                    new GrantToSettle(PLAN, "region", REGION, FundingScheme.REGION, Money.euros(360_000))),
            "Le lot 1 va à son terme, les autres attendent");
    static final ProjectFrame REFRAMED = new ProjectFrame(
            "Rendre la halle au commerce de bouche et à la vie associative",
            "Bâtiment et abords immédiats, sans mezzanine",
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2028, 6, 30),
            Money.euros(2_532_000),
            PROJECT_LEAD);

    static final FrozenFigures FIGURES = new FrozenFigures(60, Weather.RAIN, Money.euros(2_400_000));
    private static final ActionId STUDY = new ActionId(new UUID(2, 11));
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    static final Blocking BLOCKING =
            new Blocking(BlockKind.FUNDING, "L’arrêté attributif n’est pas notifié", null, TOWN, DAY.plusMonths(1));

    static List<DomainEvent> all() {
        return List.of(
                new ProjectSuspended(
                        MARKET_HALL, "Le marché du lot 2 est infructueux", DAY.plusMonths(3), LEGACY, FIGURES, DAY),
                new ProjectResumed(MARKET_HALL, DAY, "Le lot 2 est attribué", DAY.plusMonths(2)),
                new ProjectCompleted(
                        MARKET_HALL,
                        Phase.OPERATION,
                        Phase.CLOSED,
                        "La signalétique est reprise par un autre projet",
                        LEGACY,
                        FIGURES,
                        DAY),
                new ProjectAbandoned(
                        MARKET_HALL,
                        Phase.STUDY,
                        Phase.CLOSED,
                        "L’immeuble voisin a été vendu",
                        LEGACY,
                        new FrozenFigures(0, null, null),
                        DAY),
                new ProjectReframed(MARKET_HALL, PortfolioSamples.frame(), REFRAMED, "Arbitrage rendu : option B", DAY),
                new ProjectBlocked(MARKET_HALL, 1, BLOCKING, DAY),
                new ProjectUnblocked(MARKET_HALL, 1, "L’arrêté est notifié", DAY.plusDays(20)),
                new ProjectTakenOver(
                        MARKET_HALL,
                        Phase.STUDY,
                        Phase.OPERATION,
                        35,
                        LocalDate.of(2025, 9, 1),
                        "Le projet a commencé avant l’outil",
                        "Compte rendu du comité de pilotage de septembre 2025",
                        "Délibération du 12 juin 2025 autorisant les travaux",
                        DAY),
                new ActionProgressReported(
                        WORKS, MARKET_HALL, 20, 100, "Les travaux sont reçus", LocalDate.of(2026, 4, 13), DAY, DAY),
                new ActionCancelled(
                        WORKS, MARKET_HALL, "Le besoin a disparu", Money.euros(120_000), Money.euros(8_000), DAY),
                new ActionLinked(WORKS, MARKET_HALL, STUDY, DAY),
                new ActionUnlinked(WORKS, MARKET_HALL, STUDY, "L’étude n’est plus nécessaire", DAY),
                new ActionBlocked(
                        WORKS,
                        MARKET_HALL,
                        1,
                        new Blocking(
                                BlockKind.CONTRACTOR, "Le titulaire du lot 1 est défaillant", PROJECT_LEAD, null, null),
                        DAY),
                new ActionUnblocked(WORKS, MARKET_HALL, 1, "Le lot 1 est repris", DAY.plusDays(40)));
    }

    private PortfolioLifeSamples() {}
}
