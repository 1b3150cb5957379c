-- To which bodies each hands points on: a point is referred along a link of that day.

create table event_store.body_link_lookup (
    body      text   not null,
    sequence  bigint not null,
    to_body   text   not null,
    link      text   not null,
    first_day date   not null,
    last_day  date,
    primary key (body, sequence)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.body_link_lookup TO gouvernail_app;

-- Links of before are not in this table yet: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
