-- What was said of the options of arbitrations, one row an event; nothing is held any more where the stance is null.
CREATE TABLE arbitration_stance (
    action       text        NOT NULL,
    event        bigint      NOT NULL,
    territory    text,
    request      int         NOT NULL,
    option_key   text        NOT NULL,
    body         text,
    organisation text,
    person       text,
    stance       text,
    words        text        NOT NULL,
    recorded_by  text        NOT NULL,
    effective_on date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    last_event   bigint      NOT NULL,
    PRIMARY KEY (action, event)
);
