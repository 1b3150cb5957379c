-- The day the weather shown was given for: one recorded late for an earlier day does not replace it.

ALTER TABLE project_sheet ADD COLUMN weather_on date;
ALTER TABLE programme_project ADD COLUMN weather_on date;
