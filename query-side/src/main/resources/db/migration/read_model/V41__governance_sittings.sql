CREATE TABLE governance_sitting (
    sitting text NOT NULL,
    territory text NOT NULL,
    programme text,
    body text NOT NULL,
    state text NOT NULL,
    held_on date NOT NULL,
    convened_on date NOT NULL,
    place text NOT NULL,
    quorum text NOT NULL,
    fixed_quorum int NOT NULL,
    casting_vote boolean NOT NULL,
    notice_days int NOT NULL,
    seats int NOT NULL,
    voting_seats int NOT NULL,
    convened_event bigint NOT NULL,
    opened_on date,
    opened_event bigint,
    voting_present int,
    quorum_required int,
    quorum_met boolean,
    attendance_event bigint,
    closed_on date,
    closed_event bigint,
    version bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting)
);
CREATE INDEX ON governance_sitting (territory, held_on);
CREATE INDEX ON governance_sitting (body);

CREATE TABLE governance_sitting_member (
    sitting text NOT NULL,
    person text NOT NULL,
    territory text NOT NULL,
    rank int NOT NULL,
    quality text NOT NULL,
    voting boolean NOT NULL,
    chair boolean NOT NULL,
    presence text,
    proxy_holder text,
    presence_event bigint,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, person)
);

CREATE TABLE governance_agenda_item (
    sitting text NOT NULL,
    number int NOT NULL,
    territory text NOT NULL,
    title text NOT NULL,
    decision text,
    item_event bigint NOT NULL,
    voted_on date,
    votes_for int,
    votes_against int,
    abstained int,
    recused int,
    votes_cast int,
    quorum_required int,
    quorum_counted int,
    outcome text,
    vote_event bigint,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, number)
);

CREATE TABLE governance_ballot (
    sitting text NOT NULL,
    item int NOT NULL,
    person text NOT NULL,
    territory text NOT NULL,
    choice text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, item, person)
);
