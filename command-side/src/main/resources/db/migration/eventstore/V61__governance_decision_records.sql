-- A decision that a later one takes the place of is no authority for a command, whatever a judge may say of it afterwards.
alter table event_store.executable_decision add column superseded boolean not null default false;

-- What the rules said of a funding plan when it was last written, to be kept with the decision that adopts it. A plan that was written
-- before this table was there has its findings in the event of its own adoption.
create table event_store.plan_findings (
    plan     text   primary key,
    findings text   not null,
    sequence bigint not null
);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.plan_findings TO gouvernail_app;
