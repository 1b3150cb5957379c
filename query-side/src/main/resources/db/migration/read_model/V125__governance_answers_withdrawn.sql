-- An answer that was entered for the wrong member stays beside those that count.
ALTER TABLE governance_consultation_answer
    ADD COLUMN withdrawn_on date,
    ADD COLUMN withdrawn_reason text,
    ADD COLUMN withdrawn_event bigint;
