-- Filled by the projection portfolio.programme-dashboard. Amounts are euro cents without tax.
CREATE TABLE programme (
    programme  text   NOT NULL PRIMARY KEY,
    territory  text   NOT NULL,
    kind       text   NOT NULL,
    name       text   NOT NULL,
    starts_on  date   NOT NULL,
    ends_on    date   NOT NULL,
    version    bigint NOT NULL,
    last_event bigint NOT NULL
);
CREATE INDEX programme_territory ON programme (territory);

CREATE TABLE programme_axis (
    programme  text   NOT NULL,
    number     int    NOT NULL,
    title      text   NOT NULL,
    territory  text   NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (programme, number)
);

CREATE TABLE programme_project (
    project         text   NOT NULL PRIMARY KEY,
    programme       text   NOT NULL,
    territory       text   NOT NULL,
    reference       text   NOT NULL,
    name            text   NOT NULL,
    axes            text   NOT NULL,
    owner           text   NOT NULL,
    lead            text,
    lead_event      bigint,
    phase           text   NOT NULL,
    phase_event     bigint NOT NULL,
    weather         text,
    weather_before  text,
    weather_event   bigint,
    percent         int    NOT NULL,
    percent_event   bigint,
    next_step       text,
    next_step_event bigint,
    reported_on     date,
    cost_ht         bigint,
    cost_event      bigint,
    starts_on       date,
    ends_on         date,
    dates_event     bigint,
    version         bigint NOT NULL,
    last_event      bigint NOT NULL
);
CREATE INDEX programme_project_programme ON programme_project (programme, reference);
CREATE INDEX programme_project_territory ON programme_project (territory);

CREATE TABLE programme_action (
    action           text    NOT NULL PRIMARY KEY,
    project          text    NOT NULL,
    programme        text,
    territory        text    NOT NULL,
    forecast_ht      bigint  NOT NULL,
    forecast_event   bigint  NOT NULL,
    ends_on          date    NOT NULL,
    ends_event       bigint  NOT NULL,
    arbitration_open boolean NOT NULL,
    last_event       bigint  NOT NULL
);
CREATE INDEX programme_action_project ON programme_action (project);
