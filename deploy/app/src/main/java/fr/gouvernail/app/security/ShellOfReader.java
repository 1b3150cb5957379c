package fr.gouvernail.app.security;

import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.ShellNames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The names at the top of every page, of today whatever past is read below them. */
final class ShellOfReader implements ShellNames {

    private static final String PROGRAMMES = """
            SELECT name FROM read_model.programme WHERE territory = :territory LIMIT 2""";

    private final CurrentReader current;
    private final JdbcClient jdbc;
    private final Formats formats;

    ShellOfReader(CurrentReader current, JdbcClient jdbc, Formats formats) {
        this.current = current;
        this.jdbc = jdbc;
        this.formats = formats;
    }

    @Override
    public @Nullable Reader reader(HttpServletRequest request) {
        try {
            return current.find(request);
        } catch (AccessDeniedException _) {
            // The page that says so has a frame too.
            return null;
        }
    }

    @Override
    public @Nullable String territoryName(TerritoryId territory) {
        var names = jdbc.sql("SELECT name FROM read_model.territory WHERE territory = :territory")
                .param("territory", territory.text())
                .query((row, _) -> row.getString(1))
                .list();
        return names.isEmpty() ? null : names.getFirst();
    }

    @Override
    public @Nullable String programmeName(Reader reader) {
        if (reader.territory() == null) {
            return null;
        }
        var names = jdbc.sql(PROGRAMMES)
                .param("territory", reader.territory().text())
                .query((row, _) -> row.getString(1))
                .list();
        return names.size() == 1 ? names.getFirst() : null;
    }

    @Override
    public List<RoleChoice> roles(Reader reader) {
        return current.roles().stream()
                .map(held -> new RoleChoice(held.key(), label(held), isInUse(held, reader)))
                .toList();
    }

    private String label(HeldRole held) {
        var role = formats.label("role", held.role());
        var where = held.territory() == null ? null : territoryName(held.territory());
        return where == null ? role : role + " · " + where;
    }

    private static boolean isInUse(HeldRole held, Reader reader) {
        return held.equals(new HeldRole(reader.role(), reader.territory(), reader.organisation()));
    }
}
