package fr.gouvernail.kernel.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.Contracts;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.eventstore.LogicalNameSerializer;
import fr.gouvernail.kernel.eventstore.upcast.Upcasters;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    private final PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
            untouched(), new LogicalNameSerializer(new EventNameRegistry(Contracts.EVENTS)), Upcasters.chain());

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aSnapshotIsRefusedAloud() {
        var snapshot = new GenericDomainEventMessage<>("funding.budget", "budget-1", 41, "a state");

        assertThatThrownBy(() -> engine.storeSnapshot(snapshot)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void noSnapshotIsFoundAndTheDatabaseIsNotAsked() {
        assertThat(engine.readSnapshot("budget-1")).isEmpty();
    }

    private static DataSource untouched() {
        return (DataSource) Proxy.newProxyInstance(
                SnapshotsTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, _) -> {
                    throw new AssertionError("asked for " + method.getName());
                });
    }
}
