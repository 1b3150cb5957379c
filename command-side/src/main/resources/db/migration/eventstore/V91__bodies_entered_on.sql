-- The day on which a body was entered here: while it has no sitting here, what it decided from that day on is no decision of the past.
alter table event_store.body_lookup add column entered_on date;

-- The bodies of before get theirs: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
