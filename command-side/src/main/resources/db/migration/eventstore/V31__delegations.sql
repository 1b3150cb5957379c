-- The delegations that a governed command may name as its authority, and what governed commands that carry no amount would cost.

create table event_store.delegation_lookup (
    id        text   primary key,
    body      text   not null,
    territory text   not null,
    programme text,
    holder    text   not null,
    power     text   not null,
    ceiling   bigint,
    first_day date   not null,
    last_day  date,
    sequence  bigint not null
);

-- Euro cents without tax: a project's framed cost, a plan's cost, the cost of each option of an arbitration.
create table event_store.governed_amount (
    subject  text   not null,
    option   text   not null,
    cents    bigint not null,
    sequence bigint not null,
    primary key (subject, option)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.delegation_lookup, event_store.governed_amount TO gouvernail_app;

-- Events of before are not in these tables yet: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
