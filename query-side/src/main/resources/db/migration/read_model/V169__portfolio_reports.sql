-- Periodic reports on projects: asked for, handed in with the figures of that day, read.

CREATE TABLE portfolio_report (
    report text NOT NULL,
    territory text NOT NULL,
    programme text,
    project text NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    due_on date NOT NULL,
    asked_of text NOT NULL,
    asks text,
    asked_on date NOT NULL,
    asked_event bigint NOT NULL,
    stage text NOT NULL,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (report)
);
CREATE INDEX ON portfolio_report (project);

CREATE TABLE portfolio_report_turn (
    report text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    fact text NOT NULL,
    number int,
    content text,
    figures text,
    reason text,
    actor text NOT NULL,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (report, event)
);
