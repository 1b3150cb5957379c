-- Filled by the projection portfolio.life. Amounts are euro cents without tax.
CREATE TABLE project_turn (
    project           text        NOT NULL,
    event             bigint      NOT NULL,
    territory         text,
    kind              text        NOT NULL,
    reason            text,
    review_on         date,
    lessons           text,
    grants            text,
    actions           text,
    percent           int,
    weather           text,
    framed_ht         bigint,
    forecast_ht       bigint,
    started_on        date,
    source            text,
    earlier_decisions text,
    authority         text,
    actor             text        NOT NULL,
    effective_on      date        NOT NULL,
    recorded_at       timestamptz NOT NULL,
    last_event        bigint      NOT NULL,
    PRIMARY KEY (project, event)
);

-- What blocks a project or an action, each numbered within it.
CREATE TABLE portfolio_block (
    subject      text   NOT NULL,
    number       int    NOT NULL,
    territory    text,
    kind         text   NOT NULL,
    what         text   NOT NULL,
    person       text,
    organisation text,
    due_on       date,
    since        date   NOT NULL,
    event        bigint NOT NULL,
    lifted_on    date,
    done         text,
    lifted_event bigint,
    last_event   bigint NOT NULL,
    PRIMARY KEY (subject, number)
);

CREATE TABLE action_progress (
    action       text        NOT NULL,
    event        bigint      NOT NULL,
    territory    text,
    percent      int         NOT NULL,
    comment      text        NOT NULL,
    started_on   date,
    done_on      date,
    actor        text        NOT NULL,
    effective_on date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    last_event   bigint      NOT NULL,
    PRIMARY KEY (action, event)
);

CREATE TABLE action_link (
    action     text   NOT NULL,
    depends_on text   NOT NULL,
    territory  text,
    since      date   NOT NULL,
    event      bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (action, depends_on)
);
CREATE INDEX action_link_depends_on ON action_link (depends_on);
