-- Where each objective of a programme stands: under another one, or, without a parent, under an axis.
create table event_store.objective_lookup (
    objective text not null,
    programme text not null,
    parent text,
    title text not null,
    closed boolean not null,
    primary key (objective)
);
create index objective_lookup_parent on event_store.objective_lookup (parent);

-- The axes of each programme, by number.
create table event_store.programme_axis_lookup (
    programme text not null,
    axis int not null,
    primary key (programme, axis)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.objective_lookup, event_store.programme_axis_lookup TO gouvernail_app;

-- The axes of before are known too: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
