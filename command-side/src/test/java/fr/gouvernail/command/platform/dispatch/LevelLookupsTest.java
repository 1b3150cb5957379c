package fr.gouvernail.command.platform.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DescribeAct;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.eventstore.JournalLine;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A convocation keeps the seats it looks up, so that it waits for look-ups that know all that was acknowledged before it. */
class LevelLookupsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final SittingId SITTING = new SittingId(new UUID(4, 1));
    private static final Command CONVENE =
            new ConveneSitting(SITTING, new BodyId(new UUID(3, 1)), DAY, "Mairie", DAY.minusDays(8));
    private static final Command CLOSE = new CloseSitting(SITTING, 3L);

    private final List<String> happened = new ArrayList<>();

    private final class Lagging implements LookupLevel {

        private final boolean catchUp;

        private Lagging(boolean catchUp) {
            this.catchUp = catchUp;
        }

        @Override
        public boolean areLevel() {
            happened.add("waited");
            return catchUp;
        }

        @Override
        public long position() {
            return 38;
        }

        @Override
        public boolean haveCaughtUpSince(long position) {
            return false;
        }
    }

    private final class Journal implements CommandJournal {
        @Override
        public Optional<Accepted> accepted(String key) {
            return Optional.empty();
        }

        @Override
        public void write(JournalLine line) {
            happened.add("journalled");
        }
    }

    private AxonCommandDispatcher dispatcher(boolean catchUp) {
        var bus = SimpleCommandBus.builder().build();
        for (var type : List.of(ConveneSitting.class, CloseSitting.class, DescribeAct.class)) {
            bus.subscribe(type.getName(), _ -> {
                happened.add("handled");
                var outcome = new CommandOutcome();
                outcome.stored(new CommandReceipt(SITTING.text(), 0, 40, false));
                return outcome;
            });
        }
        return new AxonCommandDispatcher(bus, new Journal(), new Lagging(catchUp), GouvernailJson.mapper());
    }

    private static CommandEnvelope sent(Command command) {
        var actor = new Actor(new PersonId(new UUID(1, 99)), Role.PMO);
        return new CommandEnvelope(command, actor, "key", null, null, null);
    }

    @Test
    void aConvocationIsHandledOnceTheLookupsAreLevel() {
        dispatcher(true).send(sent(CONVENE));
        assertThat(happened).containsExactly("waited", "handled");
    }

    @Test
    void aConvocationIsRefusedRatherThanKeptWithASeatMissing() {
        assertThatThrownBy(() -> dispatcher(false).send(sent(CONVENE)))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.code()).isEqualTo(PlatformRejection.UNAVAILABLE));
        assertThat(happened).containsExactly("waited");
    }

    private static Command describe(@Nullable String number) {
        var act = new CouncilAct(number, "8.4", null, null, null);
        return new DescribeAct(new DecisionId(new UUID(5, 1)), 3L, act, null, DAY);
    }

    @Test
    void anActIsNumberedOnceTheLookupsAreLevelAndItsSubjectWaitsForNothing() {
        assertThatThrownBy(() -> dispatcher(false).send(sent(describe("2026-12"))))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.code()).isEqualTo(PlatformRejection.UNAVAILABLE));
        assertThat(happened).containsExactly("waited");
        dispatcher(false).send(sent(describe(null)));
        assertThat(happened).containsExactly("waited", "handled");
    }

    @Test
    void whatKeepsNothingOfOthersWaitsForNothing() {
        dispatcher(false).send(sent(CLOSE));
        assertThat(happened).containsExactly("handled");
    }
}
