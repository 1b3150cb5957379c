-- How a stance is known; null where that was not said.
ALTER TABLE arbitration_stance ADD COLUMN source text;
