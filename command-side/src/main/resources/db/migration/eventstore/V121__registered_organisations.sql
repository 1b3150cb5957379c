-- What is registered of each organisation: a subsidy is given to it as it is, whatever is typed.
create table event_store.organisation_lookup (
    organisation text not null,
    kind text not null,
    name text not null,
    siret text,
    sequence bigint not null,
    primary key (organisation)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.organisation_lookup TO gouvernail_app;

-- What a suspended decision gave was given (R-63); what an annulled one gave was not.
alter table event_store.executable_decision add column annulled boolean not null default false;

-- The organisations and annulments of before are known too: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
