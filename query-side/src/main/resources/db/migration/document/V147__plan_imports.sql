-- Action plans that users bring in, line by line: what the report said, and what came of it. Not a read model: it cannot be filled anew.
CREATE TABLE document.plan_import (
    import_id   text        NOT NULL PRIMARY KEY,
    file        bytea       NOT NULL REFERENCES document.file (sha256),
    file_name   text        NOT NULL,
    territory   text        NOT NULL,
    programme   text        NOT NULL,
    format      text        NOT NULL,
    headings    text        NOT NULL,
    choices     text        NOT NULL,
    unread      text        NOT NULL,
    person      text        NOT NULL,
    role        text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('PREPARED', 'WRITING', 'DONE', 'UNDOING', 'UNDONE', 'INTERRUPTED')),
    prepared_at timestamptz NOT NULL,
    written_on  date,
    version     bigint,
    undo_person text,
    undo_role   text,
    undo_reason text,
    undo_on     date,
    finished_at timestamptz
);
CREATE INDEX plan_import_territory ON document.plan_import (territory, prepared_at DESC);

CREATE TABLE document.plan_import_row (
    import_id         text NOT NULL REFERENCES document.plan_import (import_id),
    number            int  NOT NULL,
    outcome           text NOT NULL CHECK (outcome IN ('PROJECT', 'ACTION', 'SKIPPED', 'REFUSED')),
    reference         text NOT NULL,
    name              text NOT NULL,
    parent            text NOT NULL,
    reason            text,
    parameters        text NOT NULL,
    notes             text NOT NULL,
    target            text,
    version           bigint,
    result            text CHECK (result IN ('WRITTEN', 'FAILED', 'UNDONE', 'LEFT')),
    result_reason     text,
    result_parameters text,
    PRIMARY KEY (import_id, number)
);
CREATE INDEX plan_import_row_outcome ON document.plan_import_row (import_id, outcome, number);

GRANT SELECT, INSERT, UPDATE ON document.plan_import TO gouvernail_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON document.plan_import_row TO gouvernail_app;
