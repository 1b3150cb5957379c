-- What a sitting has to know of those before it: whether a quorum was met, what was left of the agenda, who was represented by whom.

create table event_store.sitting_lookup (
    sitting          text    primary key,
    body             text    not null,
    held_on          date    not null,
    closed           boolean not null,
    quorum_met       boolean,
    required         integer not null,
    counted          integer not null,
    attendance_event bigint
);

create index on event_store.sitting_lookup (body, held_on);

-- An item is left for a second convocation unless it was voted, or postponed for another reason than the quorum.
create table event_store.sitting_item_lookup (
    sitting  text    not null,
    number   integer not null,
    title    text    not null,
    decision text,
    settled  boolean not null,
    primary key (sitting, number)
);

create table event_store.proxy_use_lookup (
    sitting text not null,
    giver   text not null,
    holder  text not null,
    primary key (sitting, giver)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON
    event_store.sitting_lookup, event_store.sitting_item_lookup, event_store.proxy_use_lookup
    TO gouvernail_app;

-- Events of before are not in these tables yet: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
