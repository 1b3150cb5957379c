-- The history. The application role may read and add, never change or remove.

CREATE TABLE event_store.domain_event_entry (
    global_index     bigint      NOT NULL PRIMARY KEY,
    event_id         text        NOT NULL,
    aggregate_type   text        NOT NULL,
    aggregate_id     text        NOT NULL,
    sequence_number  bigint      NOT NULL,
    payload_type     text        NOT NULL,
    payload_revision text        NOT NULL,
    payload          text        NOT NULL,
    metadata         text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    territory        text
);

CREATE UNIQUE INDEX domain_event_entry_aggregate ON event_store.domain_event_entry (aggregate_id, sequence_number);
CREATE INDEX domain_event_entry_territory ON event_store.domain_event_entry (territory, global_index);
-- Order of recording follows the order of the store, so a block range index answers "as of that moment" at no cost.
CREATE INDEX domain_event_entry_recorded_at ON event_store.domain_event_entry USING brin (recorded_at);

CREATE TABLE event_store.command_journal (
    command_key  text        NOT NULL,
    input_hash   text        NOT NULL,
    command      text        NOT NULL,
    target       text        NOT NULL,
    actor        text        NOT NULL,
    actor_role   text        NOT NULL,
    correlation  text        NOT NULL,
    rejection    text,
    version      bigint,
    last_event   bigint,
    recorded_at  timestamptz NOT NULL DEFAULT now()
);

-- A refused command may be sent again with the same key; an accepted one is never carried out twice.
CREATE UNIQUE INDEX command_journal_accepted ON event_store.command_journal (command_key) WHERE rejection IS NULL;

-- Stores the events and journal lines of several commands. The lock is freed only after the commit is visible to all: whoever then
-- takes the next position sees every earlier event, and so does every reader. Positions have no holes, a failed commit burns none.
CREATE FUNCTION event_store.append(
    event_ids text[], aggregate_types text[], aggregate_ids text[], sequence_numbers bigint[],
    payload_types text[], payload_revisions text[], payloads text[], metadatas text[], recorded timestamptz[], territories text[],
    keys text[], input_hashes text[], commands text[], targets text[], actors text[], roles text[], correlations text[], rejections text[],
    versions bigint[], last_events int[]
) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    head bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(7063951);
    SELECT coalesce(max(global_index), -1) INTO head FROM event_store.domain_event_entry;

    INSERT INTO event_store.domain_event_entry (
        global_index, event_id, aggregate_type, aggregate_id, sequence_number,
        payload_type, payload_revision, payload, metadata, recorded_at, territory)
    SELECT head + e.n, e.event_id, e.aggregate_type, e.aggregate_id, e.sequence_number,
           e.payload_type, e.payload_revision, e.payload, e.metadata, e.recorded_at, e.territory
    FROM unnest(event_ids, aggregate_types, aggregate_ids, sequence_numbers,
                payload_types, payload_revisions, payloads, metadatas, recorded, territories) WITH ORDINALITY
        AS e(event_id, aggregate_type, aggregate_id, sequence_number,
             payload_type, payload_revision, payload, metadata, recorded_at, territory, n);

    INSERT INTO event_store.command_journal (
        command_key, input_hash, command, target, actor, actor_role, correlation, rejection, version, last_event)
    SELECT j.command_key, j.input_hash, j.command, j.target, j.actor, j.actor_role, j.correlation, j.rejection, j.version,
           CASE WHEN j.event_number > 0 THEN head + j.event_number END
    FROM unnest(keys, input_hashes, commands, targets, actors, roles, correlations, rejections, versions, last_events)
        AS j(command_key, input_hash, command, target, actor, actor_role, correlation, rejection, version, event_number);

    RETURN head + 1;
END $$;

-- Tokens of look-ups and policies. Never reset: a policy that read history again would send its commands again.
CREATE TABLE event_store.token_entry (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

GRANT USAGE ON SCHEMA event_store TO gouvernail_app;
GRANT SELECT, INSERT ON event_store.domain_event_entry, event_store.command_journal TO gouvernail_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.token_entry TO gouvernail_app;
GRANT EXECUTE ON FUNCTION event_store.append TO gouvernail_app;
