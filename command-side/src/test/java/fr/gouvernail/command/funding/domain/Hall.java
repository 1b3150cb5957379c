package fr.gouvernail.command.funding.domain;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The fictional market hall of Valmoret and its money (scenario SC-01). */
final class Hall {

    static final TerritoryId TERRITORY = new TerritoryId(new UUID(1, 1));
    static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(2, 1));
    static final ProjectId PROJECT = new ProjectId(new UUID(3, 1));
    static final OrganisationId FUNDER = new OrganisationId(new UUID(5, 1));
    static final FundingPlanId PLAN = new FundingPlanId(new UUID(7, 1));
    static final BudgetId BUDGET = new BudgetId(new UUID(8, 1));
    static final Scope SCOPE = new Scope(TERRITORY, PROGRAMME);
    static final LocalDate VOTE = LocalDate.of(2026, 3, 12);
    static final RuleBook RULES = RuleBook.standard();

    private static final PersonId DIRECTOR = new PersonId(new UUID(6, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    static CommandContext context() {
        return Contexts.allowed(DIRECTOR, Role.DIRECTOR, TODAY);
    }

    static CommandContext stranger() {
        return Contexts.refused(DIRECTOR, Role.DIRECTOR, TODAY);
    }

    static InMemorySubjects subjects() {
        return new InMemorySubjects().with(PROJECT, SCOPE).with(FUNDER, Scope.of(TERRITORY));
    }

    /** The plan of SC-01, whose Département gives that much and whose owner pays the rest of 2 400 000 €. */
    static PlanContent plan(long department) {
        return plan(
                2_400_000,
                resource("dsil", FundingScheme.DSIL, 480_000, FundingState.NOTIFIED),
                resource("fonds-vert", FundingScheme.FONDS_VERT, 360_000, FundingState.GRANTED),
                resource("region", FundingScheme.REGION, 360_000, FundingState.VOTED),
                resource("departement", FundingScheme.DEPARTMENT, department, FundingState.ASKED),
                resource("epci", FundingScheme.FONDS_DE_CONCOURS, 240_000, FundingState.VOTED),
                resource("ville", FundingScheme.OWN, 960_000 - department, FundingState.VOTED));
    }

    /** With tax is a fifth more, all of it eligible for the VAT compensation. Amounts in euros. */
    static PlanContent plan(long costHt, Resource... resources) {
        var ttc = Money.euros(costHt).times(6, 5);
        return new PlanContent(Money.euros(costHt), ttc, ttc, List.of(resources));
    }

    static Resource resource(String key, FundingScheme scheme, long euros, FundingState state) {
        return new Resource(key, FUNDER, scheme, Money.euros(euros), state);
    }

    static Resource planned(FundingScheme scheme, long euros) {
        return resource(scheme.name(), scheme, euros, FundingState.PLANNED);
    }

    private Hall() {}
}
