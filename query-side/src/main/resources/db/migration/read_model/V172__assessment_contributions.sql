-- What residents and associations brought to projects, and every answer they were given. Residents are counted, never named.
CREATE TABLE assessment_contribution (
    contribution text        NOT NULL,
    project      text        NOT NULL,
    territory    text        NOT NULL,
    programme    text,
    channel      text        NOT NULL,
    organisation text,
    people       int         NOT NULL,
    summary      text        NOT NULL,
    answer_by    date,
    received_on  date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    event        bigint      NOT NULL,
    published_on date,
    version      bigint      NOT NULL,
    last_event   bigint      NOT NULL,
    PRIMARY KEY (contribution)
);
CREATE INDEX ON assessment_contribution (project);

CREATE TABLE assessment_contribution_answer (
    contribution text        NOT NULL,
    event        bigint      NOT NULL,
    territory    text        NOT NULL,
    outcome      text        NOT NULL,
    answer       text        NOT NULL,
    answered_by  text        NOT NULL,
    effective_on date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    last_event   bigint      NOT NULL,
    PRIMARY KEY (contribution, event)
);
