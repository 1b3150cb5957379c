package fr.gouvernail.query.testing;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventContext;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Events in, rows out, on a real PostgreSQL: each test has a schema of its own with all read tables. */
public abstract class ProjectionTestBase {

    protected static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    protected static final TerritoryId SAINT_AUBRAC = TerritoryId.ofInsee("99002");
    protected static final PersonId DIRECTOR = new PersonId(UUID.nameUUIDFromBytes(new byte[] {1}));
    protected static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final Map<Identifier, Long> sequences = new HashMap<>();
    private String schema = "";
    private long position = -1;
    private @Nullable String authority;
    private TerritoryId territory = VALMORET;
    private @Nullable JdbcClient jdbc;

    /** The projections under test. */
    protected abstract List<Projection> projections();

    @BeforeEach
    void createTables() throws InterruptedException {
        schema = "t" + UUID.randomUUID().toString().replace("-", "");
        var server = new DriverManagerDataSource(TestPostgres.url());
        Flyway.configure()
                .dataSource(server)
                .connectRetries(30)
                .connectRetriesInterval(1)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/read_model")
                .load()
                .migrate();
        jdbc = JdbcClient.create(new DriverManagerDataSource(TestPostgres.url() + "&currentSchema=" + schema));
    }

    @AfterEach
    void dropTables() {
        jdbc().sql("DROP SCHEMA " + schema + " CASCADE").update();
    }

    /** The address of this test's own tables. */
    protected String url() {
        return TestPostgres.url() + "&currentSchema=" + schema;
    }

    protected JdbcClient jdbc() {
        if (jdbc == null) {
            throw new IllegalStateException("no test is running");
        }
        return jdbc;
    }

    protected void given(RecordedEvent... events) {
        for (var event : events) {
            for (var projection : projections()) {
                projection.apply(
                        event,
                        (row, sql, parameters) -> jdbc().sql(sql)
                                .params(Arrays.stream(parameters)
                                        .map(ProjectionTestBase::column)
                                        .toList())
                                .update());
            }
        }
    }

    /** Records the next fact about an aggregate, a minute after the one before. Returns its position. */
    protected long recorded(Identifier aggregate, DomainEvent payload) {
        position++;
        long sequence = sequences.merge(aggregate, 0L, (before, ignored) -> before + 1);
        var context = new EventContext(
                "command-" + position, DIRECTOR, Role.DIRECTOR, territory, null, authority, "correlation", "causation");
        given(new RecordedEvent(
                position,
                "event-" + position,
                "type",
                aggregate.text(),
                sequence,
                "name",
                1,
                START.plus(Duration.ofMinutes(position)),
                context,
                payload));
        return position;
    }

    /** The decision under which the following facts are recorded. */
    protected void under(@Nullable String decision) {
        authority = decision;
    }

    /** The territory to whose history the following facts belong. */
    protected void on(TerritoryId of) {
        territory = of;
    }

    protected List<Map<String, Object>> rows(String sql) {
        return jdbc().sql(sql).query().listOfRows();
    }

    protected static Reader reader(Role role, @Nullable TerritoryId territory, @Nullable OrganisationId organisation) {
        return new Reader(DIRECTOR, "la directrice de projet", role, territory, organisation);
    }

    protected static ProgrammeId programme(String name) {
        return new ProgrammeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Identifier id -> id.text();
            case Money money -> money.cents();
            case BasisPoints rate -> rate.value();
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            default -> value;
        };
    }
}
