package fr.gouvernail.query.portfolio.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.value.Money;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the actions of a project add to its figures: forecasts, and arbitrations. */
class ActionProjectionTest extends PortfolioProjectionTestBase {

    @Test
    void theForecastOfAProjectIsTheSumOfItsActions() {
        propose();
        frame(2_400_000, END_OF_WORKS);
        proposeAction(WORKS, 2_000_000);
        proposeAction(new ActionId(new UUID(0, 9)), 512_000);

        assertThat(line(TODAY).cost().forecastHt()).isEqualTo(251_200_000);
        assertThat(dashboards().totals(READER, ACV).forecastHt()).isEqualTo(251_200_000);
        assertThat(dashboards().totals(READER, ACV).framedHt()).isEqualTo(240_000_000);
    }

    @Test
    void anArbitrationIsOpenUntilItIsSettledAndKeepsTheOptionsThatWereDiscarded() {
        propose();
        frame(2_400_000, END_OF_WORKS);
        proposeAction(WORKS, 2_400_000);
        long asked = ask();

        assertThat(line(TODAY).arbitrations()).isEqualTo(1);
        assertThat(line(TODAY).cost().forecastHt()).isEqualTo(271_200_000);
        var open = actions().find(READER, WORKS, TODAY).orElseThrow();
        assertThat(open.openArbitration()).isEqualTo(asked);

        under("decision-8");
        recorded(
                WORKS,
                new ActionArbitrated(
                        WORKS,
                        HALL,
                        option("B", 2_532_000),
                        List.of("A", "C"),
                        Money.euros(2_712_000),
                        Money.euros(2_532_000),
                        END_OF_WORKS,
                        END_OF_WORKS.plusWeeks(7),
                        "sans mezzanine",
                        TODAY));

        var line = line(TODAY);
        assertThat(line.arbitrations()).isZero();
        assertThat(line.cost().forecastHt()).isEqualTo(253_200_000);
        assertThat(line.calendar().slipDays()).isEqualTo(49);
        var arbitration = actions().arbitrations(READER, WORKS).getFirst();
        assertThat(arbitration.options()).extracting("key").containsExactly("A", "B", "C");
        assertThat(arbitration.options()).extracting("chosen").containsExactly(false, true, false);
        assertThat(arbitration.options().get(1).ownRate()).isEqualTo(3365);
        assertThat(Objects.requireNonNull(arbitration.settlement()).authority()).isEqualTo("decision-8");
        assertThat(actions().find(READER, WORKS, TODAY).orElseThrow().openArbitration())
                .isNull();
    }

    private long ask() {
        return recorded(
                WORKS,
                new ArbitrationAsked(
                        WORKS,
                        HALL,
                        "Amiante et poutre fissurée",
                        Money.euros(2_400_000),
                        Money.euros(2_712_000),
                        List.of(option("A", 2_712_000), option("B", 2_532_000), option("C", 2_712_000)),
                        TODAY));
    }

    private static ArbitrationOption option(String key, long total) {
        return new ArbitrationOption(
                key,
                "Option " + key,
                Money.euros(total),
                Money.euros(1_680_000),
                Money.euros(total - 1_680_000),
                END_OF_WORKS,
                "contenu",
                "conséquences");
    }
}
