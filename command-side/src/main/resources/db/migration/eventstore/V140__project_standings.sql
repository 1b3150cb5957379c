-- Which projects are suspended or closed: one without a row is under way. Their events begin with this table, so nothing of before is missing.
create table event_store.project_standing_lookup (
    project text not null,
    closed boolean not null,
    suspended_on date,
    primary key (project)
);

-- Which action depends on which.
create table event_store.action_link_lookup (
    action text not null,
    depends_on text not null,
    primary key (action, depends_on)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.project_standing_lookup, event_store.action_link_lookup TO gouvernail_app;
