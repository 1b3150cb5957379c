-- Written consultations, where silence means approval (R-53): who was asked, what was answered, and how each ended.

CREATE TABLE governance_consultation (
    consultation text NOT NULL,
    territory text NOT NULL,
    programme text,
    body text NOT NULL,
    decision text NOT NULL,
    state text NOT NULL,
    sent_by text NOT NULL,
    opened_on date NOT NULL,
    opened_recorded_at timestamptz NOT NULL,
    closes_on date NOT NULL,
    silence_days int NOT NULL,
    seats int NOT NULL,
    voting_seats int NOT NULL,
    agreed int,
    silent int,
    abstained int,
    objected int,
    sitting_asked int,
    recused int,
    ended_on date,
    ended_event bigint,
    ended_recorded_at timestamptz,
    cancel_reason text,
    opened_event bigint NOT NULL,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (consultation)
);
CREATE INDEX ON governance_consultation (territory, closes_on);
CREATE INDEX ON governance_consultation (body);
CREATE INDEX ON governance_consultation (decision);

CREATE TABLE governance_consultation_seat (
    consultation text NOT NULL,
    person text NOT NULL,
    territory text NOT NULL,
    rank int NOT NULL,
    quality text NOT NULL,
    voting boolean NOT NULL,
    chair boolean NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (consultation, person)
);

CREATE TABLE governance_consultation_answer (
    consultation text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    person text NOT NULL,
    answer text NOT NULL,
    reason text,
    means text NOT NULL,
    answered_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (consultation, event)
);

CREATE TABLE governance_consultation_document (
    consultation text NOT NULL,
    rank int NOT NULL,
    territory text NOT NULL,
    name text NOT NULL,
    document_version text NOT NULL,
    fingerprint text,
    bytes bigint NOT NULL,
    link text,
    last_event bigint NOT NULL,
    PRIMARY KEY (consultation, rank)
);

-- By which consultation a decision was last put to its members.
ALTER TABLE governance_decision ADD COLUMN consultation text;
