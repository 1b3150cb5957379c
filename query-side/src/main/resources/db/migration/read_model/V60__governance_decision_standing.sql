-- What a judge has made of an act since it was adopted, and when its adoption was recorded, which may be long after the vote.
ALTER TABLE governance_decision
    ADD COLUMN standing text NOT NULL DEFAULT 'IN_FORCE',
    ADD COLUMN standing_since date,
    ADD COLUMN standing_by text,
    ADD COLUMN standing_reference text,
    ADD COLUMN postponed_ground text,
    ADD COLUMN postponed_reason text,
    ADD COLUMN decided_recorded_at timestamptz;

-- What is to be read beside a step: a reason, the number of a ruling.
ALTER TABLE governance_decision_step ADD COLUMN details text;
