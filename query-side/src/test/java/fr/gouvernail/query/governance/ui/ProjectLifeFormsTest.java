package fr.gouvernail.query.governance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.portfolio.GrantToSettle;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.governance.view.ResolutionSubjects.Grant;
import fr.gouvernail.query.governance.view.ResolutionSubjects.ProjectNow;
import fr.gouvernail.query.platform.web.FormInput;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.util.LinkedMultiValueMap;

class ProjectLifeFormsTest {

    private static final FundingPlanId PLAN = new FundingPlanId(new UUID(0, 1));
    private static final OrganisationId STATE = new OrganisationId(new UUID(0, 2));
    private static final ProjectId HALL = new ProjectId(new UUID(0, 3));

    @Test
    void whatIsTickedIsKeptAsThePlanSaysItAndNoLabelOfTheScreenIs() {
        var grants = List.of(
                new Grant(PLAN, "dsil", STATE, "État", FundingScheme.DSIL, 48_000_000, FundingState.NOTIFIED),
                new Grant(PLAN, "region", STATE, "Région", FundingScheme.REGION, 1, FundingState.VOTED));
        var now = new ProjectNow(null, null, null, null, null, null, null, 40, grants);
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("motif", "Vendu");
        typed.add("enseignements", "Sonder avant");
        typed.add("prevision", "1");
        typed.add("actions", "Closes");
        typed.add("solder", PLAN + "/dsil");
        typed.add("solder", "État (DSIL)");
        var form = new FormInput(typed, new StaticMessageSource(), Object::toString);

        var abandon = (Resolution.AbandonProject) ProjectLifeForms.read(ProjectLifeForms.ABANDON, HALL, form, now);

        assertThat(abandon.legacy().grantsToSettle())
                .containsExactly(new GrantToSettle(PLAN, "dsil", STATE, FundingScheme.DSIL, new Money(48_000_000)));
    }
}
