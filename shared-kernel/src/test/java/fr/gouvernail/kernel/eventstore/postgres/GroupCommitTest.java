package fr.gouvernail.kernel.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.kernel.eventstore.StoreUnavailable;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class GroupCommitTest {

    private static final AppendUnit NOTHING = new AppendUnit(List.of(), null);

    private final AtomicReference<Throwable> fault = new AtomicReference<>(new SQLException("no connection", "08001"));

    @Test
    void whateverFailsTheCallersAreToldAndTheNextCommandIsTriedAgain() {
        try (var store = new GroupCommit(failing(), (_, _) -> {})) {
            for (var next : List.of(
                    new SQLException("no connection", "08001"),
                    new IllegalStateException("a fault in the driver"),
                    new OutOfMemoryError("not really"),
                    new NoClassDefFoundError("half an upgrade"))) {
                fault.set(next);
                assertThatThrownBy(() -> store.append(NOTHING))
                        .as(next.toString())
                        .isInstanceOf(StoreUnavailable.class)
                        .hasCause(next);
            }
        }
    }

    @Test
    void aClosedStoreLetsNobodyWait() {
        var store = new GroupCommit(failing(), (_, _) -> {});
        store.close();
        assertThatThrownBy(() -> store.append(NOTHING)).isInstanceOf(StoreUnavailable.class);
    }

    private DataSource failing() {
        return (DataSource)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (_, _, _) -> {
                    throw fault.get();
                });
    }
}
