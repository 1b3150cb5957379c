-- An answer that was entered for the wrong member stays beside those that count.
ALTER TABLE governance_consultation_answer
    ADD COLUMN withdrawn_on date,
    ADD COLUMN withdrawn_reason text,
    ADD COLUMN withdrawn_event bigint;

-- What a document is to its item: the explanatory note of a large council's convocation (R-43).
ALTER TABLE governance_item_document ADD COLUMN kind text;
