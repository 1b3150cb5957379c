-- For whom a file is kept: the same bytes may be handed over on two territories, and neither learns of the other. An import is kept for nobody.
CREATE TABLE document.holding (
    sha256    bytea       NOT NULL REFERENCES document.file (sha256),
    territory text        NOT NULL,
    person    text        NOT NULL,
    held_at   timestamptz NOT NULL,
    PRIMARY KEY (sha256, territory)
);

GRANT SELECT, INSERT ON document.holding TO gouvernail_app;
