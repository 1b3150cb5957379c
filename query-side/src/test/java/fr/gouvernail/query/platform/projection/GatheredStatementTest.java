package fr.gouvernail.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.query.platform.projection.GatheredStatement.Repetition;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheredStatementTest {

    private static final List<String> TABLES = List.of("line", "line_step", "plan");

    @Test
    void anInsertAddsRowsOfItsOwn() {
        var insert = of("INSERT INTO line_step (number, value) VALUES (?, ?)");
        assertThat(insert.tables()).containsExactly("line_step");
        assertThat(insert.repetition()).isEqualTo(Repetition.ADDS);
        assertThat(insert.touched("row", new Object[] {"a", 1})).isNull();
    }

    @Test
    void anInsertThatMayMeetARowIsKnownByTheColumnsOfTheConflict() {
        var upsert = of("""
                INSERT INTO line AS l (line, state, number) VALUES (?, 'NEW', ?)
                ON CONFLICT (line, number) DO UPDATE SET state = excluded.state
                """);
        assertThat(upsert.key()).containsExactly(0, 1);
        assertThat(upsert.repetition()).isEqualTo(Repetition.FOLLOWS);
        assertThat(upsert.touched("row", new Object[] {"a", 1})).isEqualTo(List.of("a", 1));
    }

    @Test
    void anInsertWhoseConflictingColumnIsComputedIsKnownByItsRow() {
        var upsert = of("INSERT INTO line (line, number) VALUES (upper(?), ?) ON CONFLICT (line) DO NOTHING");
        assertThat(upsert.touched("row", new Object[] {"a", 1})).isEqualTo("row");
    }

    @Test
    void anUpdateIsKnownByWhatItSearches() {
        var update = of("UPDATE line SET state = ?, closed = TRUE WHERE line = ? AND number = ?");
        assertThat(update.key()).containsExactly(1, 2);
        assertThat(update.repetition()).isEqualTo(Repetition.OVERWRITES);
    }

    @Test
    void anUpdateThatReadsItsRowHasToComeAfterTheLastOne() {
        assertThat(of("UPDATE line SET attempts = attempts + 1 WHERE line = ?").repetition())
                .isEqualTo(Repetition.FOLLOWS);
        assertThat(of("UPDATE line SET state = coalesce(?, state) WHERE line = ?")
                        .repetition())
                .isEqualTo(Repetition.FOLLOWS);
    }

    @Test
    void anUpdateWithAnotherConditionIsKnownByItsRow() {
        for (var condition : List.of("line = ? AND closed IS NULL", "line = ? OR number = ?", "number > ?")) {
            assertThat(of("UPDATE line SET state = ? WHERE " + condition).key())
                    .as(condition)
                    .isEmpty();
        }
    }

    @Test
    void whatReadsAnotherTableIsKnownByItsRowAndKeepsBehindBoth() {
        var update = of(
                "UPDATE plan p SET total = n.total FROM (SELECT sum(line.amount) AS total FROM line) n WHERE p.plan = ?");
        assertThat(update.tables()).containsExactlyInAnyOrder("plan", "line");
        assertThat(update.key()).isEmpty();
    }

    @Test
    void aDeleteMayBeSentTwice() {
        var delete = of("DELETE FROM line WHERE line = ? AND number = ?");
        assertThat(delete.key()).containsExactly(0, 1);
        assertThat(delete.repetition()).isEqualTo(Repetition.HARMLESS);
    }

    @Test
    void whatMentionsNoKnownTableIsKeptInOrderWithItsLike() {
        assertThat(of("UPDATE other SET state = ? WHERE id = ?").tables()).containsExactly("");
    }

    private static GatheredStatement of(String sql) {
        return GatheredStatement.of(sql, TABLES);
    }
}
