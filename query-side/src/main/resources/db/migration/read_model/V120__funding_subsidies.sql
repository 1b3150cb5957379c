-- The subsidies that councils give, each with its convention and the publication of its essential data as last said.
CREATE TABLE funding_subsidy (
    subsidy text NOT NULL,
    territory text NOT NULL,
    programme text,
    body text NOT NULL,
    decision text NOT NULL,
    organisation text,
    beneficiary text NOT NULL,
    siren text,
    rna text,
    object text NOT NULL,
    attributed bigint NOT NULL,
    year int NOT NULL,
    terms text NOT NULL,
    year_total bigint NOT NULL,
    convention_required boolean NOT NULL,
    findings text NOT NULL,
    granted_on date NOT NULL,
    granted_event bigint NOT NULL,
    signed_on date,
    document text,
    fingerprint text,
    document_link text,
    signed_event bigint,
    publish_by date,
    published_on date,
    published_at text,
    published_event bigint,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (subsidy)
);
CREATE INDEX ON funding_subsidy (territory, year);
CREATE INDEX ON funding_subsidy (body, year);
CREATE INDEX ON funding_subsidy (decision);

-- What was said of each convention and publication, corrections included.
CREATE TABLE funding_subsidy_step (
    subsidy text NOT NULL,
    event bigint NOT NULL,
    territory text NOT NULL,
    step text NOT NULL,
    day date,
    document text,
    link text,
    publish_by date,
    reason text,
    effective_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (subsidy, event)
);
