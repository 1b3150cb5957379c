-- A delegation is used only while the decision that grants it stands, so that its row has to say which one that is.
delete from event_store.delegation_lookup;
alter table event_store.delegation_lookup add column decision text not null;

-- The delegations of before come back with their decision: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
