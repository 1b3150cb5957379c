-- Filled by the projection portfolio.sheet. Amounts are euro cents without tax, staff in hundredths of a full-time post.
CREATE TABLE portfolio_sheet (
    sheet            text   NOT NULL PRIMARY KEY,
    project          text   NOT NULL,
    action           text,
    territory        text   NOT NULL,
    presentation     text,
    objectives       text,
    beneficiaries    text,
    priority         text,
    participation    text,
    centrality       text,
    planning         text,
    expected_effects text   NOT NULL,
    recurrence       text,
    readers          text,
    described_on     date   NOT NULL,
    described_event  bigint NOT NULL,
    version          bigint NOT NULL,
    last_event       bigint NOT NULL
);
CREATE INDEX portfolio_sheet_territory ON portfolio_sheet (territory);
CREATE INDEX portfolio_sheet_project ON portfolio_sheet (project);

CREATE TABLE portfolio_sheet_step (
    sheet      text   NOT NULL,
    number     int    NOT NULL,
    territory  text,
    name       text   NOT NULL,
    planned_on date,
    done_on    date,
    event      bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sheet, number)
);

CREATE TABLE portfolio_sheet_year (
    sheet        text   NOT NULL,
    year         int    NOT NULL,
    section      text   NOT NULL,
    territory    text,
    forecast_ht  bigint NOT NULL,
    real_ht      bigint,
    forecast_fte int,
    real_fte     int,
    event        bigint NOT NULL,
    last_event   bigint NOT NULL,
    PRIMARY KEY (sheet, year, section)
);
