package fr.gouvernail.query.funding.projection;

/** The statements of {@link BudgetOverviewProjection} on budgets. */
final class BudgetSql {

    static final String PROJECT_PROPOSED = """
            INSERT INTO funded_project (project, programme, territory, reference, name, owner, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    static final String AUTHORISED = """
            INSERT INTO budget (budget, project, programme, territory, authorisation, authorisation_event, authority, authorised_on,
                changed_on, changed_at, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String REFRAMED = """
            UPDATE budget b SET
                authorisation = n.authorisation,
                authorisation_event = CASE WHEN b.authorisation = n.authorisation THEN b.authorisation_event ELSE n.event END,
                authority = n.authority,
                changed_on = n.changed_on,
                changed_at = n.changed_at,
                version = n.version,
                last_event = n.event
            FROM (SELECT ?::text AS budget, ?::bigint AS authorisation, ?::text AS authority, ?::date AS changed_on,
                ?::timestamptz AS changed_at, ?::bigint AS version, ?::bigint AS event) n
            WHERE b.budget = n.budget""";

    static final String CREDIT = """
            INSERT INTO budget_credit AS c (budget, year, territory, amount, amount_event, last_event)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (budget, year) DO UPDATE SET
                amount = EXCLUDED.amount,
                amount_event = CASE WHEN c.amount = EXCLUDED.amount THEN c.amount_event ELSE EXCLUDED.amount_event END,
                last_event = EXCLUDED.last_event""";

    static final String CREDIT_DROPPED = "DELETE FROM budget_credit WHERE budget = ? AND year = ?";

    static final String CHANGE = """
            INSERT INTO budget_change (budget, event, territory, previous, current, difference, reason, authority, actor, effective_on,
                recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String CHANGE_CREDIT = """
            INSERT INTO budget_change_credit (budget, event, year, territory, previous, current, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private BudgetSql() {}
}
