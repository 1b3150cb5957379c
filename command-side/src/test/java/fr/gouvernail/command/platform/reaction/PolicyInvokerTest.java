package fr.gouvernail.command.platform.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.command.testing.Recorded;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A batch goes through the policies event by event, so that what follows from an event is done before the next one is looked at. */
class PolicyInvokerTest {

    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");

    private final List<String> told = new ArrayList<>();

    private final class Telling implements Policy {

        private final String name;

        Telling(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void on(RecordedEvent event, CommandDispatcher dispatcher) {
            told.add(name + " " + event.sequence());
        }
    }

    private static RecordedEvent event(int sequence) {
        var census = new PopulationUpdated(VALMORET, 3_400, 3_500, LocalDate.of(2027, 1, 1));
        return Recorded.event(VALMORET, sequence, Scope.of(VALMORET), census);
    }

    @Test
    void everyPolicySeesAnEventBeforeAnyOfThemSeesTheNext() {
        var batch = List.of(event(1), event(2));
        var progress = new LookupProgress();
        progress.reached(batch.getLast().position());
        CommandDispatcher nowhere = _ -> {
            throw new IllegalStateException("nothing is sent here");
        };
        try (var sender = Executors.newSingleThreadExecutor()) {
            var policies = List.<Policy>of(new Telling("agenda"), new Telling("consultation"));
            new PolicyInvoker(policies, nowhere, progress, sender).write(batch);
        }
        assertThat(told).containsExactly("agenda 1", "consultation 1", "agenda 2", "consultation 2");
    }
}
