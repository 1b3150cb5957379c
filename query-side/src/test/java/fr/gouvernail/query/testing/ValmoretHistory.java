package fr.gouvernail.query.testing;

import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.PlanFigures;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The market hall of Valmoret, with the figures of scenarios SC-01, SC-03 and SC-04. */
public final class ValmoretHistory {

    /** Records a fact about an aggregate and gives its position. */
    public interface Recorder {
        long record(Identifier aggregate, DomainEvent event);
    }

    public static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    public static final ProgrammeId ACV = new ProgrammeId(new UUID(7, 1));
    public static final ProjectId HALL = new ProjectId(new UUID(7, 2));
    public static final ActionId WORKS = new ActionId(new UUID(7, 3));
    public static final BudgetId BUDGET = new BudgetId(new UUID(7, 4));
    public static final FundingPlanId PLAN = new FundingPlanId(new UUID(7, 5));
    public static final OrganisationId TOWN = new OrganisationId(new UUID(7, 6));
    public static final OrganisationId REGION = new OrganisationId(new UUID(7, 7));
    public static final OrganisationId STATE = new OrganisationId(new UUID(7, 8));
    public static final PersonId LEAD = new PersonId(new UUID(7, 9));
    public static final LocalDate VOTED = LocalDate.of(2026, 3, 12);
    public static final LocalDate END = LocalDate.of(2028, 3, 31);

    private final Recorder recorder;

    public ValmoretHistory(Recorder recorder) {
        this.recorder = recorder;
    }

    public void registerPlaces() {
        recorder.record(
                VALMORET,
                new TerritoryRegistered(
                        VALMORET,
                        TerritoryKind.COMMUNE,
                        "99001",
                        "Valmoret",
                        22_400,
                        "99",
                        "99",
                        "Val-de-Brenne",
                        null,
                        "ACV999",
                        null));
        recorder.record(
                TOWN,
                new OrganisationRegistered(
                        TOWN, VALMORET, OrganisationKind.COMMUNE, "Ville de Valmoret", "99900011000018"));
        recorder.record(
                REGION,
                new OrganisationRegistered(
                        REGION, VALMORET, OrganisationKind.REGION, "Région Val-de-Brenne", "99900085400011"));
        recorder.record(
                STATE,
                new OrganisationRegistered(
                        STATE, VALMORET, OrganisationKind.STATE, "Préfecture de la Haute-Brenne", null));
    }

    public void proposeAndFrame() {
        recorder.record(
                ACV,
                new ProgrammeOpened(
                        ACV,
                        VALMORET,
                        ProgrammeKind.ACTION_COEUR_DE_VILLE,
                        "Action cœur de ville",
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        List.of(new Axis(2, "Commerce"), new Axis(4, "Espaces publics"))));
        recorder.record(
                HALL,
                new ProjectProposed(
                        HALL,
                        ACV,
                        VALMORET,
                        "A-2.03",
                        "Réhabilitation de la halle marchande",
                        "Rendre la halle au marché.",
                        List.of(2, 4),
                        TOWN,
                        LocalDate.of(2026, 1, 5)));
        recorder.record(
                HALL,
                new ProjectFramed(
                        HALL,
                        null,
                        new ProjectFrame(
                                "Rouvrir la halle",
                                "La halle et ses abords",
                                LocalDate.of(2026, 9, 1),
                                END,
                                Money.euros(2_400_000),
                                LEAD),
                        LocalDate.of(2026, 2, 2)));
    }

    public void proposeActionAndAskArbitration() {
        recorder.record(
                WORKS,
                new ActionProposed(
                        WORKS,
                        HALL,
                        ACV,
                        VALMORET,
                        "A-2.03.1",
                        "Travaux de la halle",
                        Money.euros(2_400_000),
                        LocalDate.of(2026, 9, 1),
                        END,
                        LEAD,
                        LocalDate.of(2026, 2, 3)));
        recorder.record(
                WORKS,
                new ArbitrationAsked(
                        WORKS,
                        HALL,
                        "Amiante et poutre fissurée",
                        Money.euros(2_400_000),
                        Money.euros(2_712_000),
                        List.of(
                                option("A", 2_712_000, 1_680_000),
                                option("B", 2_532_000, 1_680_000),
                                option("C", 2_712_000, 1_740_000)),
                        VOTED));
    }

    public long draftPlan() {
        return recorder.record(
                PLAN,
                new FundingPlanDrafted(
                        PLAN, HALL, ACV, VALMORET, content(480_000), figures(), LocalDate.of(2026, 2, 10)));
    }

    public long adoptPlan() {
        return recorder.record(PLAN, new FundingPlanAdopted(PLAN, HALL, content(480_000), figures(), VOTED));
    }

    public long authoriseBudget() {
        return recorder.record(BUDGET, new BudgetAuthorised(BUDGET, HALL, ACV, VALMORET, initial(), VOTED));
    }

    public long reframeBudget() {
        var after = new BudgetEnvelope(
                Money.euros(3_038_400),
                List.of(
                        new YearCredit(2026, Money.euros(310_000)),
                        new YearCredit(2027, Money.euros(1_290_000)),
                        new YearCredit(2028, Money.euros(1_438_400))));
        return recorder.record(
                BUDGET, new BudgetReframed(BUDGET, HALL, initial(), after, Money.euros(158_400), "option B", VOTED));
    }

    public static PlanContent content(long dsil) {
        return new PlanContent(
                Money.euros(2_400_000),
                Money.euros(2_880_000),
                Money.euros(2_880_000),
                List.of(
                        new Resource("dsil", STATE, FundingScheme.DSIL, Money.euros(dsil), FundingState.NOTIFIED),
                        new Resource(
                                "region", REGION, FundingScheme.REGION, Money.euros(1_200_000), FundingState.VOTED),
                        new Resource("own", TOWN, FundingScheme.OWN, Money.euros(720_000), FundingState.VOTED)));
    }

    public static PlanFigures figures() {
        return new PlanFigures(
                Money.euros(1_680_000),
                Money.euros(720_000),
                Money.euros(2_400_000),
                Money.ZERO,
                new BasisPoints(7000),
                new BasisPoints(3000),
                new Money(47_243_520),
                new Money(72_756_480),
                List.of(new Finding(
                        "R-02",
                        Finding.Outcome.HOLDS,
                        Finding.Mode.BLOCK,
                        Map.of("found", "72000000", "limit", "48000000", "ownRateBp", "3000", "minimumBp", "2000"),
                        "CGCT L1111-10 III")));
    }

    private static BudgetEnvelope initial() {
        return new BudgetEnvelope(
                Money.euros(2_880_000),
                List.of(
                        new YearCredit(2026, Money.euros(400_000)),
                        new YearCredit(2027, Money.euros(1_500_000)),
                        new YearCredit(2028, Money.euros(980_000))));
    }

    private static ArbitrationOption option(String key, long total, long subsidies) {
        return new ArbitrationOption(
                key,
                "Option " + key,
                Money.euros(total),
                Money.euros(subsidies),
                Money.euros(total - subsidies),
                END,
                "contenu",
                "conséquences");
    }
}
