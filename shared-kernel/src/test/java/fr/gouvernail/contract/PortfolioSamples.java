package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.PROJECT_LEAD;
import static fr.gouvernail.contract.SampleIds.TOWN;
import static fr.gouvernail.contract.SampleIds.VALMORET;
import static fr.gouvernail.contract.SampleIds.WORKS;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;

/** One sample of each event of the portfolio context, with the figures of the overrun and its three options (SC-01, SC-03). */
final class PortfolioSamples {

    private static final ProjectFrame FIRST_FRAME = new ProjectFrame(
            "Rendre la halle au commerce de bouche",
            "Bâtiment et abords immédiats",
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2028, 3, 31),
            Money.euros(2_200_000),
            null);
    private static final ProjectFrame CURRENT_FRAME = new ProjectFrame(
            "Rendre la halle au commerce de bouche et à la vie associative",
            "Bâtiment, mezzanine et abords immédiats",
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2028, 6, 30),
            Money.euros(2_400_000),
            PROJECT_LEAD);

    private static final ArbitrationOption ABSORB = option(
            "A", "Absorber le surcoût", 2_712_000, 1_680_000, 1_032_000, LocalDate.of(2028, 8, 18), "Tout est gardé");
    private static final ArbitrationOption DROP_MEZZANINE = option(
            "B",
            "Renoncer à la mezzanine",
            2_532_000,
            1_680_000,
            852_000,
            LocalDate.of(2028, 6, 30),
            "La mezzanine est retirée");
    private static final ArbitrationOption ASK_REGION = option(
            "C",
            "Solliciter la Région",
            2_712_000,
            1_740_000,
            972_000,
            LocalDate.of(2028, 10, 31),
            "Tout est gardé, 60 000 € de plus sont demandés");

    static List<DomainEvent> all() {
        return List.of(
                new ProgrammeOpened(
                        PROGRAMME,
                        VALMORET,
                        ProgrammeKind.ACTION_COEUR_DE_VILLE,
                        "Action cœur de ville de Valmoret",
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        List.of(
                                new Axis(2, "Développement économique et commercial équilibré"),
                                new Axis(4, "Espace public et patrimoine"))),
                new ProjectProposed(
                        MARKET_HALL,
                        PROGRAMME,
                        VALMORET,
                        "A-2.03",
                        "Réhabilitation de la halle marchande",
                        "Une halle de 1887, fermée depuis 2019, rendue aux commerçants",
                        List.of(2, 4),
                        TOWN,
                        LocalDate.of(2026, 1, 20)),
                new ProjectFramed(MARKET_HALL, FIRST_FRAME, CURRENT_FRAME, LocalDate.of(2026, 2, 20)),
                new ProjectLaunched(MARKET_HALL, Phase.STUDY, Phase.OPERATION, LocalDate.of(2026, 3, 12)),
                new ProgressReported(
                        MARKET_HALL,
                        20,
                        35,
                        Weather.SUN,
                        Weather.RAIN,
                        "Amiante et poutre fissurée découvertes pendant la dépose",
                        "Présenter les options au comité",
                        LocalDate.of(2026, 9, 15)),
                new ActionProposed(
                        WORKS,
                        MARKET_HALL,
                        PROGRAMME,
                        VALMORET,
                        "A-2.03-T",
                        "Travaux de la halle",
                        Money.euros(2_400_000),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2028, 6, 30),
                        PROJECT_LEAD,
                        LocalDate.of(2026, 3, 20)),
                new ArbitrationAsked(
                        WORKS,
                        MARKET_HALL,
                        "Comment financer le surcoût de 312 000 € ?",
                        Money.euros(2_400_000),
                        Money.euros(2_712_000),
                        List.of(ABSORB, DROP_MEZZANINE, ASK_REGION),
                        LocalDate.of(2026, 9, 20)),
                new ActionArbitrated(
                        WORKS,
                        MARKET_HALL,
                        DROP_MEZZANINE,
                        List.of("A", "C"),
                        Money.euros(2_712_000),
                        Money.euros(2_532_000),
                        LocalDate.of(2028, 8, 18),
                        LocalDate.of(2028, 6, 30),
                        "Le surcoût est contenu sans appel à un autre financeur",
                        LocalDate.of(2026, 10, 8)));
    }

    private static ArbitrationOption option(
            String key, String title, long totalHt, long subsidies, long ownShare, LocalDate endsOn, String scope) {
        return new ArbitrationOption(
                key,
                title,
                Money.euros(totalHt),
                Money.euros(subsidies),
                Money.euros(ownShare),
                endsOn,
                scope,
                "Part de la Ville : " + ownShare + " €");
    }

    static ProjectFrame frame() {
        return CURRENT_FRAME;
    }

    static ArbitrationOption option() {
        return DROP_MEZZANINE;
    }

    private PortfolioSamples() {}
}
