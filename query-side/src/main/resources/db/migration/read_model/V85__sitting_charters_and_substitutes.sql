-- The charter a sitting is held by, where its body has one (R-53).
ALTER TABLE governance_sitting ADD COLUMN decides_by text;
ALTER TABLE governance_sitting ADD COLUMN silence_days int;
ALTER TABLE governance_sitting ADD COLUMN proxies boolean;
ALTER TABLE governance_sitting ADD COLUMN every_weeks int;
ALTER TABLE governance_sitting ADD COLUMN presided_by text;
ALTER TABLE governance_sitting ADD COLUMN minutes_days int;
ALTER TABLE governance_sitting ADD COLUMN charter_event bigint;

-- Who sits on a seat in its member's place.
ALTER TABLE governance_sitting_member ADD COLUMN substitute text;
