package fr.gouvernail.command.platform.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The aggregates that exist, each under the territory and programme of its first event. */
public final class JdbcSubjects implements Subjects, LookupFeed {

    private static final int MOST_KEPT = 10_000;

    private static final String INSERT = """
            insert into event_store.subject (id, type, territory, programme)
            select * from unnest(cast(:ids as text[]), cast(:types as text[]),
                                 cast(:territories as text[]), cast(:programmes as text[]))
            on conflict (id) do nothing
            """;

    private static final String SCOPE = """
            select territory, programme from event_store.subject where id = :id
            """;

    private final JdbcClient jdbc;
    /** Where an aggregate belongs is settled by its first event; one that is not known yet is looked for each time. */
    private final Cache<String, Scope> scopes =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    public JdbcSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.subjects";
    }

    @Override
    public void on(RecordedEvent event) {
        onAll(List.of(event));
    }

    @Override
    public void onAll(List<RecordedEvent> batch) {
        var created = batch.stream().filter(event -> event.sequence() == 0).toList();
        if (created.isEmpty()) {
            return;
        }
        jdbc.sql(INSERT)
                .param("ids", column(created, RecordedEvent::aggregateId))
                .param("types", column(created, RecordedEvent::aggregateType))
                .param(
                        "territories",
                        column(created, event -> text(event.context().territory())))
                .param(
                        "programmes",
                        column(created, event -> text(event.context().programme())))
                .update();
    }

    private static @Nullable String[] column(
            List<RecordedEvent> events, Function<RecordedEvent, @Nullable String> value) {
        return events.stream().map(value).toArray(String[]::new);
    }

    @Override
    public Optional<Scope> scopeOf(Identifier id) {
        var known = scopes.getIfPresent(id.text());
        if (known != null) {
            return Optional.of(known);
        }
        var read = read(id.text());
        read.ifPresent(scope -> scopes.put(id.text(), scope));
        return read;
    }

    private Optional<Scope> read(String id) {
        return jdbc.sql(SCOPE)
                .param("id", id)
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
