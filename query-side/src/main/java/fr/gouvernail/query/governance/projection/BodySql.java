package fr.gouvernail.query.governance.projection;

/** The statements on bodies, their rules and charters, and the mandates of their members. */
final class BodySql {

    static final String ESTABLISH = """
            INSERT INTO governance_body (body, territory, programme, kind, name, quorum, fixed_quorum, casting_vote, notice_days,
                established_on, established_event, rules_event, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String NAME_KIND =
            "UPDATE governance_body SET kind_name = ?, version = ?, last_event = ? WHERE body = ?";

    static final String SET_RULES = """
            UPDATE governance_body
            SET quorum = ?, fixed_quorum = ?, casting_vote = ?, notice_days = ?, rules_event = ?, version = ?, last_event = ?
            WHERE body = ?
            """;

    static final String KEEP_RULES = """
            INSERT INTO governance_body_rules (body, event, territory, effective_on, quorum, fixed_quorum, casting_vote, notice_days,
                reason, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String KEEP_CHARTER = """
            INSERT INTO governance_body_charter (body, event, territory, effective_on, decides_by, silence_days, proxies, every_weeks,
                presided_by, minutes_days, reason, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String SEAT = """
            INSERT INTO governance_seat (body, seat_event, territory, person, quality, voting, chair, seated_from, seated_until, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Ends the mandate that is running on that day; the seat is free from that day on. */
    static final String END_SEAT = """
            UPDATE governance_seat
            SET ended_on = ?, end_reason = ?, end_event = ?, last_event = ?
            WHERE body = ? AND person = ? AND ended_on IS NULL AND seated_from <= ? AND (seated_until IS NULL OR seated_until >= ?)
            """;

    static final String TOUCH = "UPDATE governance_body SET version = ?, last_event = ? WHERE body = ?";

    private BodySql() {}
}
