-- What a mark took the place of, and why; null on an assessor's first marks of a project.
ALTER TABLE assessment_mark ADD COLUMN previous int;
ALTER TABLE assessment_mark ADD COLUMN reason text;
