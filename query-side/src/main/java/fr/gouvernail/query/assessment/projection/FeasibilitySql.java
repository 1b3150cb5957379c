package fr.gouvernail.query.assessment.projection;

/** The statements of {@link FeasibilityProjection}. */
final class FeasibilitySql {

    static final String OPENED = """
            INSERT INTO assessment_feasibility (feasibility, territory, programme, project, opened_on, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    static final String TOUCHED = "UPDATE assessment_feasibility SET version = ?, last_event = ? WHERE feasibility = ?";

    static final String ASSIGNED = """
            INSERT INTO assessment_item (feasibility, item, territory, assessor, due_on, last_event)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (feasibility, item) DO UPDATE SET
                assessor = excluded.assessor, due_on = excluded.due_on, last_event = excluded.last_event""";

    static final String RATED = """
            INSERT INTO assessment_item (feasibility, item, territory, rating, observation, reserve_what, reserve_owner, reserve_due_on,
                rated_by, rated_on, rated_event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (feasibility, item) DO UPDATE SET
                rating = excluded.rating, observation = excluded.observation, reserve_what = excluded.reserve_what,
                reserve_owner = excluded.reserve_owner, reserve_due_on = excluded.reserve_due_on, rated_by = excluded.rated_by,
                rated_on = excluded.rated_on, rated_event = excluded.rated_event, lifted_how = NULL, lifted_on = NULL, lifted_event = NULL,
                last_event = excluded.last_event""";

    /** What the reserve was stays beside how it was lifted; the item is without reserve. */
    static final String LIFTED = """
            UPDATE assessment_item SET rating = 'OK', lifted_how = ?, lifted_on = ?, lifted_event = ?, last_event = ?
            WHERE feasibility = ? AND item = ?""";

    static final String HISTORY = """
            INSERT INTO assessment_item_history (feasibility, event, item, territory, rating, words, lifts, reserve_what, reserve_owner,
                reserve_due_on, effective_on, recorded_at, recorded_by, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String EVIDENCE = """
            INSERT INTO assessment_evidence (feasibility, event, rank, item, territory, name, fingerprint, bytes, link, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String STUDY = """
            UPDATE assessment_feasibility SET population = ?, operating_revenue = ?, expense = ?, threshold = ?, mandatory = ?, study = ?,
                study_name = ?, study_fingerprint = ?, study_bytes = ?, study_link = ?, study_on = ?, study_event = ?
            WHERE feasibility = ?""";

    static final String LEVEL = """
            UPDATE assessment_feasibility SET firm_actors = ?, firm_amount = ?, level_reason = ?, level_on = ?, level_event = ?
            WHERE feasibility = ?""";

    private FeasibilitySql() {}
}
