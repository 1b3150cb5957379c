-- The register of risks of each project, with every time one was looked at.

CREATE TABLE portfolio_risk (
    risk text NOT NULL,
    territory text NOT NULL,
    programme text,
    project text NOT NULL,
    name text NOT NULL,
    cause text NOT NULL,
    probability int NOT NULL,
    severity int NOT NULL,
    owner text NOT NULL,
    response text NOT NULL,
    residual_probability int,
    residual_severity int,
    review_on date NOT NULL,
    opened_on date NOT NULL,
    judged_event bigint NOT NULL,
    closed_on date,
    closed_reason text,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (risk)
);
CREATE INDEX ON portfolio_risk (project);

CREATE TABLE portfolio_risk_turn (
    risk text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    fact text NOT NULL,
    probability int NOT NULL,
    severity int NOT NULL,
    reason text,
    actor text NOT NULL,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (risk, event)
);
