-- The day a project was over: a report on a period that began later is not handed in.
alter table event_store.project_standing_lookup add column closed_on date;

-- The days of before are known too: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
