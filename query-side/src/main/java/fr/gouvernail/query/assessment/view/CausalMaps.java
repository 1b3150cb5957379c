package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.causal.MapWeight;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.assessment.view.CausalMapSheet.Factor;
import fr.gouvernail.query.assessment.view.CausalMapSheet.Judgment;
import fr.gouvernail.query.assessment.view.CausalMapSheet.Link;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The causal maps of territories, for all who read there. Who judged what is shown by name within the administrations, by role outside of them. */
public final class CausalMaps {

    /** The one that was chosen last is current; where none was, the first that was drawn. */
    private static final String LIST = """
            SELECT m.*, m.rank = 1 AS current,
                (SELECT count(*) FROM assessment_map_factor f WHERE f.map = m.map) AS factors,
                (SELECT count(*) FROM assessment_map_link l WHERE l.map = m.map) AS links,
                (SELECT count(DISTINCT (j.cause, j.effect)) FROM assessment_map_judgment j WHERE j.map = m.map) AS judged,
                (SELECT count(DISTINCT j.person) FROM assessment_map_judgment j WHERE j.map = m.map) AS experts
            FROM (
                SELECT *, row_number() OVER (PARTITION BY territory ORDER BY chosen_event DESC NULLS LAST, drawn_event) AS rank
                FROM assessment_map WHERE\s""" + Visibility.CONDITION + """
            ) m
            WHERE CAST(:map AS text) IS NULL OR m.map = :map
            ORDER BY m.territory, m.rank
            """;

    private static final String FACTORS = "SELECT * FROM assessment_map_factor WHERE map = :map ORDER BY factor";

    private static final String LINKS = "SELECT * FROM assessment_map_link WHERE map = :map ORDER BY cause, effect";

    private static final String JUDGMENTS =
            "SELECT * FROM assessment_map_judgment WHERE map = :map ORDER BY cause, effect, last_event";

    private final JdbcClient jdbc;

    public CausalMaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each territory the current one first. */
    public List<CausalMapRow> list(Reader reader) {
        return select(reader, null);
    }

    public Optional<CausalMapSheet> sheet(Reader reader, CausalMapId map) {
        return select(reader, map).stream().findFirst().map(row -> sheet(reader, row));
    }

    /** Empty while none is drawn. */
    public Optional<CausalMapSheet> current(Reader reader, TerritoryId territory) {
        return select(reader, null).stream()
                .filter(row -> row.current() && row.territory().equals(territory))
                .findFirst()
                .map(row -> sheet(reader, row));
    }

    private List<CausalMapRow> select(Reader reader, @Nullable CausalMapId map) {
        return jdbc.sql(LIST)
                .params(Visibility.beyondOwnLines(reader).parameters())
                .param("map", map == null ? null : map.text())
                .query((rs, _) -> row(rs))
                .list();
    }

    private CausalMapSheet sheet(Reader reader, CausalMapRow row) {
        var factors = jdbc.sql(FACTORS)
                .param("map", row.map().text())
                .query((rs, _) -> new Factor(
                        rs.getInt("factor"), rs.getString("name"), rs.getString("what"), rs.getLong("last_event")))
                .list();
        var names = new HashMap<Integer, String>();
        factors.forEach(factor -> names.put(factor.number(), factor.name()));
        var judgments = judgments(row, WhyAccess.of(reader).trail());
        var links = jdbc.sql(LINKS)
                .param("map", row.map().text())
                .query((rs, _) -> link(rs, names, judgments))
                .list();
        return new CausalMapSheet(row, factors, links);
    }

    private Map<List<Integer>, List<Judgment>> judgments(CausalMapRow row, boolean byName) {
        var found = new HashMap<List<Integer>, List<Judgment>>();
        jdbc.sql(JUDGMENTS).param("map", row.map().text()).query(rs -> {
            var link = List.of(rs.getInt("cause"), rs.getInt("effect"));
            found.computeIfAbsent(link, _ -> new ArrayList<>()).add(judgment(rs, byName));
        });
        return found;
    }

    private static Judgment judgment(ResultSet rs, boolean byName) throws SQLException {
        return new Judgment(
                byName ? PersonId.of(rs.getString("person")) : null,
                Role.valueOf(rs.getString("role")),
                rs.getInt("weight"),
                rs.getString("comment"),
                Columns.requiredDay(rs, "judged_on"),
                rs.getLong("last_event"));
    }

    /** A link that nobody judges comes from the starter map, and so has its weight. */
    private static Link link(ResultSet rs, Map<Integer, String> names, Map<List<Integer>, List<Judgment>> judgments)
            throws SQLException {
        int cause = rs.getInt("cause");
        int effect = rs.getInt("effect");
        var of = judgments.getOrDefault(List.of(cause, effect), List.of());
        int starter = rs.getInt("starter_weight");
        var supposed = rs.wasNull() ? null : starter;
        var weights = of.isEmpty()
                ? List.of(starter)
                : of.stream().map(Judgment::weight).toList();
        long event = of.stream().mapToLong(Judgment::event).max().orElse(rs.getLong("last_event"));
        return new Link(
                cause,
                names.getOrDefault(cause, ""),
                effect,
                names.getOrDefault(effect, ""),
                rs.getString("hypothesis"),
                supposed,
                MapWeight.mean(weights),
                weights.stream().mapToInt(Integer::intValue).min().orElse(0),
                weights.stream().mapToInt(Integer::intValue).max().orElse(0),
                of,
                event);
    }

    private static CausalMapRow row(ResultSet rs) throws SQLException {
        return new CausalMapRow(
                CausalMapId.of(rs.getString("map")),
                TerritoryId.of(rs.getString("territory")),
                rs.getString("name"),
                rs.getString("starter"),
                Columns.requiredDay(rs, "drawn_on"),
                rs.getBoolean("current"),
                rs.getInt("factors"),
                rs.getInt("links"),
                rs.getInt("judged"),
                rs.getInt("experts"),
                rs.getInt("revision"),
                rs.getLong("drawn_event"),
                rs.getLong("version"),
                rs.getLong("last_event"));
    }
}
