-- A sitting that does not take place holds no decision and is no second convocation of another (R-42).
alter table event_store.sitting_lookup add column called_off boolean not null default false;
