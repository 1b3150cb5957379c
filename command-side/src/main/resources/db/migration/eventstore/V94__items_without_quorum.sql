-- The quorum is that of each item: what was postponed for want of it is left, at a sitting that had it for others too.

alter table event_store.sitting_lookup add column had_quorum boolean not null default false;
alter table event_store.sitting_item_lookup add column no_quorum boolean not null default false;

-- Events of before said nothing to the new columns: all look-ups are fed anew from the first event, which changes nothing in the others.
delete from event_store.token_entry where processor_name = 'command.lookups';
