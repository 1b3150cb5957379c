-- Who presides a sitting and keeps its minutes; with a number, who presides that item instead. 0 is the sitting. What is corrected after the
-- closing stays beside its correction.
CREATE TABLE governance_presidency (
    sitting text NOT NULL,
    item int NOT NULL,
    territory text NOT NULL,
    presiding text NOT NULL,
    capacity text NOT NULL,
    secretary text,
    reason text,
    replaced boolean NOT NULL,
    event bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, item, event)
);
