-- Filled by the projection portfolio.sheet: when a project, each of its actions and each sheet was first and last told of.
CREATE TABLE portfolio_record (
    subject    text        NOT NULL PRIMARY KEY,
    project    text        NOT NULL,
    territory  text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    last_event bigint      NOT NULL
);
CREATE INDEX portfolio_record_territory ON portfolio_record (territory);
