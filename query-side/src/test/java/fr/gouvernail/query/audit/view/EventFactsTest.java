package fr.gouvernail.query.audit.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static final BudgetReframed REFRAMED = new BudgetReframed(
            new BudgetId(new UUID(1, 1)),
            new ProjectId(new UUID(1, 2)),
            new BudgetEnvelope(Money.euros(12), List.of(new YearCredit(2026, Money.euros(12)))),
            new BudgetEnvelope(
                    Money.euros(10),
                    List.of(new YearCredit(2026, Money.euros(7)), new YearCredit(2027, Money.euros(3)))),
            Money.euros(-2),
            "désamiantage",
            DAY);

    @Test
    void previousAndCurrentMeetLineByLineAndYearByYear() {
        assertThat(EventFacts.of(REFRAMED))
                .contains(
                        new Fact("authorisation", Money.euros(12), Money.euros(10)),
                        new Fact("credits.2026", Money.euros(12), Money.euros(7)),
                        new Fact("credits.2027", null, Money.euros(3)),
                        new Fact("effectiveOn", null, DAY));
    }

    @Test
    void aPreviousValueMeetsTheOneThatBearsItsName() {
        var event = new ProgressReported(
                new ProjectId(new UUID(1, 2)), 20, 35, null, Weather.CLOUD, "commentaire", "suite", DAY);
        assertThat(EventFacts.of(event))
                .contains(new Fact("percent", 20, 35), new Fact("weather", null, Weather.CLOUD))
                .noneMatch(fact -> fact.path().startsWith("previous"));
    }
}
