-- What this page knows of bodies: which are councils, and when each sat last or is convened to sit.
CREATE TABLE my_body (
    body text NOT NULL,
    territory text NOT NULL,
    council boolean NOT NULL,
    -- From when its rhythm counts while it has not sat here: it was established, and had been entered.
    counted_from date NOT NULL,
    last_held_on date,
    last_event bigint NOT NULL,
    PRIMARY KEY (body)
);

-- The figures of its rules and charter, each from the day on which it holds: days of notice, weeks between sittings, days for the minutes.
CREATE TABLE my_body_figure (
    body text NOT NULL,
    figure text NOT NULL,
    since date NOT NULL,
    amount integer NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (body, figure, since)
);
