package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.END;
import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.START;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.WORKS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.portfolio.ActionCommand.ArbitrateAction;
import fr.gouvernail.contract.portfolio.ActionCommand.AskArbitration;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any arbitration, over generated ones; the seed is in the message of a failure. */
class ArbitrationPropertiesTest {

    private static final int TRIES = 3_000;
    private static final long FIRST_SEED = 20_260_402;

    @Test
    void whateverIsPutAndChosenAddsUpAndNoOptionIsLost() {
        int asked = 0;
        int refused = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TRIES; seed++) {
            var random = new Random(seed);
            var options = anyOptions(random);
            var state = new ActionState(
                    new Home(TERRITORY, PROGRAMME),
                    HALL,
                    START,
                    END,
                    new Money(random.nextLong(1_000_000)),
                    List.of(),
                    ActionState.Course.NOT_BEGUN);
            try {
                var event = ActionDecisions.askArbitration(
                        state, new AskArbitration(WORKS, 0L, "?", new Money(5), options, VOTE));
                asked++;
                assertAddUp(event.options(), seed);
                assertChoiceLosesNothing(ActionState.evolve(state, event), random, seed);
            } catch (CommandRejected rejection) {
                refused++;
            }
        }
        assertThat(asked).as("arbitrations that were asked").isGreaterThan(500);
        assertThat(refused).as("arbitrations that were refused").isGreaterThan(500);
    }

    private static void assertAddUp(List<ArbitrationOption> options, long seed) {
        assertThat(options)
                .as("seed %d", seed)
                .hasSizeGreaterThan(1)
                .allSatisfy(option -> assertThat(
                                option.subsidies().cents() + option.ownShare().cents())
                        .isEqualTo(option.totalHt().cents()));
        assertThat(options)
                .as("seed %d", seed)
                .extracting(ArbitrationOption::key)
                .doesNotHaveDuplicates();
    }

    private static void assertChoiceLosesNothing(ActionState open, Random random, long seed) {
        var options = open.openOptions();
        var choice = options.get(random.nextInt(options.size()));
        var event = ActionDecisions.arbitrate(open, new ArbitrateAction(WORKS, 1L, choice.key(), "motif", VOTE));
        var keys = new ArrayList<>(event.discarded());
        keys.add(event.chosen().key());
        assertThat(keys).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(open.optionKeys());
        assertThat(event.currentForecastHt()).as("seed %d", seed).isEqualTo(choice.totalHt());
        assertThat(event.previousForecastHt()).as("seed %d", seed).isEqualTo(open.forecastHt());
        var after = ActionState.evolve(open, event);
        assertThat(after.arbitrationOpen()).as("seed %d", seed).isFalse();
        assertThat(after.endsOn()).as("seed %d", seed).isEqualTo(choice.endsOn());
    }

    /** One option in eight is a cent out, and one key in ten is taken already. */
    private static List<ArbitrationOption> anyOptions(Random random) {
        var options = new ArrayList<ArbitrationOption>();
        for (int i = random.nextInt(5); i > 0; i--) {
            long subsidies = random.nextLong(1_000_000_000);
            long own = random.nextLong(1_000_000_000);
            long error = random.nextInt(8) == 0 ? random.nextInt(3) - 1 : 0;
            options.add(new ArbitrationOption(
                    random.nextInt(10) == 0 ? "A" : "option " + i,
                    "",
                    new Money(Math.max(0, subsidies + own + error)),
                    new Money(subsidies),
                    new Money(own),
                    START.plusDays(random.nextInt(900)),
                    "",
                    ""));
        }
        return options;
    }
}
