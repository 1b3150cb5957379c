-- Dated notes on projects, and those that correct them.

CREATE TABLE portfolio_note (
    note text NOT NULL,
    territory text NOT NULL,
    programme text,
    project text NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    confidential boolean NOT NULL,
    author text NOT NULL,
    written_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    event bigint NOT NULL,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (note)
);
CREATE INDEX ON portfolio_note (project);

CREATE TABLE portfolio_note_correction (
    note text NOT NULL,
    number int NOT NULL,
    territory text NOT NULL,
    body text NOT NULL,
    reason text NOT NULL,
    author text NOT NULL,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    event bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (note, number)
);
