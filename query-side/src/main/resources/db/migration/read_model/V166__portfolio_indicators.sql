-- Indicators: where they start, what they are to reach, what was measured. Values are thousandths of the unit.

CREATE TABLE portfolio_indicator (
    indicator text NOT NULL,
    territory text NOT NULL,
    programme text,
    project text,
    name text NOT NULL,
    definition text NOT NULL,
    unit text NOT NULL,
    direction text NOT NULL,
    source text NOT NULL,
    weight int NOT NULL,
    baseline bigint,
    baseline_on date,
    defined_on date NOT NULL,
    defined_event bigint NOT NULL,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (indicator)
);
CREATE INDEX ON portfolio_indicator (project);
CREATE INDEX ON portfolio_indicator (programme);

CREATE TABLE portfolio_indicator_target (
    indicator text NOT NULL,
    due_on date NOT NULL,
    territory text NOT NULL,
    value bigint NOT NULL,
    previous bigint,
    reason text,
    set_on date NOT NULL,
    event bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (indicator, due_on)
);

CREATE TABLE portfolio_indicator_measure (
    indicator text NOT NULL,
    number int NOT NULL,
    territory text NOT NULL,
    value bigint NOT NULL,
    source text NOT NULL,
    measured_on date NOT NULL,
    actor text NOT NULL,
    recorded_at timestamptz NOT NULL,
    event bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (indicator, number)
);

CREATE TABLE portfolio_indicator_correction (
    indicator text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    number int NOT NULL,
    previous bigint NOT NULL,
    current bigint NOT NULL,
    reason text NOT NULL,
    actor text NOT NULL,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (indicator, event)
);
