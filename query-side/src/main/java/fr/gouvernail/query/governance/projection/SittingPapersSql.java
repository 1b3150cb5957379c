package fr.gouvernail.query.governance.projection;

/**
 * What was recorded of a sitting's papers before a correction. Each statement copies it from the rows that the correction is about to change,
 * and copies nothing where nothing was recorded.
 */
final class SittingPapersSql {

    static final String CHAIR_SIGNATURE = """
            INSERT INTO governance_paper_correction (sitting, event, territory, paper, item, person, recorded_on, reason, last_event)
            SELECT sitting, ?, territory, 'CHAIR_SIGNATURE', number, signed_by, signed_on, ?, ?
            FROM governance_item_course WHERE sitting = ? AND number = ? AND signed_by IS NOT NULL
            """;

    static final String SECRETARY_SIGNATURE = """
            INSERT INTO governance_paper_correction (sitting, event, territory, paper, item, person, recorded_on, reason, last_event)
            SELECT sitting, ?, territory, 'SECRETARY_SIGNATURE', number, secretary_signed_by, secretary_signed_on, ?, ?
            FROM governance_item_course WHERE sitting = ? AND number = ? AND secretary_signed_by IS NOT NULL
            """;

    static final String SENDING = """
            INSERT INTO governance_paper_correction (sitting, event, territory, paper, item, recorded_on, reason, last_event)
            SELECT sitting, ?, territory, 'SENDING', 0, minutes_sent_on, ?, ?
            FROM governance_sitting_course WHERE sitting = ? AND minutes_sent_on IS NOT NULL
            """;

    static final String APPROVAL = """
            INSERT INTO governance_paper_correction
                (sitting, event, territory, paper, item, recorded_on, approved_at, tacit, reason, last_event)
            SELECT sitting, ?, territory, 'APPROVAL', 0, minutes_approved_on, minutes_approved_at, minutes_tacit, ?, ?
            FROM governance_sitting_course WHERE sitting = ? AND minutes_approved_on IS NOT NULL
            """;

    static final String LIST = """
            INSERT INTO governance_paper_correction
                (sitting, event, territory, paper, item, recorded_on, other_day, place, reason, last_event)
            SELECT sitting, ?, territory, 'LIST', 0, list_posted_on, list_online_on, list_place, ?, ?
            FROM governance_sitting_course WHERE sitting = ? AND list_posted_on IS NOT NULL
            """;

    static final String SENT =
            "UPDATE governance_sitting_course SET minutes_sent_on = ?, minutes_sent_event = ?, last_event = ? WHERE sitting = ?";

    private SittingPapersSql() {}
}
