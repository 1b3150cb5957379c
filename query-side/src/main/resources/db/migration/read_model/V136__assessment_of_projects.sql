-- What is known of a project before it is validated: who backs it, whether it can be done, what it is expected to change.

CREATE TABLE assessment_backing (
    backing text NOT NULL,
    territory text NOT NULL,
    programme text,
    project text NOT NULL,
    actor_kind text NOT NULL,
    organisation text,
    person text,
    actor_group text,
    named_outside boolean NOT NULL,
    position text NOT NULL,
    position_on date NOT NULL,
    position_event bigint NOT NULL,
    statement text NOT NULL,
    declared_on date NOT NULL,
    declared_event bigint NOT NULL,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (backing)
);
CREATE INDEX ON assessment_backing (project);

-- Every position the actor held, the declaration included.
CREATE TABLE assessment_position (
    backing text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    position text NOT NULL,
    reason text NOT NULL,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (backing, event)
);

CREATE TABLE assessment_commitment (
    backing text NOT NULL,
    number int NOT NULL,
    territory text NOT NULL,
    kind text NOT NULL,
    what text NOT NULL,
    amount bigint,
    quantity int,
    unit text,
    condition text,
    signed_on date NOT NULL,
    valid_until date,
    evidence_name text,
    evidence_fingerprint text,
    evidence_bytes bigint,
    evidence_link text,
    signed_event bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    checked_on date,
    checked_by text,
    check_note text,
    check_event bigint,
    met_on date,
    met_how text,
    met_event bigint,
    met_name text,
    met_fingerprint text,
    met_bytes bigint,
    met_link text,
    withdrawn_on date,
    withdrawn_reason text,
    withdrawn_event bigint,
    last_event bigint NOT NULL,
    PRIMARY KEY (backing, number)
);

-- Amounts in cents; the threshold is that of R-15.
CREATE TABLE assessment_feasibility (
    feasibility text NOT NULL,
    territory text NOT NULL,
    programme text,
    project text NOT NULL,
    opened_on date NOT NULL,
    population int,
    operating_revenue bigint,
    expense bigint,
    threshold bigint,
    mandatory boolean,
    study text,
    study_name text,
    study_fingerprint text,
    study_bytes bigint,
    study_link text,
    study_on date,
    study_event bigint,
    firm_actors int,
    firm_amount bigint,
    level_reason text,
    level_on date,
    level_event bigint,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (feasibility)
);
CREATE INDEX ON assessment_feasibility (project);

-- Where each item of the checklist stands; an item that nobody assigned nor rated has no row.
CREATE TABLE assessment_item (
    feasibility text NOT NULL,
    item text NOT NULL,
    territory text NOT NULL,
    assessor text,
    due_on date,
    rating text,
    observation text,
    reserve_what text,
    reserve_owner text,
    reserve_due_on date,
    rated_by text,
    rated_on date,
    rated_event bigint,
    lifted_how text,
    lifted_on date,
    lifted_event bigint,
    last_event bigint NOT NULL,
    PRIMARY KEY (feasibility, item)
);

-- All that was said of an item, in the order it was recorded.
CREATE TABLE assessment_item_history (
    feasibility text NOT NULL,
    event bigint NOT NULL,
    item text NOT NULL,
    territory text NOT NULL,
    rating text NOT NULL,
    words text NOT NULL,
    lifts boolean NOT NULL,
    reserve_what text,
    reserve_owner text,
    reserve_due_on date,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (feasibility, event)
);

CREATE TABLE assessment_evidence (
    feasibility text NOT NULL,
    event bigint NOT NULL,
    rank int NOT NULL,
    item text NOT NULL,
    territory text NOT NULL,
    name text NOT NULL,
    fingerprint text,
    bytes bigint NOT NULL,
    link text,
    last_event bigint NOT NULL,
    PRIMARY KEY (feasibility, event, rank)
);

CREATE TABLE assessment_effect (
    effect text NOT NULL,
    territory text NOT NULL,
    programme text,
    project text NOT NULL,
    domain text NOT NULL,
    wanted boolean NOT NULL,
    what text NOT NULL,
    affected text,
    intensity int NOT NULL,
    confidence text NOT NULL,
    horizon date NOT NULL,
    author text NOT NULL,
    foreseen_on date NOT NULL,
    foreseen_event bigint NOT NULL,
    observed int,
    gap int,
    observed_on date,
    observed_event bigint,
    dropped_on date,
    dropped_reason text,
    dropped_event bigint,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (effect)
);
CREATE INDEX ON assessment_effect (project);
CREATE INDEX ON assessment_effect (author);

CREATE TABLE assessment_observation (
    effect text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    observed int NOT NULL,
    gap int NOT NULL,
    what text NOT NULL,
    evidence_name text,
    evidence_fingerprint text,
    evidence_bytes bigint,
    evidence_link text,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (effect, event)
);
