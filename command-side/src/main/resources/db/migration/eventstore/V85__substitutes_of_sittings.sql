-- Who may sit for a member on the day of a sitting, from the first to the last day; no last day while no end is set.

create table event_store.body_substitute_lookup (
    body       text   not null,
    sequence   bigint not null,
    member     text   not null,
    substitute text   not null,
    first_day  date   not null,
    last_day   date,
    primary key (body, sequence)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.body_substitute_lookup TO gouvernail_app;

-- Events of before are not in this table yet: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
