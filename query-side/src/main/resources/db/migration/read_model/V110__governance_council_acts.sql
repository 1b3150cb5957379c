-- Whose acts a council's are, from each date on: the last one set for a day holds on it. One whose
-- first day was corrected no longer holds, and is still told.
CREATE TABLE governance_council_identity (
    body text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    effective_on date NOT NULL,
    name text NOT NULL,
    siret text NOT NULL,
    prefecture text,
    reason text,
    replaced boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (body, event)
);

-- What identifies each council act, as it was last recorded, and its two formalities.
CREATE TABLE governance_council_act (
    decision text NOT NULL,
    territory text NOT NULL,
    number text,
    subject text,
    budget_years text,
    budget_name text,
    link text,
    described_event bigint,
    transmitted_on date,
    published_on date,
    last_event bigint NOT NULL,
    PRIMARY KEY (decision)
);
