-- Filters that a person keeps under a name: a setting of their own, which goes with them.

CREATE TABLE directory.portfolio_view (
    person_id text        NOT NULL REFERENCES directory.person (person_id) ON DELETE CASCADE,
    name      text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    query     text        NOT NULL CHECK (length(query) <= 4000),
    kept_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, name)
);

-- An erased person stays as a row without a name: what they kept is removed with the name, whoever erases it.
CREATE FUNCTION directory.forget_portfolio_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM directory.portfolio_view WHERE person_id = NEW.person_id;
    RETURN NEW;
END
$$;

CREATE TRIGGER portfolio_views_of_erased AFTER UPDATE OF erased_at ON directory.person
    FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION directory.forget_portfolio_views();

GRANT SELECT, INSERT, UPDATE, DELETE ON directory.portfolio_view TO gouvernail_app;
