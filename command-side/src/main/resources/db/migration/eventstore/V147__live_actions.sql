-- Which actions of a project are not cancelled: a project that still has one is not withdrawn as entered in error.
create table event_store.live_action_lookup (
    action text not null,
    project text not null,
    primary key (action)
);
create index live_action_lookup_project on event_store.live_action_lookup (project);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.live_action_lookup TO gouvernail_app;

-- The actions of before are known too: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
