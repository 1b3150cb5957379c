-- Names and sign-in: the only tables with personal data, so that a person can really be erased.

CREATE TABLE directory.person (
    person_id      text NOT NULL PRIMARY KEY,
    display_name   text NOT NULL,
    function_title text NOT NULL,
    territory      text,
    erased_at      timestamptz
);
CREATE INDEX person_territory ON directory.person (territory, display_name);

CREATE TABLE directory.account (
    username      text    NOT NULL PRIMARY KEY,
    password_hash text    NOT NULL,
    person_id     text    NOT NULL REFERENCES directory.person (person_id),
    enabled       boolean NOT NULL
);

GRANT USAGE ON SCHEMA directory TO gouvernail_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON directory.person, directory.account TO gouvernail_app;
