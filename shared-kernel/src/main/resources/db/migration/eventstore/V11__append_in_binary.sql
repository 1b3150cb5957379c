-- The time of recording arrives as microseconds since 1970: a number travels in binary, and not one of them is lost on the way.
-- All else is as it was: the lock is freed only after the commit is visible to all, positions have no holes.

DROP FUNCTION event_store.append;

CREATE FUNCTION event_store.append(
    event_ids text[], aggregate_types text[], aggregate_ids text[], sequence_numbers bigint[],
    payload_types text[], payload_revisions text[], payloads text[], metadatas text[], recorded bigint[], territories text[],
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
           e.payload_type, e.payload_revision, e.payload, e.metadata,
           timestamptz 'epoch' + e.recorded_micros * interval '1 microsecond', e.territory
    FROM unnest(event_ids, aggregate_types, aggregate_ids, sequence_numbers,
                payload_types, payload_revisions, payloads, metadatas, recorded, territories) WITH ORDINALITY
        AS e(event_id, aggregate_type, aggregate_id, sequence_number,
             payload_type, payload_revision, payload, metadata, recorded_micros, territory, n);

    INSERT INTO event_store.command_journal (
        command_key, input_hash, command, target, actor, actor_role, correlation, rejection, version, last_event)
    SELECT j.command_key, j.input_hash, j.command, j.target, j.actor, j.actor_role, j.correlation, j.rejection, j.version,
           CASE WHEN j.event_number > 0 THEN head + j.event_number END
    FROM unnest(keys, input_hashes, commands, targets, actors, roles, correlations, rejections, versions, last_events)
        AS j(command_key, input_hash, command, target, actor, actor_role, correlation, rejection, version, event_number);

    RETURN head + 1;
END $$;

GRANT EXECUTE ON FUNCTION event_store.append TO gouvernail_app;
