-- What a person typed into a guided form and has not recorded: theirs alone, and it goes with them.

CREATE TABLE directory.framing_draft (
    person_id text        NOT NULL REFERENCES directory.person (person_id) ON DELETE CASCADE,
    subject   text        NOT NULL CHECK (length(subject) <= 80),
    form      text        NOT NULL CHECK (length(form) <= 600000),
    kept_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, subject)
);

-- An erased person stays as a row without a name: what they typed is removed with the name, whoever erases it.
CREATE FUNCTION directory.forget_framing_drafts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM directory.framing_draft WHERE person_id = NEW.person_id;
    RETURN NEW;
END
$$;

CREATE TRIGGER framing_drafts_of_erased AFTER UPDATE OF erased_at ON directory.person
    FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION directory.forget_framing_drafts();

GRANT SELECT, INSERT, UPDATE, DELETE ON directory.framing_draft TO gouvernail_app;
