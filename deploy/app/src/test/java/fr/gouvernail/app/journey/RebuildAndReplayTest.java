package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.LiveProjections;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.ProjectionRebuild;
import fr.gouvernail.query.platform.projection.ProjectionRebuild.State;
import fr.gouvernail.query.platform.projection.ReadModelSchemas;
import fr.gouvernail.query.platform.replay.Replays;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The read model is nothing but the history: what is dropped comes back row by row, and any past position can be read again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildAndReplayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SharedGouvernail gouvernail;
    private LiveProjections live;
    private ProjectionRebuild rebuild;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        live = gouvernail.bean(LiveProjections.class);
        rebuild = gouvernail.bean(ProjectionRebuild.class);
        new Valmoret(gouvernail.as("directrice")).hallBudget();
    }

    Stream<String> names() {
        return live.projections().stream().map(Projection::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aProjectionThatWasEmptiedIsRebuiltAsItWas(String name) throws SQLException {
        var projection = live.projections().stream()
                .filter(one -> one.name().equals(name))
                .toList();
        awaitLevel();
        var before = rows(ReadModelSchemas.LIVE, projection);
        assertThat(before.values().stream().mapToInt(List::size).sum()).isPositive();

        empty(projection);
        assertThat(rows(ReadModelSchemas.LIVE, projection)).isNotEqualTo(before);
        var ended = rebuild.runNow(List.of(name));

        assertThat(ended).isNotNull();
        assertThat(ended.state()).isEqualTo(State.DONE);
        assertThat(ended.position()).isEqualTo(ended.head());
        assertThat(rows(ReadModelSchemas.LIVE, projection)).isEqualTo(before);
    }

    @Test
    void readsGoOnWhileAllProjectionsAreRebuiltAndNewEventsFollow() throws SQLException {
        awaitLevel();
        var valmoret = new Valmoret(gouvernail.as("directrice"));
        var before = rows(ReadModelSchemas.LIVE, live.projections());
        var dashboard = valmoret.dashboard();
        var indexes = indexes();

        assertThat(rebuild.start(List.of())).isTrue();
        var reads = new ArrayList<String>();
        do {
            reads.add(valmoret.dashboard().toString());
        } while (running());

        assertThat(rebuild.status())
                .isNotNull()
                .extracting(status -> status.state())
                .isEqualTo(State.DONE);
        assertThat(reads).containsOnly(dashboard.toString());
        assertThat(rows(ReadModelSchemas.LIVE, live.projections())).isEqualTo(before);
        assertThat(indexes()).isEqualTo(indexes);

        var town = gouvernail
                .as("administrateur")
                .create("/api/territory/territories", """
                {"kind":"COMMUNE","code":"99003","name":"Essert","population":4100,"department":"99","region":"99","regionName":"Val-de-Brenne"}""")
                .path("target")
                .asString();
        gouvernail.as("administrateur").awaitShown("/api/territory/territories/" + town);
    }

    @Test
    void aReplayToThePresentEqualsTheLiveTables() throws SQLException {
        awaitLevel();
        var replay = gouvernail.bean(Replays.class).at(head(), null);
        assertThat(rows(replay.schema(), live.projections()))
                .isEqualTo(rows(ReadModelSchemas.LIVE, live.projections()));
    }

    @Test
    void aReplayToTheFirstSittingShowsTheFiguresOfThatDay() {
        var auditor = gouvernail.as("auditrice");
        var sittings = list(auditor.read("/api/governance/sittings?from=2026-02-12&until=2026-02-12"));
        var closing = list(auditor.read("/api/audit/events?type=governance.sitting.closed&aggregate="
                                + sittings.getFirst().path("sitting").asString())
                        .path("events"))
                .getFirst()
                .path("position")
                .asLong();
        var past = "/au/" + closing;

        var programme = new Valmoret(auditor).programme();
        var then = auditor.read(past + "/api/portfolio/programmes/" + programme);
        assertThat(then.path("totals").path("forecastHt").asLong()).isEqualTo(354_400_000);
        assertThat(Valmoret.line(then, "A-2.05").path("phase").asString()).isEqualTo("STUDY");
        assertThat(Valmoret.line(then, "A-2.05")
                        .path("progress")
                        .path("percent")
                        .asInt())
                .isZero();
        assertThat(Valmoret.line(then, Valmoret.HALL).path("arbitrations").asInt())
                .isZero();
        assertThat(auditor.read(past + "/api/funding/budgets").isEmpty()).isTrue();
        assertThat(auditor.read(past + "/api/funding/plans")
                        .path(0)
                        .path("adopted")
                        .asBoolean())
                .isFalse();

        var now = new Valmoret(auditor).dashboard();
        assertThat(Valmoret.line(now, "A-2.05").path("phase").asString()).isEqualTo("OPERATION");
        assertThat(now.path("totals").path("forecastHt").asLong()).isNotEqualTo(354_400_000);
        var page = Pages.signedIn(gouvernail.address(), "auditrice").get(past + "/tableau-de-bord");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("class=\"bandeau\"").doesNotContain("name=\"temps-reel\"");
        assertThat(Pages.text(page)).contains("3 544 000");
    }

    private boolean running() {
        var status = rebuild.status();
        return status != null && status.state() == State.RUNNING;
    }

    private void awaitLevel() {
        // Policies of an earlier act may still write; level means that they have nothing left to say either.
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            var head = head();
            return live.progress().awaitLevel(head, Duration.ofSeconds(1)) && head() == head;
        });
    }

    private long head() {
        return gouvernail.bean(EventHistory.class).head();
    }

    /** Every row of every table of the projections, as text. */
    private Map<String, List<String>> rows(String schema, Collection<Projection> projections) throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        try (var connection = owner();
                var statement = connection.createStatement()) {
            for (var table : tables(projections)) {
                var found = new ArrayList<String>();
                try (var result = statement.executeQuery(
                        "SELECT to_jsonb(t)::text FROM %s.%s t ORDER BY 1".formatted(schema, table))) {
                    while (result.next()) {
                        found.add(result.getString(1));
                    }
                }
                rows.put(table, found);
            }
        }
        return rows;
    }

    /** What each table's indexes are on; their names may change with a rebuild. */
    private List<String> indexes() throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        SELECT tablename || substring(indexdef FROM ' USING .*') FROM pg_indexes
                        WHERE schemaname = 'read_model' ORDER BY 1""")) {
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            assertThat(found).hasSizeGreaterThan(live.projections().size());
            return found;
        }
    }

    private void empty(Collection<Projection> projections) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            for (var table : tables(projections)) {
                statement.execute("TRUNCATE %s.%s".formatted(ReadModelSchemas.LIVE, table));
            }
        }
    }

    private static List<String> tables(Collection<Projection> projections) {
        return projections.stream()
                .flatMap(projection -> projection.tables().stream())
                .toList();
    }

    /** As the application's own role: since a rebuild, the tables are its own. */
    private Connection owner() throws SQLException {
        var access = gouvernail.postgres();
        return DriverManager.getConnection(access.url(), access.appUser(), access.appPassword());
    }
}
