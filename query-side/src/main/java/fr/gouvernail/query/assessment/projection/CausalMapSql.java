package fr.gouvernail.query.assessment.projection;

/** The statements of {@link CausalMapsProjection}. */
final class CausalMapSql {

    static final String DRAW = """
            INSERT INTO assessment_map (map, territory, name, starter, drawn_on, drawn_event, revision, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)
            """;

    static final String CHOOSE = "UPDATE assessment_map SET chosen_event = ? WHERE map = ?";

    static final String TOUCH =
            "UPDATE assessment_map SET revision = revision + ?, version = ?, last_event = ? WHERE map = ?";

    static final String FACTOR = """
            INSERT INTO assessment_map_factor (map, factor, territory, name, what, last_event) VALUES (?, ?, ?, ?, ?, ?)
            """;

    static final String RENAME =
            "UPDATE assessment_map_factor SET name = ?, last_event = ? WHERE map = ? AND factor = ?";

    static final String REMOVE = "DELETE FROM assessment_map_factor WHERE map = ? AND factor = ?";

    static final String LINK = """
            INSERT INTO assessment_map_link (map, cause, effect, territory, starter_weight, hypothesis, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    static final String UNLINK = "DELETE FROM assessment_map_link WHERE map = ? AND cause = ? AND effect = ?";

    static final String UNJUDGE = "DELETE FROM assessment_map_judgment WHERE map = ? AND cause = ? AND effect = ?";

    static final String JUDGE = """
            INSERT INTO assessment_map_judgment (map, cause, effect, person, territory, role, weight, comment, judged_on, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (map, cause, effect, person) DO UPDATE
            SET role = EXCLUDED.role, weight = EXCLUDED.weight, comment = EXCLUDED.comment, judged_on = EXCLUDED.judged_on,
                last_event = EXCLUDED.last_event
            """;

    static final String PROJECT = """
            INSERT INTO assessment_map_project (project, territory, reference, name, last_event) VALUES (?, ?, ?, ?, ?)
            """;

    static final String LEVERAGE = """
            INSERT INTO assessment_map_leverage (map, project, territory, revision, set_on, last_event) VALUES (?, ?, ?, 1, ?, ?)
            ON CONFLICT (map, project) DO UPDATE
            SET revision = assessment_map_leverage.revision + 1, set_on = EXCLUDED.set_on, last_event = EXCLUDED.last_event
            """;

    static final String UNLEVER = "DELETE FROM assessment_map_lever WHERE map = ? AND project = ?";

    static final String UNLEVER_FACTOR =
            "DELETE FROM assessment_map_lever WHERE map = ? AND project = ? AND factor = ?";

    static final String LEVER = """
            INSERT INTO assessment_map_lever (map, project, factor, territory, strength, why, last_event) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    static final String REVIEW = """
            INSERT INTO assessment_map_review (map, event, project, territory, person, role, map_revision, levers_revision, comment,
                reviewed_on, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private CausalMapSql() {}
}
