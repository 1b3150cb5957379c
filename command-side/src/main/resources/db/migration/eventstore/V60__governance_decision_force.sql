-- A suspended or annulled decision is no authority for a command. Nobody could suspend one before this column was there.
alter table event_store.executable_decision add column in_force boolean not null default true;
