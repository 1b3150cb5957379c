package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The aggregates that exist, each under the territory and programme of its first event. */
public final class JdbcSubjects implements Subjects, LookupFeed {

    private static final String INSERT = """
            insert into event_store.subject (id, type, territory, programme)
            values (:id, :type, :territory, :programme)
            on conflict (id) do nothing
            """;

    private static final String SCOPE = """
            select territory, programme from event_store.subject where id = :id
            """;

    private final JdbcClient jdbc;

    public JdbcSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.subjects";
    }

    @Override
    public void on(RecordedEvent event) {
        if (event.sequence() == 0) {
            jdbc.sql(INSERT)
                    .param("id", event.aggregateId())
                    .param("type", event.aggregateType())
                    .param("territory", text(event.context().territory()))
                    .param("programme", text(event.context().programme()))
                    .update();
        }
    }

    @Override
    public Optional<Scope> scopeOf(Identifier id) {
        return jdbc.sql(SCOPE)
                .param("id", id.text())
                .query((row, _) -> scope(row.getString("territory"), row.getString("programme")))
                .optional();
    }

    private static Scope scope(@Nullable String territory, @Nullable String programme) {
        return new Scope(
                territory == null ? null : TerritoryId.of(territory),
                programme == null ? null : ProgrammeId.of(programme));
    }

    private static @Nullable String text(@Nullable Identifier id) {
        return id == null ? null : id.text();
    }
}
