-- How a decision was weighed, what the rules said of it, when it is reviewed, and what stands before and after it.
ALTER TABLE governance_decision
    ADD COLUMN options text,
    ADD COLUMN option_chosen text,
    ADD COLUMN findings text,
    ADD COLUMN review_on date,
    ADD COLUMN review_question text,
    ADD COLUMN reviewed_on date,
    ADD COLUMN review_outcome text,
    ADD COLUMN review_conclusion text,
    ADD COLUMN corrects text,
    ADD COLUMN corrects_kind text,
    ADD COLUMN corrects_reason text,
    ADD COLUMN corrected_by text,
    ADD COLUMN corrected_kind text,
    ADD COLUMN corrected_on date;

CREATE TABLE governance_dissent (
    decision text NOT NULL,
    position bigint NOT NULL,
    territory text NOT NULL,
    person text,
    author text,
    statement text NOT NULL,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (decision, position)
);

CREATE TABLE governance_follow_up (
    decision text NOT NULL,
    number int NOT NULL,
    territory text NOT NULL,
    task text NOT NULL,
    owner text,
    role text,
    due_on date NOT NULL,
    added_event bigint NOT NULL,
    done_on date,
    outcome text,
    done_event bigint,
    last_event bigint NOT NULL,
    PRIMARY KEY (decision, number)
);
CREATE INDEX ON governance_follow_up (territory, due_on);
