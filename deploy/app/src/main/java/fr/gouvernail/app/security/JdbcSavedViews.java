package fr.gouvernail.app.security;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.portfolio.view.SavedViews;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views that persons keep, in the {@code directory} schema. */
public final class JdbcSavedViews implements SavedViews {

    private static final String OF_PERSON =
            "SELECT name, query FROM directory.portfolio_view WHERE person_id = :person ORDER BY lower(name), name";

    private static final String KEEP = """
            INSERT INTO directory.portfolio_view (person_id, name, query)
            SELECT :person, :name, :query
            WHERE (SELECT count(*) FROM directory.portfolio_view WHERE person_id = :person AND name <> :name) < :most
            ON CONFLICT (person_id, name) DO UPDATE SET query = excluded.query, kept_at = now()""";

    private static final String REMOVE =
            "DELETE FROM directory.portfolio_view WHERE person_id = :person AND name = :name";

    private final JdbcClient jdbc;

    public JdbcSavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SavedView> of(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person.text())
                .query((row, number) -> new SavedView(row.getString("name"), row.getString("query")))
                .list();
    }

    @Override
    public boolean keep(PersonId person, SavedView view) {
        return jdbc.sql(KEEP)
                        .param("person", person.text())
                        .param("name", view.name())
                        .param("query", view.query())
                        .param("most", MOST)
                        .update()
                == 1;
    }

    @Override
    public void remove(PersonId person, String name) {
        jdbc.sql(REMOVE).param("person", person.text()).param("name", name).update();
    }
}
