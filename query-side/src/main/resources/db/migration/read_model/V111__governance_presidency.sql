-- Who presides a sitting and keeps its minutes; with a number, who presides that item instead. 0 is the sitting.
CREATE TABLE governance_presidency (
    sitting text NOT NULL,
    item int NOT NULL,
    territory text NOT NULL,
    presiding text NOT NULL,
    capacity text NOT NULL,
    secretary text,
    event bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, item)
);
