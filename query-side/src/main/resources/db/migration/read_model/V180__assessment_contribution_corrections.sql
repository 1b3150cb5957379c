-- What was taken down of a contribution before it was corrected, one row a correction.
CREATE TABLE assessment_contribution_correction (
    contribution text        NOT NULL,
    event        bigint      NOT NULL,
    territory    text        NOT NULL,
    channel      text        NOT NULL,
    organisation text,
    people       int         NOT NULL,
    summary      text        NOT NULL,
    reason       text        NOT NULL,
    corrected_by text        NOT NULL,
    effective_on date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    last_event   bigint      NOT NULL,
    PRIMARY KEY (contribution, event)
);
