-- A programme that had entered no phase after all is in none.
ALTER TABLE programme_phase ALTER COLUMN phase DROP NOT NULL;
