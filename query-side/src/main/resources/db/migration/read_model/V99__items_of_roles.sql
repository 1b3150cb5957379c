-- What waits for roles is one row whatever their number: its kind tells which. Projections of another version are built anew at the start.
DROP INDEX IF EXISTS my_item_territory_role_idx;
CREATE INDEX ON my_item (territory, kind) WHERE person IS NULL;
