CREATE TABLE governance_body (
    body text NOT NULL,
    territory text NOT NULL,
    programme text,
    kind text NOT NULL,
    name text NOT NULL,
    quorum text NOT NULL,
    fixed_quorum int NOT NULL,
    casting_vote boolean NOT NULL,
    notice_days int NOT NULL,
    established_on date NOT NULL,
    established_event bigint NOT NULL,
    rules_event bigint NOT NULL,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (body)
);
CREATE INDEX ON governance_body (territory);

-- A mandate is known by the event that seated the member: one person may hold several, one after the other.
CREATE TABLE governance_seat (
    body text NOT NULL,
    seat_event bigint NOT NULL,
    territory text NOT NULL,
    person text NOT NULL,
    quality text NOT NULL,
    voting boolean NOT NULL,
    chair boolean NOT NULL,
    seated_from date NOT NULL,
    seated_until date,
    ended_on date,
    end_reason text,
    end_event bigint,
    last_event bigint NOT NULL,
    PRIMARY KEY (body, seat_event)
);
