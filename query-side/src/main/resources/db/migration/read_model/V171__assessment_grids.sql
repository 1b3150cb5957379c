-- By what the projects of a programme are marked, and the marks they were given.
CREATE TABLE assessment_grid (
    grid       text   NOT NULL,
    programme  text   NOT NULL,
    territory  text   NOT NULL,
    number     int    NOT NULL,
    version    bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (grid)
);

CREATE TABLE assessment_grid_version (
    grid         text        NOT NULL,
    number       int         NOT NULL,
    territory    text        NOT NULL,
    reason       text,
    set_by       text        NOT NULL,
    effective_on date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    last_event   bigint      NOT NULL,
    PRIMARY KEY (grid, number)
);

CREATE TABLE assessment_grid_criterion (
    grid       text   NOT NULL,
    number     int    NOT NULL,
    rank       int    NOT NULL,
    territory  text   NOT NULL,
    criterion  int    NOT NULL,
    title      text   NOT NULL,
    meaning    text   NOT NULL,
    weight     int    NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (grid, number, rank)
);

CREATE TABLE assessment_mark (
    event        bigint NOT NULL,
    criterion    int    NOT NULL,
    territory    text   NOT NULL,
    grid         text   NOT NULL,
    project      text   NOT NULL,
    assessor     text   NOT NULL,
    mark         int    NOT NULL,
    comment      text   NOT NULL,
    effective_on date   NOT NULL,
    last_event   bigint NOT NULL,
    PRIMARY KEY (event, criterion)
);
CREATE INDEX ON assessment_mark (grid);
