package fr.gouvernail.contract;

import fr.gouvernail.kernel.id.AccessId;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.UUID;

/** Fixed identities for samples: the town of Valmoret, its market hall and those who decide on it. */
public final class SampleIds {

    public static final TerritoryId VALMORET = new TerritoryId(uuid(1));
    public static final OrganisationId TOWN = new OrganisationId(uuid(10));
    public static final OrganisationId STATE = new OrganisationId(uuid(11));
    public static final OrganisationId REGION = new OrganisationId(uuid(12));
    public static final OrganisationId DEPARTMENT = new OrganisationId(uuid(13));
    public static final OrganisationId INTERCOMMUNALITY = new OrganisationId(uuid(14));
    public static final OrganisationId ASSOCIATION = new OrganisationId(uuid(15));
    public static final PersonId MAYOR = new PersonId(uuid(20));
    public static final PersonId DIRECTOR = new PersonId(uuid(21));
    public static final PersonId PROJECT_LEAD = new PersonId(uuid(22));
    public static final PersonId STATE_MEMBER = new PersonId(uuid(23));
    public static final AccessId MAYOR_ACCESS = AccessId.of(MAYOR);
    public static final BodyId COMMITTEE = new BodyId(uuid(30));
    public static final SittingId SITTING = new SittingId(uuid(31));
    public static final DecisionId DECISION = new DecisionId(uuid(32));
    public static final ProgrammeId PROGRAMME = new ProgrammeId(uuid(40));
    public static final ProjectId MARKET_HALL = new ProjectId(uuid(41));
    public static final ActionId WORKS = new ActionId(uuid(42));
    public static final FundingPlanId PLAN = new FundingPlanId(uuid(50));
    public static final BudgetId BUDGET = new BudgetId(uuid(51));
    public static final SubsidyId SUBSIDY = new SubsidyId(uuid(52));

    private static UUID uuid(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    private SampleIds() {}
}
