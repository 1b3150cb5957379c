CREATE TABLE governance_decision (
    decision text NOT NULL,
    territory text NOT NULL,
    programme text,
    body text NOT NULL,
    council_act boolean NOT NULL,
    reference text NOT NULL,
    title text NOT NULL,
    wording text NOT NULL,
    resolution_kind text NOT NULL,
    resolution text NOT NULL,
    subject text,
    state text NOT NULL,
    state_event bigint NOT NULL,
    sitting text,
    item int,
    decided_on date,
    decided_event bigint,
    votes_for int,
    votes_against int,
    abstained int,
    recused int,
    votes_cast int,
    quorum_required int,
    quorum_counted int,
    outcome text,
    withdrawal_reason text,
    enactment text NOT NULL,
    enactment_event bigint,
    enacted text,
    enacted_version bigint,
    failure_code text,
    failure_parameters text,
    attempts int NOT NULL,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (decision)
);
CREATE INDEX ON governance_decision (territory, state_event);
CREATE INDEX ON governance_decision (programme, state_event);
CREATE INDEX ON governance_decision (body);
CREATE INDEX ON governance_decision (subject);

-- One row for each thing that happened to a decision, with the day it counts from and the moment it was recorded.
CREATE TABLE governance_decision_step (
    decision text NOT NULL,
    position bigint NOT NULL,
    territory text NOT NULL,
    step text NOT NULL,
    effective_on date,
    recorded_at timestamptz NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (decision, position)
);
