package fr.gouvernail.query.portfolio.projection;

/**
 * The statements of {@link ProgrammeDashboardProjection}. A figure's {@code …_event} moves only when the figure changes, so that
 * "pourquoi ?" leads to the event that set it and not to a later one that repeated it.
 */
final class DashboardSql {

    /** What is said late of an earlier day changes the past, not what is shown now. */
    static final String WEATHER = """
            UPDATE programme_project SET weather_before = ?, weather = ?, weather_event = ?, weather_on = ?, reported_on = GREATEST(reported_on, ?),
                last_event = ?
            WHERE project = ? AND (weather_on IS NULL OR weather_on <= ?)""";

    static final String PROGRAMME_OPENED = """
            INSERT INTO programme (programme, territory, kind, name, starts_on, ends_on, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String AXIS =
            "INSERT INTO programme_axis (programme, number, title, territory, last_event) VALUES (?, ?, ?, ?, ?)";

    static final String PROPOSED = """
            INSERT INTO programme_project (project, programme, territory, reference, name, axes, owner, phase, phase_event, percent,
                version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""";

    static final String FRAMED = """
            UPDATE programme_project p SET
                phase = CASE WHEN p.phase = 'IDEA' THEN 'STUDY' ELSE p.phase END,
                phase_event = CASE WHEN p.phase = 'IDEA' THEN n.event ELSE p.phase_event END,
                cost_ht = n.cost,
                cost_event = CASE WHEN p.cost_ht IS NOT DISTINCT FROM n.cost THEN p.cost_event ELSE n.event END,
                starts_on = n.starts_on,
                ends_on = n.ends_on,
                dates_event = CASE WHEN p.starts_on IS NOT DISTINCT FROM n.starts_on AND p.ends_on IS NOT DISTINCT FROM n.ends_on
                    THEN p.dates_event ELSE n.event END,
                lead = n.lead,
                lead_event = CASE WHEN p.lead IS NOT DISTINCT FROM n.lead THEN p.lead_event ELSE n.event END,
                version = n.version,
                last_event = n.event
            FROM (SELECT ?::text AS project, ?::bigint AS cost, ?::date AS starts_on, ?::date AS ends_on, ?::text AS lead,
                ?::bigint AS event, ?::bigint AS version) n
            WHERE p.project = n.project""";

    static final String LAUNCHED =
            "UPDATE programme_project SET phase = ?, phase_event = ?, version = ?, last_event = ? WHERE project = ?";

    static final String REPORTED = """
            UPDATE programme_project p SET
                percent = n.percent,
                percent_event = CASE WHEN p.percent_event IS NOT NULL AND p.percent = n.percent THEN p.percent_event ELSE n.event END,
                weather_before = CASE WHEN p.weather_on > n.reported_on THEN p.weather_before ELSE n.weather_before END,
                weather = CASE WHEN p.weather_on > n.reported_on THEN p.weather ELSE n.weather END,
                weather_event = CASE WHEN p.weather IS NOT DISTINCT FROM n.weather OR p.weather_on > n.reported_on
                    THEN p.weather_event ELSE n.event END,
                weather_on = GREATEST(p.weather_on, n.reported_on),
                next_step = n.next_step,
                next_step_event = CASE WHEN p.next_step IS NOT DISTINCT FROM n.next_step THEN p.next_step_event ELSE n.event END,
                reported_on = n.reported_on,
                version = n.version,
                last_event = n.event
            FROM (SELECT ?::text AS project, ?::int AS percent, ?::text AS weather_before, ?::text AS weather, ?::text AS next_step,
                ?::date AS reported_on, ?::bigint AS event, ?::bigint AS version) n
            WHERE p.project = n.project""";

    static final String ACTION_PROPOSED = """
            INSERT INTO programme_action (action, project, programme, territory, forecast_ht, forecast_event, ends_on, ends_event,
                arbitration_open, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?)""";

    static final String ARBITRATION_ASKED = """
            UPDATE programme_action a SET
                forecast_ht = n.forecast,
                forecast_event = CASE WHEN a.forecast_ht = n.forecast THEN a.forecast_event ELSE n.event END,
                arbitration_open = TRUE,
                last_event = n.event
            FROM (SELECT ?::bigint AS forecast, ?::bigint AS event, ?::text AS action) n
            WHERE a.action = n.action""";

    static final String ARBITRATED = """
            UPDATE programme_action a SET
                forecast_ht = n.forecast,
                forecast_event = CASE WHEN a.forecast_ht = n.forecast THEN a.forecast_event ELSE n.event END,
                ends_on = n.ends_on,
                ends_event = CASE WHEN a.ends_on = n.ends_on THEN a.ends_event ELSE n.event END,
                arbitration_open = FALSE,
                last_event = n.event
            FROM (SELECT ?::bigint AS forecast, ?::date AS ends_on, ?::bigint AS event, ?::text AS action) n
            WHERE a.action = n.action""";

    static final String REFRAMED = "UPDATE programme_project SET reframed = TRUE WHERE project = ?";

    static final String PHASE_AND_STANDING = """
            UPDATE programme_project SET standing = ?, phase = ?, phase_event = ?, review_on = NULL, version = ?, last_event = ?
            WHERE project = ?""";

    static final String STANDING =
            "UPDATE programme_project SET standing = ?, review_on = ?, version = ?, last_event = ? WHERE project = ?";

    static final String TAKEN_OVER = """
            UPDATE programme_project SET taken_over = TRUE, phase = ?, phase_event = ?, percent = ?, percent_event = ?, version = ?,
                last_event = ?
            WHERE project = ?""";

    static final String BLOCKS =
            "UPDATE programme_project SET blocks = blocks + ?, version = ?, last_event = ? WHERE project = ?";

    static final String ACTION_BLOCKS =
            "UPDATE programme_action SET blocks = blocks + ?, last_event = ? WHERE action = ?";

    static final String ACTION_CANCELLED = """
            UPDATE programme_action a SET
                forecast_ht = n.forecast,
                forecast_event = CASE WHEN a.forecast_ht = n.forecast THEN a.forecast_event ELSE n.event END,
                cancelled = TRUE,
                last_event = n.event
            FROM (SELECT ?::bigint AS forecast, ?::bigint AS event, ?::text AS action) n
            WHERE a.action = n.action""";

    /** What was entered in error counts nowhere; its sheet alone stays. */
    static final String WITHDRAWN = "DELETE FROM programme_project WHERE project = ?";

    static final String ACTIONS_WITHDRAWN = "DELETE FROM programme_action WHERE project = ?";

    private DashboardSql() {}
}
