-- How far each projection has come: stored in the transaction that writes its rows.
CREATE TABLE token_entry (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

-- The version of the code that wrote a projection's rows: when the code's is higher, they are written anew.
CREATE TABLE projection_version (
    projection text    NOT NULL PRIMARY KEY,
    version    integer NOT NULL
);
