package fr.gouvernail.query.audit.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.testing.ValmoretHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static final Pattern IN_FRAGMENT =
            Pattern.compile("chiffre :: pq\\([^\"]*?'([a-z]+\\.[A-Za-z-]+)(\\.[A-Z]+|\\.)?'");
    private static final Pattern IN_LINK = Pattern.compile("figure='([^']+)'");

    @Test
    void everyFigureOfATemplateHasItsPlaceInAnEvent() throws IOException {
        var used = new TreeSet<String>();
        int figures = 0;
        for (var template : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            var html = template.getContentAsString(StandardCharsets.UTF_8);
            for (var pattern : List.of(IN_FRAGMENT, IN_LINK)) {
                pattern.matcher(html).results().forEach(found -> used.add(found.group(1)));
            }
            figures += html.split("chiffre :: pq\\(", -1).length - 1;
        }

        assertThat(figures).as("figures on pages").isGreaterThan(25);
        assertThat(used).hasSizeGreaterThan(25);
        assertThat(Figures.keys()).containsAll(used);
    }

    @Test
    void noFigureIsMappedThatNoPageShows() throws IOException {
        var pages = new StringBuilder();
        for (var template : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            pages.append(template.getContentAsString(StandardCharsets.UTF_8));
        }
        assertThat(Figures.keys())
                .filteredOn(key -> pages.indexOf("'" + key) < 0)
                .isEmpty();
    }

    @Test
    void aFigureIsFoundByItsKeyAndNotByItsNeighbours() {
        var drafted = new FundingPlanDrafted(
                ValmoretHistory.PLAN,
                ValmoretHistory.HALL,
                ValmoretHistory.ACV,
                ValmoretHistory.VALMORET,
                ValmoretHistory.content(480_000),
                ValmoretHistory.figures(),
                DAY);

        assertThat(after("plan.cost", drafted)).isEqualTo(Money.euros(2_400_000));
        assertThat(after("plan.cost-ttc", drafted)).isEqualTo(Money.euros(2_880_000));
        assertThat(after("plan.net-cost", drafted)).isEqualTo(new Money(72_756_480));
        assertThat(after("plan.own-rate", drafted)).isEqualTo(new BasisPoints(3000));
        assertThat(after("plan.aid-rate", drafted)).isEqualTo(new BasisPoints(7000));
        assertThat(after("resource.amount.region", drafted)).isEqualTo(Money.euros(1_200_000));
        assertThat(after("resource.state.dsil", drafted)).isEqualTo(FundingState.NOTIFIED);
        assertThat(after("programme.notified.NOTIFIED", drafted)).isEqualTo(Money.euros(480_000));
        assertThat(after("funding.total.VOTED", drafted)).isEqualTo(Money.euros(1_920_000));
    }

    @Test
    void aStateIsWhatItBecame() {
        var recorded = new ResourceStateRecorded(
                ValmoretHistory.PLAN,
                ValmoretHistory.HALL,
                "dsil",
                FundingState.ASKED,
                FundingState.REFUSED,
                ValmoretHistory.figures(),
                "courrier",
                DAY);

        assertThat(Figures.find("resource.state.dsil", recorded))
                .contains(new Fact("value", FundingState.ASKED, FundingState.REFUSED));
        assertThat(after("plan.own-share", recorded)).isEqualTo(Money.euros(720_000));
    }

    @Test
    void aBudgetAnswersForEachYearAndForTheWhole() {
        var envelope = new BudgetEnvelope(
                Money.euros(10),
                List.of(
                        new BudgetEnvelope.YearCredit(2026, Money.euros(3)),
                        new BudgetEnvelope.YearCredit(2027, Money.euros(7))));
        var authorised = new BudgetAuthorised(
                ValmoretHistory.BUDGET,
                ValmoretHistory.HALL,
                ValmoretHistory.ACV,
                ValmoretHistory.VALMORET,
                envelope,
                DAY);

        assertThat(after("budget.authorisation", authorised)).isEqualTo(Money.euros(10));
        assertThat(after("programme.authorisation", authorised)).isEqualTo(Money.euros(10));
        assertThat(after("budget.credit.2027", authorised)).isEqualTo(Money.euros(7));
        assertThat(Figures.find("budget.credit.2031", authorised)).isEmpty();
    }

    @Test
    void aForecastIsWhatTheArbitrationMadeOfItWithWhatItWas() {
        var arbitrated = new ActionArbitrated(
                ValmoretHistory.WORKS,
                ValmoretHistory.HALL,
                new ArbitrationOption(
                        "B", "Option B", Money.euros(9), Money.euros(4), Money.euros(5), DAY, "contenu", "suites"),
                List.of("A"),
                Money.euros(12),
                Money.euros(9),
                DAY,
                DAY.plusDays(10),
                "motif",
                DAY);

        assertThat(Figures.find("project.forecast", arbitrated))
                .contains(new Fact("forecastHt", Money.euros(12), Money.euros(9)));
        assertThat(Figures.find("project.end", arbitrated)).contains(new Fact("endsOn", DAY, DAY.plusDays(10)));
    }

    @Test
    void aFigureThatTheEventDoesNotSetIsNotGuessed() {
        var authorised = new BudgetAuthorised(
                ValmoretHistory.BUDGET,
                ValmoretHistory.HALL,
                null,
                ValmoretHistory.VALMORET,
                new BudgetEnvelope(Money.euros(10), List.of()),
                DAY);

        assertThat(Figures.find("project.cost", authorised)).isEmpty();
        assertThat(Figures.find("unheard-of", authorised)).isEmpty();
    }

    private static Object after(String figure, DomainEvent event) {
        return Figures.find(figure, event).map(Fact::after).orElseThrow();
    }
}
