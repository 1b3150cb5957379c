-- Filled by the projections portfolio.programme-dashboard and portfolio.project-sheet, which are built anew at the start. Amounts are euro
-- cents without tax.
ALTER TABLE programme_project
    ADD COLUMN standing   text    NOT NULL DEFAULT 'RUNNING',
    ADD COLUMN review_on  date,
    ADD COLUMN blocks     int     NOT NULL DEFAULT 0,
    ADD COLUMN taken_over boolean NOT NULL DEFAULT FALSE,
    ADD COLUMN reframed   boolean NOT NULL DEFAULT FALSE;

ALTER TABLE programme_action
    ADD COLUMN cancelled boolean NOT NULL DEFAULT FALSE,
    ADD COLUMN blocks    int     NOT NULL DEFAULT 0;

ALTER TABLE project_sheet
    ADD COLUMN standing   text    NOT NULL DEFAULT 'RUNNING',
    ADD COLUMN review_on  date,
    ADD COLUMN blocks     int     NOT NULL DEFAULT 0,
    ADD COLUMN taken_over boolean NOT NULL DEFAULT FALSE,
    ADD COLUMN reframed   boolean NOT NULL DEFAULT FALSE;

ALTER TABLE project_framing
    ADD COLUMN previous_starts     date,
    ADD COLUMN previous_lead       text,
    ADD COLUMN previous_objectives text,
    ADD COLUMN previous_perimeter  text,
    ADD COLUMN reason              text,
    ADD COLUMN authority           text;

ALTER TABLE action_sheet
    ADD COLUMN percent       int,
    ADD COLUMN percent_event bigint,
    ADD COLUMN started_on    date,
    ADD COLUMN done_on       date,
    ADD COLUMN cancelled_on  date,
    ADD COLUMN cancel_reason text,
    ADD COLUMN cancel_event  bigint,
    ADD COLUMN blocks        int NOT NULL DEFAULT 0;
