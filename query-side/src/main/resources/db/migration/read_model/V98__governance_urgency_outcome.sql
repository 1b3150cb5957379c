-- How a tie on the urgency was decided, and with which quorum the body ruled.
ALTER TABLE governance_sitting_course
    ADD COLUMN urgency_outcome text,
    ADD COLUMN urgency_quorum_required int,
    ADD COLUMN urgency_quorum_counted int;
