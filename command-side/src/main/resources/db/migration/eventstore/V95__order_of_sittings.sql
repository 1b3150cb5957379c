-- Sittings of one day follow each other as they were convened; a power taken back after the attendance is not used.

alter table event_store.sitting_lookup add column convened_event bigint not null default -1;

-- Lists that are applied a second time change nothing: they are forgotten, so that they are written without what was revoked since.
update event_store.sitting_lookup set attendance_event = null, quorum_met = null;
delete from event_store.proxy_use_lookup;

-- Events of before said nothing to the new column: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
