-- The opinions of State services (R-80 to R-85): what was asked, by when, what came of it, and each prescription with its proof.

CREATE TABLE assessment_opinion (
    opinion text NOT NULL,
    territory text NOT NULL,
    programme text,
    project text NOT NULL,
    action text,
    kind text NOT NULL,
    ground text,
    service text,
    service_name text,
    subject text NOT NULL,
    asked_on date NOT NULL,
    asked_event bigint NOT NULL,
    asked_recorded_at timestamptz NOT NULL,
    due_on date NOT NULL,
    due_event bigint NOT NULL,
    delay_rule text,
    silence text NOT NULL,
    silence_rule text,
    permit_kind text,
    permit_filed_on date,
    permit_reference text,
    decision_due_on date,
    state text NOT NULL,
    drafted boolean NOT NULL,
    verdict text,
    reasons text,
    on_behalf boolean,
    answered_on date,
    answered_event bigint,
    appeal_on date,
    appeal_by text,
    appeal_answer_by date,
    appeal_event bigint,
    replaces text,
    replaced_by text,
    reason text,
    permit_outcome text,
    permit_decided_on date,
    permit_decision text,
    permit_states boolean,
    permit_event bigint,
    last_on date NOT NULL,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (opinion)
);
CREATE INDEX ON assessment_opinion (territory, due_on);
CREATE INDEX ON assessment_opinion (project);

-- Those that the préfet's answer, or another opinion, took the place of have lapsed.
CREATE TABLE assessment_prescription (
    opinion text NOT NULL,
    number int NOT NULL,
    territory text NOT NULL,
    text text NOT NULL,
    cost_ht bigint,
    cost_event bigint,
    delay_days int,
    owner_person text,
    owner_organisation text,
    owner_event bigint,
    in_charge_on date,
    closed_on date,
    closed_by text,
    closed_event bigint,
    reopened_on date,
    reopened_reason text,
    lapsed boolean NOT NULL,
    issued_event bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (opinion, number)
);

CREATE TABLE assessment_opinion_draft (
    opinion text NOT NULL,
    rank int NOT NULL,
    territory text NOT NULL,
    verdict text NOT NULL,
    reasons text NOT NULL,
    text text,
    cost_ht bigint,
    delay_days int,
    owner_person text,
    owner_organisation text,
    last_event bigint NOT NULL,
    PRIMARY KEY (opinion, rank)
);

-- Its chronology, with the paper behind each step.
CREATE TABLE assessment_opinion_step (
    opinion text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    name text NOT NULL,
    number int,
    detail text,
    text text,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    document_name text,
    fingerprint text,
    bytes bigint,
    link text,
    last_event bigint NOT NULL,
    PRIMARY KEY (opinion, event)
);

-- What projects, actions and services are called, kept here so that these pages read no other context's tables.
CREATE TABLE assessment_opinion_name (
    id text NOT NULL,
    territory text NOT NULL,
    reference text,
    name text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (id)
);
