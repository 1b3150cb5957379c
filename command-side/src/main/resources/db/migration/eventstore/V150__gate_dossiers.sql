-- Where what is known of a project before its launch is written: the streams of its own (owner: the project), and the maps of its territory
-- (owner: the territory). Of maps, the one that was chosen last is read; where none was, the first that was drawn.
create table event_store.gate_dossier (
    owner text not null,
    kind text not null,
    stream text not null,
    since bigint not null,
    chosen bigint,
    primary key (owner, kind, stream)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.gate_dossier TO gouvernail_app;

-- Projects of before are known too: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
