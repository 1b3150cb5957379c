-- What councils gave, by beneficiary and calendar year: above a sum, a written convention is compulsory.
create table event_store.subsidy_lookup (
    subsidy text not null,
    body text not null,
    decision text not null,
    year int not null,
    organisation text,
    siren text,
    rna text,
    cents bigint not null,
    primary key (subsidy)
);
create index on event_store.subsidy_lookup (body, year);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.subsidy_lookup TO gouvernail_app;
