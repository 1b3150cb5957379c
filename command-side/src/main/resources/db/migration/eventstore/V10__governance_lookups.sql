-- What handlers of one aggregate have to know of others. Fed from events; each row says which event of its stream it comes from,
-- so that an event that is applied again changes nothing. May be emptied and fed anew from the first event.

create table event_store.subject (
    id        text primary key,
    type      text not null,
    territory text,
    programme text
);

create table event_store.role_grant (
    person       text    not null,
    role         text    not null,
    territory    text,
    organisation text,
    effective_on date    not null,
    withdrawn_on date,
    sequence     bigint  not null
);

-- One row for each person, role and territory; a grant on the whole installation has no territory.
create unique index role_grant_held on event_store.role_grant (person, role, coalesce(territory, ''));

create table event_store.executable_decision (
    id           text   primary key,
    resolution   text   not null,
    effective_on date   not null,
    sequence     bigint not null
);

create table event_store.body_lookup (
    id        text primary key,
    territory text not null,
    programme text,
    kind      text not null
);

create table event_store.body_rules_lookup (
    body         text    not null,
    sequence     bigint  not null,
    effective_on date    not null,
    quorum       text    not null,
    fixed_quorum integer not null,
    casting_vote boolean not null,
    notice_days  integer not null,
    primary key (body, sequence)
);

-- A seat is held from its first to its last day; no last day while no end is set.
create table event_store.body_seat_lookup (
    body      text    not null,
    sequence  bigint  not null,
    person    text    not null,
    quality   text    not null,
    voting    boolean not null,
    chair     boolean not null,
    first_day date    not null,
    last_day  date,
    primary key (body, sequence)
);

create table event_store.decision_lookup (
    id      text    primary key,
    body    text    not null,
    settled boolean not null
);

create table event_store.vote_lookup (
    decision text    not null,
    sitting  text    not null,
    item     integer not null,
    body     text    not null,
    tally    text    not null,
    held_on  date    not null,
    primary key (decision, sitting, item)
);

-- Look-ups follow from the events, so the application may write them anew.
GRANT SELECT, INSERT, UPDATE, DELETE ON
    event_store.subject, event_store.role_grant, event_store.executable_decision, event_store.body_lookup,
    event_store.body_rules_lookup, event_store.body_seat_lookup, event_store.decision_lookup, event_store.vote_lookup
    TO gouvernail_app;
