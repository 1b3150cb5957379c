package fr.gouvernail.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may read and write what in the database, checked on the text of the sources. */
class SqlTest {

    private static final Path ROOT = Path.of("../..");

    /** The history belongs to the store; only it and those who wire it name it. */
    private static final Pattern EVENT_STORE = Pattern.compile("event_store\\.");

    /** Anything but the schema of documents, which is no read model: its files and reports cannot be filled anew. */
    private static final Pattern WRITES =
            Pattern.compile("\\b(INSERT\\s+INTO|DELETE\\s+FROM|TRUNCATE)\\s+(?!document\\.)"
                    + "|\\bUPDATE\\s+(?!document\\.)[a-z_.]+\\s+SET\\b");

    /** Projections also fill rebuilds and replays, so the schema is not theirs to name. */
    private static final Pattern QUALIFIED = Pattern.compile("\\b(read_model|event_store|directory)\\.[a-z_]+");

    private static final Pattern CHANGES_HISTORY = Pattern.compile(
            "(UPDATE|DELETE\\s+FROM|TRUNCATE(\\s+TABLE)?)\\s+(ONLY\\s+)?event_store\\.domain_event_entry|"
                    + "GRANT\\s+[A-Z, ]*(UPDATE|DELETE|TRUNCATE)[A-Z, ]*\\s+ON\\s+[a-z_., ]*domain_event_entry");

    /** A file of the sources, by its path from the top, with forward slashes. */
    record Source(String path, String text) {

        @Override
        public String toString() {
            return path;
        }

        boolean isIn(String... fragments) {
            return Stream.of(fragments).anyMatch(path::contains);
        }

        boolean has(Pattern pattern) {
            return pattern.matcher(text).find();
        }
    }

    private static List<Source> sources(String ending) {
        return Stream.of("shared-kernel", "command-side", "query-side", "deploy/app")
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main"), ending))
                .toList();
    }

    private static Stream<Source> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .map(file -> new Source(ROOT.relativize(file).toString().replace('\\', '/'), read(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean namesTheStoreWithoutRight(Source source) {
        return source.has(EVENT_STORE)
                && !source.isIn("/kernel/eventstore/", "/command/platform/", "/lookup/", "/gouvernail/app/");
    }

    private static boolean writesTheReadModelWithoutRight(Source source) {
        return source.isIn("query-side/") && source.has(WRITES) && !source.isIn("/projection/", "/query/platform/");
    }

    private static boolean namesASchemaInAProjection(Source source) {
        return source.path().matches(".*/query/(?!platform)[a-z]+/projection/.*") && source.has(QUALIFIED);
    }

    @Test
    void onlyThePlatformAndLookUpsTouchTheEventStore() {
        assertThat(sources(".java")).isNotEmpty().noneMatch(SqlTest::namesTheStoreWithoutRight);
        assertThat(namesTheStoreWithoutRight(new Source(
                        "query-side/src/main/java/fr/gouvernail/query/funding/view/Peeks.java",
                        "SELECT payload FROM event_store.domain_event_entry")))
                .isTrue();
    }

    @Test
    void onlyProjectionsWriteTheReadModel() {
        assertThat(sources(".java")).noneMatch(SqlTest::writesTheReadModelWithoutRight);
        assertThat(writesTheReadModelWithoutRight(new Source(
                        "query-side/src/main/java/fr/gouvernail/query/funding/view/Writes.java",
                        "UPDATE budget_overview SET authorisation = ?")))
                .isTrue();
    }

    @Test
    void projectionsNameNoSchema() {
        assertThat(sources(".java")).noneMatch(SqlTest::namesASchemaInAProjection);
        assertThat(namesASchemaInAProjection(new Source(
                        "query-side/src/main/java/fr/gouvernail/query/funding/projection/Bound.java",
                        "INSERT INTO read_model.budget_overview VALUES (?)")))
                .isTrue();
    }

    @Test
    void nothingChangesHistoryAndNobodyMay() {
        var everything = Stream.concat(sources(".java").stream(), sources(".sql").stream())
                .toList();

        assertThat(everything).noneMatch(source -> source.has(CHANGES_HISTORY));
        for (var bad : List.of(
                "UPDATE event_store.domain_event_entry SET payload = ''",
                "DELETE FROM event_store.domain_event_entry",
                "GRANT SELECT, UPDATE ON event_store.domain_event_entry TO gouvernail_app")) {
            assertThat(new Source("x.sql", bad).has(CHANGES_HISTORY)).as(bad).isTrue();
        }
    }

    @Test
    void tablesOfTheReadModelCanBeClonedAnywhere() {
        var unfit = Pattern.compile("(?i)\\b(REFERENCES|(big|small)?serial|nextval|GENERATED|read_model\\.)\\b");
        var tables = sources(".sql").stream()
                .filter(source -> source.isIn("/read_model/"))
                .toList();

        assertThat(tables).isNotEmpty().noneMatch(source -> source.has(unfit));
        assertThat(new Source("x.sql", "id bigserial PRIMARY KEY").has(unfit)).isTrue();
    }
}
