-- Where a decision of the past was read, and why it was taken over; null for those that were drafted here.
ALTER TABLE governance_decision ADD COLUMN source text, ADD COLUMN takeover_reason text;
