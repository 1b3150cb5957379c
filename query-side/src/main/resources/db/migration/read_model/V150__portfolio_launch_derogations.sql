-- Filled by the projection portfolio.project-sheet, which is built anew at the start: what the launching decision set aside, as JSON.
ALTER TABLE project_sheet ADD COLUMN launch_derogations text;
