-- What commands on bodies have to know beside V10: charters, and the population that the law's notice of a council depends on.

create table event_store.body_charter_lookup (
    body           text    not null,
    sequence       bigint  not null,
    effective_on   date    not null,
    decides_by     text    not null,
    silence_days   integer not null,
    proxies        boolean not null,
    every_weeks    integer not null,
    presided_by    text,
    minutes_days   integer not null,
    primary key (body, sequence)
);

-- The first figure of a territory has no date: it holds for every day before the next one.
create table event_store.population_lookup (
    territory    text    not null,
    sequence     bigint  not null,
    effective_on date,
    inhabitants  integer not null,
    primary key (territory, sequence)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.body_charter_lookup, event_store.population_lookup TO gouvernail_app;

-- Events of before are not in these tables yet: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
