-- A sitting is convened a second time once, and takes over what is on no other agenda.

alter table event_store.sitting_lookup add column first_sitting text;
create index on event_store.sitting_lookup (first_sitting);

-- The sitting whose agenda a decision is on, and the position of the event that says so.
alter table event_store.decision_lookup
    add column tabled_at    text,
    add column tabled_event bigint not null default -1;

-- Events of before said nothing to the new columns: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
