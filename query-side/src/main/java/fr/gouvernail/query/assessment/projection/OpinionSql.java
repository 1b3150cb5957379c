package fr.gouvernail.query.assessment.projection;

/** The statements of the projection of opinions. */
final class OpinionSql {

    static final String ASK = """
            INSERT INTO assessment_opinion (opinion, territory, programme, project, action, kind, ground, service, service_name, subject,
                asked_on, asked_event, asked_recorded_at, due_on, due_event, delay_rule, silence, silence_rule, permit_kind,
                permit_filed_on, permit_reference, decision_due_on, state, drafted, replaces, reason, last_on, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'AWAITED', false, ?, ?, ?, ?, ?)
            """;

    static final String DELAY = """
            UPDATE assessment_opinion SET due_on = ?, due_event = ?, decision_due_on = ?, last_on = ?, version = ?, last_event = ?
            WHERE opinion = ?
            """;

    static final String STATE = """
            UPDATE assessment_opinion SET state = ?, last_on = ?, version = ?, last_event = ? WHERE opinion = ?
            """;

    static final String DRAFTED = """
            UPDATE assessment_opinion SET drafted = true, last_on = ?, version = ?, last_event = ? WHERE opinion = ?
            """;

    static final String ANSWER = """
            UPDATE assessment_opinion
            SET state = ?, verdict = ?, reasons = ?, on_behalf = ?, answered_on = ?, answered_event = ?, drafted = false,
                last_on = ?, version = ?, last_event = ?
            WHERE opinion = ?
            """;

    static final String REPLACED = """
            UPDATE assessment_opinion SET state = 'REPLACED', replaced_by = ?, last_on = ?, version = ?, last_event = ? WHERE opinion = ?
            """;

    static final String APPEAL = """
            UPDATE assessment_opinion
            SET state = 'APPEALED', appeal_on = ?, appeal_by = ?, appeal_answer_by = ?, appeal_silence = ?, appeal_event = ?,
                last_on = ?, version = ?, last_event = ?
            WHERE opinion = ?
            """;

    static final String PERMIT = """
            UPDATE assessment_opinion
            SET permit_outcome = ?, permit_decided_on = ?, permit_decision = ?, permit_states = ?, permit_event = ?,
                last_on = ?, version = ?, last_event = ?
            WHERE opinion = ?
            """;

    static final String TOUCH =
            "UPDATE assessment_opinion SET last_on = ?, version = ?, last_event = ? WHERE opinion = ?";

    static final String STEP = """
            INSERT INTO assessment_opinion_step (opinion, event, territory, name, number, detail, text, effective_on, recorded_at, actor,
                role, document_name, fingerprint, bytes, link, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String LAPSE = "UPDATE assessment_prescription SET lapsed = true, last_event = ? WHERE opinion = ?";

    static final String PRESCRIBE = """
            INSERT INTO assessment_prescription (opinion, number, territory, text, cost_ht, cost_event, delay_days, owner_person,
                owner_organisation, owner_event, lapsed, issued_event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)
            """;

    static final String ESTIMATE = """
            UPDATE assessment_prescription SET cost_ht = ?, delay_days = ?, cost_event = ?, last_event = ? WHERE opinion = ? AND number = ?
            """;

    static final String ASSIGN = """
            UPDATE assessment_prescription
            SET owner_person = ?, owner_organisation = ?, owner_event = ?, in_charge_on = NULL, last_event = ?
            WHERE opinion = ? AND number = ?
            """;

    static final String IN_CHARGE = """
            UPDATE assessment_prescription SET in_charge_on = ?, last_event = ? WHERE opinion = ? AND number = ?
            """;

    static final String CLOSE = """
            UPDATE assessment_prescription SET closed_on = ?, closed_by = ?, closed_event = ?, last_event = ? WHERE opinion = ? AND number = ?
            """;

    static final String REOPEN = """
            UPDATE assessment_prescription
            SET closed_on = NULL, closed_by = NULL, closed_event = NULL, reopened_on = ?, reopened_reason = ?, last_event = ?
            WHERE opinion = ? AND number = ?
            """;

    static final String FORGET_DRAFT = "DELETE FROM assessment_opinion_draft WHERE opinion = ?";

    static final String DRAFT = """
            INSERT INTO assessment_opinion_draft (opinion, rank, territory, verdict, reasons, text, cost_ht, delay_days, owner_person,
                owner_organisation, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String NAME = """
            INSERT INTO assessment_opinion_name (id, territory, reference, name, last_event) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, name = excluded.name, last_event = excluded.last_event
            """;

    private OpinionSql() {}
}
