package fr.gouvernail.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class BatchInvokerTest {

    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");

    private final List<String> calls = new ArrayList<>();
    private boolean broken;

    private final BatchInvoker invoker = new BatchInvoker() {
        @Override
        protected void write(List<RecordedEvent> batch) {
            calls.add("write " + positions(batch));
            if (broken) {
                throw new IllegalStateException("no table");
            }
        }

        @Override
        protected void committed(List<RecordedEvent> batch) {
            calls.add("committed " + positions(batch));
        }
    };

    @Test
    void aBatchIsWrittenOnceAndInOrderBeforeItIsCommitted() {
        batch(4, 5, 6);

        assertThat(calls).containsExactly("write [4, 5, 6]", "committed [4, 5, 6]");
    }

    @Test
    void theNextBatchBeginsEmpty() {
        batch(4);
        batch(5);

        assertThat(calls).containsExactly("write [4]", "committed [4]", "write [5]", "committed [5]");
    }

    @Test
    void whatCouldNotBeWrittenIsNotCommitted() {
        broken = true;

        assertThatThrownBy(() -> batch(4)).hasMessage("no table");
        assertThat(calls).containsExactly("write [4]");
    }

    private void batch(long... positions) {
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.execute(() -> {
            for (long position : positions) {
                invoker.handle(message(position), Segment.ROOT_SEGMENT);
            }
        });
    }

    private static GenericTrackedDomainEventMessage<PopulationUpdated> message(long position) {
        var metaData = Map.of(
                RecordedEvents.COMMAND_ID, "c",
                RecordedEvents.ACTOR, new PersonId(new UUID(1, 1)).text(),
                RecordedEvents.ROLE, "ADMINISTRATOR",
                RecordedEvents.CORRELATION, "c",
                RecordedEvents.CAUSATION, "c");
        var event = new PopulationUpdated(VALMORET, 22_400, 22_612, LocalDate.of(2026, 1, 1));
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(position),
                new GenericDomainEventMessage<>("territory.territory", VALMORET.text(), position, event, metaData));
    }

    private static List<Long> positions(List<RecordedEvent> batch) {
        return batch.stream().map(RecordedEvent::position).toList();
    }
}
