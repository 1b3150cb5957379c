-- A measure that was withdrawn is kept among what corrected the others, with its day and without a value that takes its place.

ALTER TABLE portfolio_indicator_correction ALTER COLUMN current DROP NOT NULL;
ALTER TABLE portfolio_indicator_correction ADD COLUMN measured_on date;
