-- Which decisions were adopted: only such a one can be corrected by a later one.
alter table event_store.decision_lookup add column adopted boolean not null default false;

-- The decisions of before say so too: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
