-- Files by the fingerprint of their bytes, and what came of each import. Not a read model: it cannot be filled anew from events.

CREATE TABLE document.file (
    sha256    bytea       NOT NULL PRIMARY KEY CHECK (octet_length(sha256) = 32),
    content   bytea       NOT NULL,
    stored_at timestamptz NOT NULL
);

CREATE TABLE document.import_run (
    import_id   text        NOT NULL PRIMARY KEY,
    file        bytea       NOT NULL REFERENCES document.file (sha256),
    file_name   text        NOT NULL,
    person      text        NOT NULL,
    role        text        NOT NULL,
    charset     text        NOT NULL,
    separator   text        NOT NULL,
    rows_total  int         NOT NULL,
    state       text        NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'INTERRUPTED')),
    started_at  timestamptz NOT NULL,
    finished_at timestamptz
);
CREATE INDEX import_run_started ON document.import_run (started_at DESC);

CREATE TABLE document.import_row (
    import_id  text NOT NULL REFERENCES document.import_run (import_id),
    number     int  NOT NULL,
    status     text NOT NULL CHECK (status IN ('ACCEPTED', 'UNCHANGED', 'REFUSED')),
    code       text NOT NULL,
    name       text NOT NULL,
    reason     text,
    parameters text,
    PRIMARY KEY (import_id, number)
);
CREATE INDEX import_row_status ON document.import_row (import_id, status, number);

GRANT USAGE ON SCHEMA document TO gouvernail_app;
GRANT SELECT, INSERT ON document.file TO gouvernail_app;
GRANT SELECT, INSERT, UPDATE ON document.import_run TO gouvernail_app;
GRANT SELECT, INSERT ON document.import_row TO gouvernail_app;
