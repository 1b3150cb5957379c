-- From which decision of which body a point came, and to which bodies it was handed on.
ALTER TABLE governance_decision ADD COLUMN referred_from text;

CREATE TABLE governance_referral (
    decision text NOT NULL,
    successor text NOT NULL,
    territory text NOT NULL,
    to_body text NOT NULL,
    reason text NOT NULL,
    effective_on date NOT NULL,
    event bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (decision, successor)
);
CREATE INDEX ON governance_referral (successor);
