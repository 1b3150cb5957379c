package fr.gouvernail.contract.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResourceStateJsonTest {

    private static final FundingPlanId PLAN = new FundingPlanId(new UUID(7, 1));
    private static final ProjectId PROJECT = new ProjectId(new UUID(3, 1));
    private static final LocalDate DATE = LocalDate.of(2026, 3, 12);

    @Test
    void aStateWithoutFiguresIsReadBackAsItWas() {
        var event =
                new ResourceStateRecorded(PLAN, PROJECT, "dsil", FundingState.ASKED, FundingState.VOTED, "AR-17", DATE);
        var json = GouvernailJson.mapper().writeValueAsString(event);
        assertThat(json).doesNotContain("figures");
        assertThat(GouvernailJson.mapper().readValue(json, ResourceStateRecorded.class))
                .isEqualTo(event);
    }

    @Test
    void aRefusalIsReadBackWithItsFigures() {
        var finding = new Finding("R-01", Finding.Outcome.BROKEN, Finding.Mode.BLOCK, Map.of("found", "1"), "usage");
        var figures = new PlanFigures(
                new Money(1),
                new Money(2),
                new Money(3),
                new Money(4),
                new BasisPoints(5),
                new BasisPoints(6),
                new Money(7),
                new Money(8),
                List.of(finding));
        var event = new ResourceStateRecorded(
                PLAN, PROJECT, "dsil", FundingState.ASKED, FundingState.REFUSED, figures, "AR-17", DATE);
        var json = GouvernailJson.mapper().writeValueAsString(event);
        assertThat(GouvernailJson.mapper().readValue(json, ResourceStateRecorded.class))
                .isEqualTo(event);
    }
}
