-- Every weather that was confirmed, criterion by criterion.

CREATE TABLE project_weather (
    project text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    ratings text NOT NULL,
    previous text,
    proposed text,
    given text NOT NULL,
    comment text NOT NULL,
    actor text NOT NULL,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (project, event)
);
