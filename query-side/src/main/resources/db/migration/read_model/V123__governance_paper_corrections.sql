-- What was recorded of a sitting's papers before it was corrected, beside the correction and its reason. 0 is the sitting itself, in the place of
-- an item's number.
CREATE TABLE governance_paper_correction (
    sitting text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    paper text NOT NULL,
    item int NOT NULL,
    person text,
    recorded_on date NOT NULL,
    other_day date,
    place text,
    approved_at text,
    tacit boolean,
    reason text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, event)
);

-- The list is posted and put online, each on its day; what is withdrawn from an item can still be read.
ALTER TABLE governance_sitting_course
    ADD COLUMN list_posted_on date,
    ADD COLUMN list_online_on date,
    ADD COLUMN minutes_sent_on date,
    ADD COLUMN minutes_sent_event bigint;

ALTER TABLE governance_item_document
    ADD COLUMN withdrawn_on date,
    ADD COLUMN withdrawn_reason text,
    ADD COLUMN withdrawn_event bigint;
