package fr.gouvernail.query.governance.projection;

/** What the register's projection writes as the course of a decision goes on. */
final class DecisionStatements {

    static final String DRAFT = """
            INSERT INTO governance_decision (decision, territory, programme, body, council_act, reference, title, wording, resolution_kind,
                resolution, subject, state, state_event, enactment, attempts, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, 'NONE', 0, ?, ?)
            """;

    static final String TAKE_OVER = """
            INSERT INTO governance_decision (decision, territory, programme, body, council_act, reference, title, wording, resolution_kind,
                resolution, subject, state, state_event, decided_on, decided_event, decided_recorded_at, source, takeover_reason,
                allowed, enactment, attempts, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NONE', 0, ?, ?)
            """;

    static final String TABLE = """
            UPDATE governance_decision SET state = 'TABLED', postponed_ground = NULL, postponed_reason = NULL, state_event = ?, sitting = ?, item = ?, version = ?, last_event = ?
            WHERE decision = ?
            """;

    static final String DECIDE = """
            UPDATE governance_decision
            SET state = ?, state_event = ?, sitting = ?, item = ?, decided_on = ?, decided_event = ?, decided_recorded_at = ?,
                votes_for = ?, votes_against = ?,
                abstained = ?, recused = ?, votes_cast = ?, quorum_required = ?, quorum_counted = ?, outcome = ?, version = ?,
                last_event = ?
            WHERE decision = ?
            """;

    static final String WITHDRAW = """
            UPDATE governance_decision SET state = 'WITHDRAWN', state_event = ?, withdrawal_reason = ?, version = ?, last_event = ?
            WHERE decision = ?
            """;

    static final String POSTPONE = """
            UPDATE governance_decision SET state = 'POSTPONED', state_event = ?, postponed_ground = ?, postponed_reason = ?, version = ?, last_event = ?
            WHERE decision = ?
            """;

    static final String RULE = """
            UPDATE governance_decision
            SET standing = ?, standing_since = ?, standing_by = ?, standing_reference = ?, state_event = ?, version = ?, last_event = ?
            WHERE decision = ?
            """;

    static final String MOVE =
            "UPDATE governance_decision SET state = ?, state_event = ?, version = ?, last_event = ? WHERE decision = ?";

    static final String EXECUTABLE = """
            UPDATE governance_decision
            SET state = 'EXECUTABLE', state_event = ?, enactment = 'PENDING', enactment_event = ?, attempts = 1, version = ?, last_event = ?
            WHERE decision = ?
            """;

    static final String ENACTED = """
            UPDATE governance_decision
            SET state = 'ENACTED', state_event = ?, enactment = 'DONE', enactment_event = ?, enacted = ?, enacted_version = ?,
                failure_code = NULL, failure_parameters = NULL, version = ?, last_event = ?
            WHERE decision = ?
            """;

    static final String FAILED = """
            UPDATE governance_decision
            SET enactment = 'FAILED', enactment_event = ?, failure_code = ?, failure_parameters = ?, version = ?, last_event = ?
            WHERE decision = ?
            """;

    static final String RETRIED = """
            UPDATE governance_decision
            SET enactment = 'PENDING', enactment_event = ?, failure_code = NULL, failure_parameters = NULL, attempts = ?, version = ?,
                last_event = ?
            WHERE decision = ?
            """;

    /** What was adopted stays so: only a point that was not voted is no longer this body's. */
    static final String REFERRED = """
            UPDATE governance_decision
            SET state = CASE WHEN state IN ('DRAFT', 'TABLED', 'POSTPONED') THEN 'REFERRED' ELSE state END, version = ?, last_event = ?
            WHERE decision = ?
            """;

    static final String REFERRAL = """
            INSERT INTO governance_referral (decision, successor, territory, to_body, reason, effective_on, event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String RECEIVED =
            "UPDATE governance_decision SET referred_from = ?, version = ?, last_event = ? WHERE decision = ?";

    static final String STEP = """
            INSERT INTO governance_decision_step (decision, position, territory, step, effective_on, recorded_at, actor, role, details, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private DecisionStatements() {}
}
