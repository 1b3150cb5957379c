-- Who, when and what. The payload stays in the store: a page that needs it asks for that one event.
CREATE TABLE audit_event (
    position bigint NOT NULL,
    event_id text NOT NULL,
    name text NOT NULL,
    aggregate_type text NOT NULL,
    aggregate_id text NOT NULL,
    sequence bigint NOT NULL,
    territory text,
    programme text,
    actor text NOT NULL,
    role text NOT NULL,
    recorded_at timestamptz NOT NULL,
    effective_on date,
    authority text,
    correlation text NOT NULL,
    causation text NOT NULL,
    command_id text NOT NULL,
    PRIMARY KEY (position)
);
CREATE INDEX ON audit_event (territory, position);
CREATE INDEX ON audit_event (aggregate_id, position);
CREATE INDEX ON audit_event (authority, position) WHERE authority IS NOT NULL;
