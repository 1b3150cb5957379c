-- The number of each council act: the one it was drafted under until it is given another, in the year of its adoption.
create table event_store.act_number_lookup (
    decision text not null,
    body text not null,
    reference text not null,
    number text,
    year int,
    primary key (decision)
);
create index on event_store.act_number_lookup (body, year);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.act_number_lookup TO gouvernail_app;

-- Those of before bear their numbers too: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
