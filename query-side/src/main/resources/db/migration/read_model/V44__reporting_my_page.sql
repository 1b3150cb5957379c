-- What waits for someone: for one person, or for whoever holds a role on the territory.
CREATE TABLE my_item (
    item_key text NOT NULL,
    kind text NOT NULL,
    territory text NOT NULL,
    person text,
    role text,
    subject text NOT NULL,
    related text,
    detail text,
    active boolean NOT NULL,
    due_on date,
    since_event bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (item_key)
);
CREATE INDEX ON my_item (territory, role) WHERE role IS NOT NULL;
CREATE INDEX ON my_item (person) WHERE person IS NOT NULL;
CREATE INDEX ON my_item (subject);
CREATE INDEX ON my_item (related) WHERE related IS NOT NULL;

-- What those items are called, kept here so that this page reads no other context's tables.
CREATE TABLE my_subject (
    subject text NOT NULL,
    territory text NOT NULL,
    reference text,
    title text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (subject)
);
