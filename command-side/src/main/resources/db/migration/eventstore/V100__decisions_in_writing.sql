-- Until when a decision is before its members in writing, and whether one of them wanted a sitting instead (R-53).
alter table event_store.decision_lookup
    add column consultation text,
    add column consulted_until date,
    add column objected_in_writing boolean not null default false;
