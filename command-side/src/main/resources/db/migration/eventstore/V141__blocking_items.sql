-- The items of each project's examination that are rated as blocking.
create table event_store.blocking_item (
    feasibility text not null,
    item text not null,
    primary key (feasibility, item)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.blocking_item TO gouvernail_app;
