package fr.gouvernail.query.funding.projection;

/**
 * The statements of {@link BudgetOverviewProjection} on funding plans. A figure's {@code …_event} moves only when the figure changes,
 * so that "pourquoi ?" leads to the event that set it.
 */
final class FundingPlanSql {

    /** The figures of a plan, as one row of parameters; the order is that of {@code FundingPlanWriter.figures}. */
    private static final String FIGURES_ROW = """
            (SELECT ?::text AS plan, ?::bigint AS cost_ht, ?::bigint AS cost_ttc, ?::bigint AS fctva_base, ?::bigint AS subsidies,
                ?::bigint AS own_share, ?::bigint AS public_funding, ?::bigint AS private_funding, ?::int AS aid_rate, ?::int AS own_rate,
                ?::bigint AS fctva, ?::bigint AS net_cost, ?::text AS findings, ?::int AS blocking, ?::bigint AS event, ?::bigint AS version""";

    private static final String COMPUTED_ROW = """
            (SELECT ?::text AS plan, ?::bigint AS subsidies, ?::bigint AS own_share, ?::bigint AS public_funding,
                ?::bigint AS private_funding, ?::int AS aid_rate, ?::int AS own_rate, ?::bigint AS fctva, ?::bigint AS net_cost,
                ?::text AS findings, ?::int AS blocking, ?::bigint AS event, ?::bigint AS version""";

    private static final String COMPUTED = """
                subsidies = n.subsidies, subsidies_event = CASE WHEN p.subsidies = n.subsidies THEN p.subsidies_event ELSE n.event END,
                own_share = n.own_share, own_share_event = CASE WHEN p.own_share = n.own_share THEN p.own_share_event ELSE n.event END,
                public_funding = n.public_funding,
                public_funding_event = CASE WHEN p.public_funding = n.public_funding THEN p.public_funding_event ELSE n.event END,
                private_funding = n.private_funding,
                private_funding_event = CASE WHEN p.private_funding = n.private_funding THEN p.private_funding_event ELSE n.event END,
                aid_rate = n.aid_rate, aid_rate_event = CASE WHEN p.aid_rate = n.aid_rate THEN p.aid_rate_event ELSE n.event END,
                own_rate = n.own_rate, own_rate_event = CASE WHEN p.own_rate = n.own_rate THEN p.own_rate_event ELSE n.event END,
                fctva = n.fctva, fctva_event = CASE WHEN p.fctva = n.fctva THEN p.fctva_event ELSE n.event END,
                net_cost = n.net_cost, net_cost_event = CASE WHEN p.net_cost = n.net_cost THEN p.net_cost_event ELSE n.event END,
                findings = n.findings, findings_event = n.event, blocking = n.blocking,
                version = n.version, last_event = n.event
            """;

    static final String DRAFTED = """
            INSERT INTO funding_plan (plan, project, programme, territory, cost_ht, cost_ht_event, cost_ttc, cost_ttc_event, fctva_base,
                fctva_base_event, subsidies, subsidies_event, own_share, own_share_event, public_funding, public_funding_event,
                private_funding, private_funding_event, aid_rate, aid_rate_event, own_rate, own_rate_event, fctva, fctva_event, net_cost,
                net_cost_event, findings, findings_event, blocking, adopted, drafted_on, version, last_event)
            SELECT n.plan, n.project, n.programme, n.territory, n.cost_ht, n.event, n.cost_ttc, n.event, n.fctva_base,
                n.event, n.subsidies, n.event, n.own_share, n.event, n.public_funding, n.event,
                n.private_funding, n.event, n.aid_rate, n.event, n.own_rate, n.event, n.fctva, n.event, n.net_cost,
                n.event, n.findings, n.event, n.blocking, FALSE, n.drafted_on, n.version, n.event
            FROM\s""" + FIGURES_ROW + """
            , ?::text AS project, ?::text AS programme, ?::text AS territory, ?::date AS drafted_on) n""";

    static final String FIGURES = """
            UPDATE funding_plan p SET
                cost_ht = n.cost_ht, cost_ht_event = CASE WHEN p.cost_ht = n.cost_ht THEN p.cost_ht_event ELSE n.event END,
                cost_ttc = n.cost_ttc, cost_ttc_event = CASE WHEN p.cost_ttc = n.cost_ttc THEN p.cost_ttc_event ELSE n.event END,
                fctva_base = n.fctva_base,
                fctva_base_event = CASE WHEN p.fctva_base = n.fctva_base THEN p.fctva_base_event ELSE n.event END,
            """ + COMPUTED + """
            FROM\s""" + FIGURES_ROW + """
            ) n
            WHERE p.plan = n.plan""";

    /** What a funder's answer changes: the content, and so the costs, stay. */
    static final String FIGURES_BY_STATE =
            "UPDATE funding_plan p SET " + COMPUTED + "FROM " + COMPUTED_ROW + ") n WHERE p.plan = n.plan";

    static final String NO_LONGER_ADOPTED = "UPDATE funding_plan SET adopted = FALSE WHERE plan = ?";

    static final String ADOPTED = """
            UPDATE funding_plan SET adopted = TRUE, adopted_cost_ht = ?, adopted_event = ?, adopted_on = ?, authority = ?
            WHERE plan = ?""";

    static final String VERSION = """
            INSERT INTO funding_plan_version (plan, event, territory, fact, cost_ht, subsidies, own_share, own_rate, findings, reason,
                authority, actor, effective_on, recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String RESOURCE = """
            INSERT INTO funding_resource AS r (plan, resource, project, territory, place, funder, funder_event, scheme, amount_ht,
                amount_event, state, state_event, state_on, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (plan, resource) DO UPDATE SET
                place = EXCLUDED.place,
                funder = EXCLUDED.funder,
                funder_event = CASE WHEN r.funder = EXCLUDED.funder THEN r.funder_event ELSE EXCLUDED.funder_event END,
                scheme = EXCLUDED.scheme,
                amount_ht = EXCLUDED.amount_ht,
                amount_event = CASE WHEN r.amount_ht = EXCLUDED.amount_ht THEN r.amount_event ELSE EXCLUDED.amount_event END,
                state = EXCLUDED.state,
                state_event = CASE WHEN r.state = EXCLUDED.state THEN r.state_event ELSE EXCLUDED.state_event END,
                state_on = CASE WHEN r.state = EXCLUDED.state THEN r.state_on ELSE EXCLUDED.state_on END,
                last_event = EXCLUDED.last_event""";

    static final String RESOURCE_DROPPED = "DELETE FROM funding_resource WHERE plan = ? AND resource = ?";

    static final String RESOURCE_STATE = """
            UPDATE funding_resource SET state = ?, state_event = ?, state_on = ?, reference = ?, last_event = ?
            WHERE plan = ? AND resource = ?""";

    static final String PLAN_TOUCHED = "UPDATE funding_plan SET version = ?, last_event = ? WHERE plan = ?";

    private FundingPlanSql() {}
}
