-- Where a body that existed on paper was read.
ALTER TABLE governance_body ADD COLUMN paper_source text;
ALTER TABLE governance_body ADD COLUMN paper_reason text;
ALTER TABLE governance_body ADD COLUMN paper_event bigint;

CREATE TABLE governance_substitute (
    body text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    member text NOT NULL,
    substitute text NOT NULL,
    named_from date NOT NULL,
    named_until date,
    ended_on date,
    end_reason text,
    last_event bigint NOT NULL,
    PRIMARY KEY (body, event)
);

CREATE TABLE governance_delegation (
    delegation text NOT NULL,
    body text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    programme text,
    holder text NOT NULL,
    power text NOT NULL,
    ceiling bigint,
    granted_from date NOT NULL,
    granted_until date,
    decision text NOT NULL,
    withdrawn_on date,
    withdrawal_reason text,
    last_event bigint NOT NULL,
    PRIMARY KEY (delegation)
);
CREATE INDEX ON governance_delegation (territory);

-- What was done under a delegation: the register its body is told of.
CREATE TABLE governance_delegated_act (
    event bigint NOT NULL,
    delegation text NOT NULL,
    territory text,
    aggregate text NOT NULL,
    name text NOT NULL,
    amount bigint,
    actor text NOT NULL,
    effective_on date,
    recorded_at timestamptz NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (event)
);
CREATE INDEX ON governance_delegated_act (delegation);

CREATE TABLE governance_body_link (
    body text NOT NULL,
    to_body text NOT NULL,
    link text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    linked_on date NOT NULL,
    unlinked_on date,
    last_event bigint NOT NULL,
    PRIMARY KEY (body, event)
);
