-- Filled by the projection portfolio.structure.
CREATE TABLE programme_objective (
    objective    text   NOT NULL,
    programme    text   NOT NULL,
    territory    text   NOT NULL,
    axis         int,
    parent       text,
    title        text   NOT NULL,
    measure      text,
    set_on       date   NOT NULL,
    closed_on    date,
    close_reason text,
    version      bigint NOT NULL,
    event        bigint NOT NULL,
    last_event   bigint NOT NULL,
    PRIMARY KEY (objective)
);
CREATE INDEX programme_objective_programme ON programme_objective (territory, programme);

CREATE TABLE objective_project (
    objective  text   NOT NULL,
    project    text   NOT NULL,
    territory  text   NOT NULL,
    since      date   NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (objective, project)
);
CREATE INDEX objective_project_project ON objective_project (territory, project);

-- Every phase entered, and every way back, in the order they were recorded.
CREATE TABLE programme_phase (
    programme    text    NOT NULL,
    event        bigint  NOT NULL,
    territory    text    NOT NULL,
    phase        text    NOT NULL,
    previous     text,
    corrects     boolean NOT NULL,
    reference    text,
    reason       text,
    effective_on date    NOT NULL,
    recorded_at  timestamptz NOT NULL,
    last_event   bigint  NOT NULL,
    PRIMARY KEY (programme, event)
);

-- Those who carry a project or an action now: a row for each of them.
CREATE TABLE portfolio_party (
    subject    text   NOT NULL,
    number     int    NOT NULL,
    territory  text   NOT NULL,
    part       text   NOT NULL,
    party      text,
    words      text,
    since      date   NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (subject, number)
);
CREATE INDEX portfolio_party_party ON portfolio_party (territory, party);

-- Where a project or an action is, in millionths of a degree; the perimeter is a ring of longitude,latitude pairs between blanks.
CREATE TABLE portfolio_location (
    subject      text   NOT NULL,
    territory    text   NOT NULL,
    longitude_e6 int    NOT NULL,
    latitude_e6  int    NOT NULL,
    perimeter    text   NOT NULL,
    place_name   text,
    area_m2      bigint,
    since        date   NOT NULL,
    last_event   bigint NOT NULL,
    PRIMARY KEY (subject)
);
CREATE INDEX portfolio_location_territory ON portfolio_location (territory);
