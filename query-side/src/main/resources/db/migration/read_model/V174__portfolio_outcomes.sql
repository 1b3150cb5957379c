-- How a risk or an objective ended, where it was not told in words alone.

ALTER TABLE portfolio_risk ADD COLUMN outcome text;
ALTER TABLE portfolio_risk_turn ADD COLUMN outcome text;
ALTER TABLE programme_objective ADD COLUMN outcome text;
