-- Filled by the projection funding.budget-overview. Amounts are euro cents: with tax in budgets, without tax in plans but where said.
CREATE TABLE funded_project (
    project    text   NOT NULL PRIMARY KEY,
    programme  text   NOT NULL,
    territory  text   NOT NULL,
    reference  text   NOT NULL,
    name       text   NOT NULL,
    owner      text   NOT NULL,
    last_event bigint NOT NULL
);

CREATE TABLE budget (
    budget              text        NOT NULL PRIMARY KEY,
    project             text        NOT NULL,
    programme           text,
    territory           text        NOT NULL,
    authorisation       bigint      NOT NULL,
    authorisation_event bigint      NOT NULL,
    authority           text,
    authorised_on       date        NOT NULL,
    changed_on          date        NOT NULL,
    changed_at          timestamptz NOT NULL,
    version             bigint      NOT NULL,
    last_event          bigint      NOT NULL
);
CREATE INDEX budget_project ON budget (project);
CREATE INDEX budget_territory ON budget (territory);

CREATE TABLE budget_credit (
    budget       text   NOT NULL,
    year         int    NOT NULL,
    territory    text,
    amount       bigint NOT NULL,
    amount_event bigint NOT NULL,
    last_event   bigint NOT NULL,
    PRIMARY KEY (budget, year)
);

CREATE TABLE budget_change (
    budget       text        NOT NULL,
    event        bigint      NOT NULL,
    territory    text,
    previous     bigint,
    current      bigint      NOT NULL,
    difference   bigint      NOT NULL,
    reason       text,
    authority    text,
    actor        text        NOT NULL,
    effective_on date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    last_event   bigint      NOT NULL,
    PRIMARY KEY (budget, event)
);

CREATE TABLE budget_change_credit (
    budget     text   NOT NULL,
    event      bigint NOT NULL,
    year       int    NOT NULL,
    territory  text,
    previous   bigint,
    current    bigint,
    last_event bigint NOT NULL,
    PRIMARY KEY (budget, event, year)
);

CREATE TABLE funding_plan (
    plan                 text    NOT NULL PRIMARY KEY,
    project              text    NOT NULL,
    programme            text,
    territory            text    NOT NULL,
    cost_ht              bigint  NOT NULL,
    cost_ht_event        bigint  NOT NULL,
    cost_ttc             bigint  NOT NULL,
    cost_ttc_event       bigint  NOT NULL,
    fctva_base           bigint  NOT NULL,
    fctva_base_event     bigint  NOT NULL,
    subsidies            bigint  NOT NULL,
    subsidies_event      bigint  NOT NULL,
    own_share            bigint  NOT NULL,
    own_share_event      bigint  NOT NULL,
    public_funding       bigint  NOT NULL,
    public_funding_event bigint  NOT NULL,
    private_funding      bigint  NOT NULL,
    private_funding_event bigint NOT NULL,
    aid_rate             int     NOT NULL,
    aid_rate_event       bigint  NOT NULL,
    own_rate             int     NOT NULL,
    own_rate_event       bigint  NOT NULL,
    fctva                bigint  NOT NULL,
    fctva_event          bigint  NOT NULL,
    net_cost             bigint  NOT NULL,
    net_cost_event       bigint  NOT NULL,
    findings             text    NOT NULL,
    findings_event       bigint  NOT NULL,
    blocking             int     NOT NULL,
    adopted              boolean NOT NULL,
    adopted_cost_ht      bigint,
    adopted_event        bigint,
    adopted_on           date,
    authority            text,
    drafted_on           date    NOT NULL,
    version              bigint  NOT NULL,
    last_event           bigint  NOT NULL
);
CREATE INDEX funding_plan_project ON funding_plan (project);
CREATE INDEX funding_plan_territory ON funding_plan (territory);

CREATE TABLE funding_resource (
    plan         text   NOT NULL,
    resource     text   NOT NULL,
    project      text   NOT NULL,
    territory    text,
    place        int    NOT NULL,
    funder       text   NOT NULL,
    funder_event bigint NOT NULL,
    scheme       text   NOT NULL,
    amount_ht    bigint NOT NULL,
    amount_event bigint NOT NULL,
    state        text   NOT NULL,
    state_event  bigint NOT NULL,
    state_on     date   NOT NULL,
    reference    text,
    last_event   bigint NOT NULL,
    PRIMARY KEY (plan, resource)
);
CREATE INDEX funding_resource_funder ON funding_resource (funder);

CREATE TABLE funding_plan_version (
    plan         text        NOT NULL,
    event        bigint      NOT NULL,
    territory    text,
    fact         text        NOT NULL,
    cost_ht      bigint      NOT NULL,
    subsidies    bigint      NOT NULL,
    own_share    bigint      NOT NULL,
    own_rate     int         NOT NULL,
    findings     text        NOT NULL,
    reason       text,
    authority    text,
    actor        text        NOT NULL,
    effective_on date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    last_event   bigint      NOT NULL,
    PRIMARY KEY (plan, event)
);
