package fr.gouvernail.app.security;

import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.portfolio.view.FramingDrafts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of guided forms, in the {@code directory} schema. */
public final class JdbcFramingDrafts implements FramingDrafts {

    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private static final String FIND =
            "SELECT form, kept_at FROM directory.framing_draft WHERE person_id = :person AND subject = :subject";

    private static final String KEEP = """
            INSERT INTO directory.framing_draft (person_id, subject, form) VALUES (:person, :subject, :form)
            ON CONFLICT (person_id, subject) DO UPDATE SET form = excluded.form, kept_at = now()""";

    private static final String DISCARD =
            "DELETE FROM directory.framing_draft WHERE person_id = :person AND subject = :subject";

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    public JdbcFramingDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Draft> find(PersonId person, Identifier subject) {
        return jdbc.sql(FIND)
                .param("person", person.text())
                .param("subject", subject.text())
                .query((row, number) -> new Draft(
                        json.readValue(row.getString("form"), VALUES),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public boolean keep(PersonId person, Identifier subject, Map<String, List<String>> values) {
        int length = values.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (length > LONGEST) {
            return false;
        }
        jdbc.sql(KEEP)
                .param("person", person.text())
                .param("subject", subject.text())
                .param("form", json.writeValueAsString(values))
                .update();
        return true;
    }

    @Override
    public void discard(PersonId person, Identifier subject) {
        jdbc.sql(DISCARD)
                .param("person", person.text())
                .param("subject", subject.text())
                .update();
    }
}
