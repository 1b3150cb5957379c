-- Who dissented from a secret vote is not to be named: the look-up has to say which votes were secret. None was before this migration.

alter table event_store.vote_lookup add column secret boolean not null default false;
