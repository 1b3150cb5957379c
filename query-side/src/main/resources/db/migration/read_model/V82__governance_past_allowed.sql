-- What a decision of the past allowed, in words; null for those that were drafted here.
ALTER TABLE governance_decision ADD COLUMN allowed text;
