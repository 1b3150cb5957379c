-- What each project of a programme is called; one that is withdrawn as entered in error leaves its reference free.
create table event_store.project_reference_lookup (
    project text not null,
    programme text not null,
    reference text not null,
    primary key (project)
);
create index project_reference_lookup_of_programme on event_store.project_reference_lookup (programme, lower(reference));

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.project_reference_lookup TO gouvernail_app;

-- Projects and actions of before are known too: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
