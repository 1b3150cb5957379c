-- Filled by the projection territory.territories.
CREATE TABLE territory (
    territory             text   NOT NULL PRIMARY KEY,
    kind                  text   NOT NULL,
    code                  text   NOT NULL,
    name                  text   NOT NULL,
    population            int    NOT NULL,
    population_since      date,
    population_event      bigint NOT NULL,
    department            text   NOT NULL,
    region                text   NOT NULL,
    region_name           text   NOT NULL,
    intercommunality      text,
    programme_reference   text,
    longitude_e6          int,
    latitude_e6           int,
    version               bigint NOT NULL,
    last_event            bigint NOT NULL
);
CREATE INDEX territory_name ON territory (name);

CREATE TABLE organisation (
    organisation text   NOT NULL PRIMARY KEY,
    territory    text   NOT NULL,
    kind         text   NOT NULL,
    name         text   NOT NULL,
    name_event   bigint NOT NULL,
    siret        text,
    version      bigint NOT NULL,
    last_event   bigint NOT NULL
);
CREATE INDEX organisation_territory ON organisation (territory, name);
