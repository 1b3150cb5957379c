package fr.gouvernail.query.reporting.view;

import fr.gouvernail.query.platform.reading.ReadableTerritory;
import fr.gouvernail.query.platform.reading.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for a reader: their own tasks, and those of the role they act in. */
public final class MyPage {

    /** The end of a mandate is announced 60 days before, and recalled for 30 days. */
    private static final String SELECT = """
            SELECT i.kind, i.subject, i.related, s.reference, s.title, r.title AS related_title, i.detail, i.due_on, i.since_event
            FROM my_item i
            LEFT JOIN my_subject s ON s.subject = i.subject
            LEFT JOIN my_subject r ON r.subject = i.related
            WHERE i.active AND (CAST(:readable AS text) IS NULL OR i.territory = :readable) AND (i.person = :person OR i.role = :role)
                AND (i.kind <> 'MANDATE_ENDING' OR i.due_on BETWEEN CURRENT_DATE - 30 AND CURRENT_DATE + 60)
                AND (i.kind <> 'DECISION_REVIEW_DUE' OR i.due_on <= CURRENT_DATE)
            ORDER BY i.due_on NULLS LAST, i.since_event
            LIMIT 500
            """;

    private final JdbcClient jdbc;

    public MyPage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that waits, the nearest day first. */
    public List<MyItemRow> items(Reader reader) {
        return jdbc.sql(SELECT)
                .param("readable", ReadableTerritory.of(reader))
                .param("person", reader.person().text())
                .param("role", reader.role().name())
                .query(MyPage::row)
                .list();
    }

    private static MyItemRow row(ResultSet rs, int number) throws SQLException {
        return new MyItemRow(
                MyItemKind.valueOf(rs.getString("kind")),
                rs.getString("subject"),
                rs.getString("related"),
                rs.getString("reference"),
                rs.getString("title"),
                rs.getString("related_title"),
                rs.getString("detail"),
                rs.getObject("due_on", LocalDate.class),
                rs.getLong("since_event"));
    }
}
