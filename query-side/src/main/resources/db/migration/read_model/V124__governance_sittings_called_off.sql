-- Why and when a sitting was called off; a second convocation that was leaves its place to another one (R-42).
ALTER TABLE governance_sitting_course
    ADD COLUMN called_off_on date,
    ADD COLUMN called_off_reason text,
    ADD COLUMN called_off_event bigint;

-- The days a body sat or is convened for, so that the last one is known again where a sitting is called off.
CREATE TABLE my_body_sitting (
    sitting text NOT NULL,
    body text NOT NULL,
    held_on date NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting)
);
CREATE INDEX ON my_body_sitting (body);
