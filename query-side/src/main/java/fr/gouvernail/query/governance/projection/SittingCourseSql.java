package fr.gouvernail.query.governance.projection;

/** The statements that follow a sitting. */
final class SittingCourseSql {

    static final String COURSE =
            "INSERT INTO governance_sitting_course (sitting, territory, last_event) VALUES (?, ?, ?)";

    static final String RECONVENED = """
            UPDATE governance_sitting_course SET first_sitting = ?, first_held_on = ?, days_between = ?, last_event = ? WHERE sitting = ?
            """;

    static final String URGENCY = """
            UPDATE governance_sitting_course SET urgency_reason = ?, urgency_clear_days = ?, last_event = ? WHERE sitting = ?
            """;

    static final String URGENCY_RULED = """
            UPDATE governance_sitting_course
            SET urgency_accepted = ?, urgency_for = ?, urgency_against = ?, urgency_abstained = ?, urgency_outcome = ?,
                urgency_quorum_required = ?, urgency_quorum_counted = ?, urgency_event = ?, last_event = ?
            WHERE sitting = ?
            """;

    static final String PLACE =
            "UPDATE governance_item_course SET place = ?, last_event = ? WHERE sitting = ? AND number = ?";

    static final String DOCUMENT = """
            INSERT INTO governance_item_document
                (sitting, item, name, document_version, territory, fingerprint, bytes, link, kind, document_event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String WITHDRAWN = """
            UPDATE governance_item_document SET withdrawn_on = ?, withdrawn_reason = ?, withdrawn_event = ?, last_event = ?
            WHERE sitting = ? AND item = ? AND name = ? AND document_version = ?
            """;

    static final String LIST = """
            UPDATE governance_sitting_course
            SET list_posted_on = ?, list_online_on = ?, list_published_on = ?, list_due_on = ?, list_place = ?, list_event = ?, last_event = ?
            WHERE sitting = ?
            """;

    static final String CALLED_OFF = """
            UPDATE governance_sitting_course SET called_off_on = ?, called_off_reason = ?, called_off_event = ?, last_event = ?
            WHERE sitting = ?
            """;

    static final String CURRENT =
            "UPDATE governance_sitting_course SET current_item = ?, last_event = ? WHERE sitting = ?";

    static final String APPROVED = """
            UPDATE governance_sitting_course
            SET minutes_approved_on = ?, minutes_approved_at = ?, minutes_tacit = ?, minutes_event = ?, last_event = ?
            WHERE sitting = ?
            """;

    static final String ITEM = """
            INSERT INTO governance_item_course (sitting, number, territory, place, secret_vote, last_event) VALUES (?, ?, ?, ?, false, ?)
            """;

    static final String QUORUM = """
            UPDATE governance_item_course SET quorum_serving = ?, quorum_required = ?, quorum_present = ?, quorum_counted = ?
            WHERE sitting = ? AND number = ?
            """;

    static final String OPENED =
            "UPDATE governance_item_course SET opened_event = ?, last_event = ? WHERE sitting = ? AND number = ?";

    static final String POSTPONED = """
            UPDATE governance_item_course SET postponed_ground = ?, postponed_reason = ?, postponed_event = ?, last_event = ?
            WHERE sitting = ? AND number = ?
            """;

    static final String MANNER = """
            UPDATE governance_item_course
            SET manner = ?, manner_present = ?, roll_call_asked = ?, secret_asked = ?, appointment = ?, manner_event = ?, last_event = ?
            WHERE sitting = ? AND number = ?
            """;

    static final String SECRET = """
            UPDATE governance_item_course SET secret_vote = true, blank = ?, invalid = ?, last_event = ? WHERE sitting = ? AND number = ?
            """;

    static final String SIGNED = """
            UPDATE governance_item_course SET signed_by = ?, signed_on = ?, signed_event = ?, last_event = ? WHERE sitting = ? AND number = ?
            """;

    static final String SIGNED_BY_SECRETARY = """
            UPDATE governance_item_course
            SET secretary_signed_by = ?, secretary_signed_on = ?, secretary_signed_event = ?, last_event = ?
            WHERE sitting = ? AND number = ?
            """;

    static final String RECUSALS_GONE = "DELETE FROM governance_item_recusal WHERE sitting = ? AND item = ?";

    static final String RECUSAL = """
            INSERT INTO governance_item_recusal (sitting, item, person, territory, ground, last_event) VALUES (?, ?, ?, ?, ?, ?)
            """;

    static final String PARTICIPANT = """
            INSERT INTO governance_secret_participant (sitting, item, person, territory, last_event) VALUES (?, ?, ?, ?, ?)
            """;

    static final String PROXY_GONE = "DELETE FROM governance_sitting_proxy WHERE sitting = ? AND giver = ?";

    static final String PROXY = """
            INSERT INTO governance_sitting_proxy
                (sitting, giver, territory, holder, written_on, limit_lifted, sittings_running, proxy_event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String PROXY_REVOKED =
            "UPDATE governance_sitting_proxy SET revoked_on = ?, last_event = ? WHERE sitting = ? AND giver = ?";

    /** In the place of an item's number. */
    static final int WHOLE_SITTING = 0;

    static final String PRESIDENCY_GONE =
            "DELETE FROM governance_presidency WHERE sitting = ? AND item = ? AND NOT replaced";

    static final String PRESIDENCY_CORRECTED =
            "UPDATE governance_presidency SET replaced = true, last_event = ? WHERE sitting = ? AND item = ? AND NOT replaced";

    static final String PRESIDENCY = """
            INSERT INTO governance_presidency (sitting, item, territory, presiding, capacity, secretary, reason, replaced, event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, false, ?, ?)
            """;

    private SittingCourseSql() {}
}
