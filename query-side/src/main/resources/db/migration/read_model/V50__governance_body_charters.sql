ALTER TABLE governance_body ADD COLUMN kind_name text;

-- The rules and the charter of a body from each date on: the last one set for a day holds on it.
CREATE TABLE governance_body_rules (
    body text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    effective_on date NOT NULL,
    quorum text NOT NULL,
    fixed_quorum int NOT NULL,
    casting_vote boolean NOT NULL,
    notice_days int NOT NULL,
    reason text,
    last_event bigint NOT NULL,
    PRIMARY KEY (body, event)
);

CREATE TABLE governance_body_charter (
    body text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    effective_on date NOT NULL,
    decides_by text NOT NULL,
    silence_days int NOT NULL,
    proxies boolean NOT NULL,
    every_weeks int NOT NULL,
    presided_by text,
    minutes_days int NOT NULL,
    reason text,
    last_event bigint NOT NULL,
    PRIMARY KEY (body, event)
);
