package fr.gouvernail.query.portfolio.projection;

/** The statements of {@link ProjectSheetProjection} on actions and their arbitrations. */
final class ActionSheetSql {

    static final String PROPOSED = """
            INSERT INTO action_sheet (action, project, programme, territory, reference, name, cost_ht, cost_event, forecast_ht,
                forecast_event, starts_on, planned_ends, ends_on, ends_event, lead, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String ASKED = """
            UPDATE action_sheet a SET
                forecast_ht = n.forecast,
                forecast_event = CASE WHEN a.forecast_ht = n.forecast THEN a.forecast_event ELSE n.event END,
                open_arbitration = n.event,
                version = n.version,
                last_event = n.event
            FROM (SELECT ?::text AS action, ?::bigint AS forecast, ?::bigint AS event, ?::bigint AS version) n
            WHERE a.action = n.action""";

    static final String ARBITRATION = """
            INSERT INTO action_arbitration (action, event, territory, question, previous_forecast, forecast_ht, asked_by, asked_on, asked_at,
                last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String OPTION = """
            INSERT INTO arbitration_option (action, event, option_key, territory, title, total_ht, subsidies, own_share, ends_on, scope,
                consequences, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String ARBITRATED = """
            UPDATE action_sheet a SET
                forecast_ht = n.forecast,
                forecast_event = CASE WHEN a.forecast_ht = n.forecast THEN a.forecast_event ELSE n.event END,
                ends_on = n.ends_on,
                ends_event = CASE WHEN a.ends_on = n.ends_on THEN a.ends_event ELSE n.event END,
                open_arbitration = NULL,
                version = n.version,
                last_event = n.event
            FROM (SELECT ?::text AS action, ?::bigint AS forecast, ?::date AS ends_on, ?::bigint AS event, ?::bigint AS version) n
            WHERE a.action = n.action""";

    /** An action has one open arbitration at most, so that the unsettled one is the one meant. */
    static final String SETTLED = """
            UPDATE action_arbitration SET chosen = ?, reason = ?, authority = ?, settled_event = ?, settled_on = ?, settled_at = ?,
                forecast_before = ?, forecast_after = ?, ends_before = ?, ends_after = ?, last_event = ?
            WHERE action = ? AND settled_event IS NULL""";

    static final String REPORTED = """
            UPDATE action_sheet a SET
                percent = n.percent,
                percent_event = CASE WHEN a.percent IS NOT DISTINCT FROM n.percent THEN a.percent_event ELSE n.event END,
                started_on = n.started_on,
                done_on = n.done_on,
                version = n.version,
                last_event = n.event
            FROM (SELECT ?::text AS action, ?::int AS percent, ?::date AS started_on, ?::date AS done_on, ?::bigint AS event,
                ?::bigint AS version) n
            WHERE a.action = n.action""";

    static final String CANCELLED = """
            UPDATE action_sheet a SET
                forecast_ht = n.forecast,
                forecast_event = CASE WHEN a.forecast_ht = n.forecast THEN a.forecast_event ELSE n.event END,
                cancelled_on = n.cancelled_on,
                cancel_reason = n.reason,
                cancel_event = n.event,
                version = n.version,
                last_event = n.event
            FROM (SELECT ?::text AS action, ?::bigint AS forecast, ?::date AS cancelled_on, ?::text AS reason, ?::bigint AS event,
                ?::bigint AS version) n
            WHERE a.action = n.action""";

    static final String BLOCKS =
            "UPDATE action_sheet SET blocks = blocks + ?, version = ?, last_event = ? WHERE action = ?";

    static final String TOUCHED = "UPDATE action_sheet SET version = ?, last_event = ? WHERE action = ?";

    private ActionSheetSql() {}
}
