package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.BUDGET;
import static fr.gouvernail.contract.SampleIds.DEPARTMENT;
import static fr.gouvernail.contract.SampleIds.INTERCOMMUNALITY;
import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.PLAN;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.REGION;
import static fr.gouvernail.contract.SampleIds.STATE;
import static fr.gouvernail.contract.SampleIds.TOWN;
import static fr.gouvernail.contract.SampleIds.VALMORET;

import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.PlanFigures;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One sample of each event of the funding context, with the figures of the market hall (SC-01, SC-04). */
final class FundingSamples {

    /** Authorisation and credits before the arbitration. */
    static final BudgetEnvelope FIRST_ENVELOPE = envelope(2_880_000, 400_000, 1_500_000, 980_000);

    /** Authorisation and credits after it. */
    static final BudgetEnvelope REFRAMED_ENVELOPE = envelope(3_038_400, 310_000, 1_290_000, 1_438_400);

    static final Finding OWN_SHARE_HOLDS = finding(
            "R-02",
            Finding.Outcome.HOLDS,
            Finding.Mode.BLOCK,
            Map.of("ownShare", "72000000", "publicFunding", "240000000", "ownRate", "3000", "minimum", "2000"),
            "CGCT L1111-10");

    private static final Finding BALANCE_HOLDS = finding(
            "R-01",
            Finding.Outcome.HOLDS,
            Finding.Mode.BLOCK,
            Map.of("costHt", "240000000", "resources", "240000000"),
            "Règlement des financeurs");

    static final Resource DSIL = resource("dsil", STATE, FundingScheme.DSIL, 480_000, FundingState.NOTIFIED);

    static final PlanContent VALIDATED = plan(FundingState.ASKED);
    private static final PlanContent FIRST = plan(FundingState.PLANNED);

    static final PlanFigures FIGURES = new PlanFigures(
            Money.euros(1_680_000),
            Money.euros(720_000),
            Money.euros(2_400_000),
            Money.ZERO,
            BasisPoints.percent(70),
            BasisPoints.percent(30),
            Money.ofEuros(new BigDecimal("472435.20")),
            Money.ofEuros(new BigDecimal("727564.80")),
            List.of(BALANCE_HOLDS, OWN_SHARE_HOLDS));

    static List<DomainEvent> all() {
        return List.of(
                new FundingPlanDrafted(
                        PLAN, MARKET_HALL, PROGRAMME, VALMORET, FIRST, FIGURES, LocalDate.of(2026, 2, 1)),
                new FundingPlanRevised(
                        PLAN,
                        MARKET_HALL,
                        FIRST,
                        VALIDATED,
                        FIGURES,
                        "Dépôt du dossier auprès du Département",
                        LocalDate.of(2026, 2, 20)),
                new FundingPlanAdopted(PLAN, MARKET_HALL, VALIDATED, FIGURES, LocalDate.of(2026, 3, 12)),
                new ResourceStateRecorded(
                        PLAN,
                        MARKET_HALL,
                        "departement",
                        FundingState.ASKED,
                        FundingState.VOTED,
                        "Commission permanente du 22 mai 2026",
                        LocalDate.of(2026, 5, 22)),
                new BudgetAuthorised(
                        BUDGET, MARKET_HALL, PROGRAMME, VALMORET, FIRST_ENVELOPE, LocalDate.of(2026, 3, 26)),
                new BudgetReframed(
                        BUDGET,
                        MARKET_HALL,
                        FIRST_ENVELOPE,
                        REFRAMED_ENVELOPE,
                        Money.euros(158_400),
                        "Arbitrage de l’option B",
                        LocalDate.of(2026, 11, 5)));
    }

    private static BudgetEnvelope envelope(long authorisation, long in2026, long in2027, long in2028) {
        return new BudgetEnvelope(
                Money.euros(authorisation),
                List.of(
                        new YearCredit(2026, Money.euros(in2026)),
                        new YearCredit(2027, Money.euros(in2027)),
                        new YearCredit(2028, Money.euros(in2028))));
    }

    private static PlanContent plan(FundingState departmentState) {
        return new PlanContent(
                Money.euros(2_400_000),
                Money.euros(2_880_000),
                Money.euros(2_880_000),
                List.of(
                        DSIL,
                        resource("fonds-vert", STATE, FundingScheme.FONDS_VERT, 360_000, FundingState.GRANTED),
                        resource("region", REGION, FundingScheme.REGION, 360_000, FundingState.VOTED),
                        resource("departement", DEPARTMENT, FundingScheme.DEPARTMENT, 240_000, departmentState),
                        resource(
                                "epci", INTERCOMMUNALITY, FundingScheme.FONDS_DE_CONCOURS, 240_000, FundingState.VOTED),
                        resource("ville", TOWN, FundingScheme.OWN, 720_000, FundingState.VOTED)));
    }

    private static Resource resource(
            String key, OrganisationId funder, FundingScheme scheme, long euros, FundingState state) {
        return new Resource(key, funder, scheme, Money.euros(euros), state);
    }

    private static Finding finding(
            String rule, Finding.Outcome outcome, Finding.Mode mode, Map<String, String> figures, String basis) {
        return new Finding(rule, outcome, mode, figures, basis);
    }

    private FundingSamples() {}
}
