-- Filled by the projection portfolio.programme-dashboard, which is built anew at the start: the latest day of effect of what was told of a
-- project and of its actions, so that those nobody speaks of any more are found.
ALTER TABLE programme_project ADD COLUMN news_on date;
ALTER TABLE programme_action ADD COLUMN news_on date;
CREATE INDEX programme_action_territory ON programme_action (territory);
