package fr.gouvernail.query.portfolio.projection;

/** The statements of {@link ProjectSheetProjection} on projects. Figures keep the event that set them, as on the dashboard. */
final class ProjectSheetSql {

    /** What is said late of an earlier day changes the past, not what is shown now. */
    static final String WEATHER = """
            UPDATE project_sheet SET weather_before = ?, weather = ?, weather_event = ?, weather_on = ?, reported_on = GREATEST(reported_on, ?),
                last_event = ?
            WHERE project = ? AND (weather_on IS NULL OR weather_on <= ?)""";

    static final String PROPOSED = """
            INSERT INTO project_sheet (project, programme, territory, reference, name, summary, axes, owner, proposed_on, phase, phase_event,
                percent, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""";

    static final String FRAMED = """
            UPDATE project_sheet p SET
                phase = CASE WHEN p.phase = 'IDEA' THEN 'STUDY' ELSE p.phase END,
                phase_event = CASE WHEN p.phase = 'IDEA' THEN n.event ELSE p.phase_event END,
                objectives = n.objectives,
                perimeter = n.perimeter,
                frame_event = n.event,
                starts_on = n.starts_on,
                ends_on = n.ends_on,
                dates_event = CASE WHEN p.starts_on IS NOT DISTINCT FROM n.starts_on AND p.ends_on IS NOT DISTINCT FROM n.ends_on
                    THEN p.dates_event ELSE n.event END,
                cost_ht = n.cost,
                cost_event = CASE WHEN p.cost_ht IS NOT DISTINCT FROM n.cost THEN p.cost_event ELSE n.event END,
                lead = n.lead,
                lead_event = CASE WHEN p.lead IS NOT DISTINCT FROM n.lead THEN p.lead_event ELSE n.event END,
                version = n.version,
                last_event = n.event
            FROM (SELECT ?::text AS project, ?::text AS objectives, ?::text AS perimeter, ?::date AS starts_on, ?::date AS ends_on,
                ?::bigint AS cost, ?::text AS lead, ?::bigint AS event, ?::bigint AS version) n
            WHERE p.project = n.project""";

    static final String FRAMING = """
            INSERT INTO project_framing (project, event, territory, cost_ht, previous_cost, starts_on, ends_on, previous_ends, lead,
                objectives, perimeter, previous_starts, previous_lead, previous_objectives, previous_perimeter, reason, authority, actor,
                effective_on, recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String LAUNCHED = """
            UPDATE project_sheet SET phase = ?, phase_event = ?, launched_on = ?, launched_event = ?, launch_authority = ?,
                launch_derogations = ?, version = ?,
                last_event = ?
            WHERE project = ?""";

    static final String REPORTED = """
            UPDATE project_sheet p SET
                percent = n.percent,
                percent_event = CASE WHEN p.percent_event IS NOT NULL AND p.percent = n.percent THEN p.percent_event ELSE n.event END,
                weather_before = CASE WHEN p.weather_on > n.reported_on THEN p.weather_before ELSE n.weather_before END,
                weather = CASE WHEN p.weather_on > n.reported_on THEN p.weather ELSE n.weather END,
                weather_event = CASE WHEN p.weather IS NOT DISTINCT FROM n.weather OR p.weather_on > n.reported_on
                    THEN p.weather_event ELSE n.event END,
                weather_on = GREATEST(p.weather_on, n.reported_on),
                comment = n.comment,
                next_step = n.next_step,
                next_step_event = CASE WHEN p.next_step IS NOT DISTINCT FROM n.next_step THEN p.next_step_event ELSE n.event END,
                reported_on = n.reported_on,
                version = n.version,
                last_event = n.event
            FROM (SELECT ?::text AS project, ?::int AS percent, ?::text AS weather_before, ?::text AS weather, ?::text AS comment,
                ?::text AS next_step, ?::date AS reported_on, ?::bigint AS event, ?::bigint AS version) n
            WHERE p.project = n.project""";

    static final String PROGRESS = """
            INSERT INTO project_progress (project, event, territory, percent, weather, comment, next_step, actor, effective_on, recorded_at,
                last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String REFRAMED = "UPDATE project_sheet SET reframed = TRUE WHERE project = ?";

    static final String PHASE_AND_STANDING = """
            UPDATE project_sheet SET standing = ?, phase = ?, phase_event = ?, review_on = NULL, version = ?, last_event = ?
            WHERE project = ?""";

    static final String STANDING =
            "UPDATE project_sheet SET standing = ?, review_on = ?, version = ?, last_event = ? WHERE project = ?";

    static final String TAKEN_OVER = """
            UPDATE project_sheet SET taken_over = TRUE, phase = ?, phase_event = ?, percent = ?, percent_event = ?, version = ?,
                last_event = ?
            WHERE project = ?""";

    static final String BLOCKS =
            "UPDATE project_sheet SET blocks = blocks + ?, version = ?, last_event = ? WHERE project = ?";

    private ProjectSheetSql() {}
}
