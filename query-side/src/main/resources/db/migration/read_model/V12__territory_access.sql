-- Filled by the projection territory.access. A role given again after it was taken back is another row: the first one stays as it was.
CREATE TABLE role_grant (
    person          text   NOT NULL,
    role            text   NOT NULL,
    territory_key   text   NOT NULL,
    granted_event   bigint NOT NULL,
    access          text   NOT NULL,
    territory       text,
    organisation    text,
    granted_on      date   NOT NULL,
    withdrawn_on    date,
    withdrawn_event bigint,
    reason          text,
    version         bigint NOT NULL,
    last_event      bigint NOT NULL,
    PRIMARY KEY (person, role, territory_key, granted_event)
);
CREATE INDEX role_grant_territory ON role_grant (territory);
