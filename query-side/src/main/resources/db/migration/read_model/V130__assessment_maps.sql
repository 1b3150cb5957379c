-- Causal maps: hypotheses on what acts on what in a territory, and the levers of its projects. Weights and strengths are thousandths.
-- Nothing computed is kept: what a map says is worked out when it is read, so that the past is read by the same arithmetic.

CREATE TABLE assessment_map (
    map text NOT NULL,
    territory text NOT NULL,
    name text NOT NULL,
    starter text,
    drawn_on date NOT NULL,
    drawn_event bigint NOT NULL,
    chosen_event bigint,
    revision int NOT NULL,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (map)
);
CREATE INDEX ON assessment_map (territory);

CREATE TABLE assessment_map_factor (
    map text NOT NULL,
    factor int NOT NULL,
    territory text NOT NULL,
    name text NOT NULL,
    what text,
    last_event bigint NOT NULL,
    PRIMARY KEY (map, factor)
);

CREATE TABLE assessment_map_link (
    map text NOT NULL,
    cause int NOT NULL,
    effect int NOT NULL,
    territory text NOT NULL,
    starter_weight int,
    hypothesis text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (map, cause, effect)
);

-- Of each expert the last judgment of a link.
CREATE TABLE assessment_map_judgment (
    map text NOT NULL,
    cause int NOT NULL,
    effect int NOT NULL,
    person text NOT NULL,
    territory text NOT NULL,
    role text NOT NULL,
    weight int NOT NULL,
    comment text,
    judged_on date NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (map, cause, effect, person)
);

CREATE TABLE assessment_map_project (
    project text NOT NULL,
    territory text NOT NULL,
    reference text NOT NULL,
    name text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (project)
);
CREATE INDEX ON assessment_map_project (territory);

CREATE TABLE assessment_map_leverage (
    map text NOT NULL,
    project text NOT NULL,
    territory text NOT NULL,
    revision int NOT NULL,
    set_on date NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (map, project)
);
CREATE INDEX ON assessment_map_leverage (project);

CREATE TABLE assessment_map_lever (
    map text NOT NULL,
    project text NOT NULL,
    factor int NOT NULL,
    territory text NOT NULL,
    strength int NOT NULL,
    why text,
    last_event bigint NOT NULL,
    PRIMARY KEY (map, project, factor)
);

CREATE TABLE assessment_map_review (
    map text NOT NULL,
    event bigint NOT NULL,
    project text NOT NULL,
    territory text NOT NULL,
    person text NOT NULL,
    role text NOT NULL,
    map_revision int NOT NULL,
    levers_revision int NOT NULL,
    comment text NOT NULL,
    reviewed_on date NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (map, event)
);
CREATE INDEX ON assessment_map_review (project);
