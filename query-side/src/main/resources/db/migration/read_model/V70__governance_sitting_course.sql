-- What happens in the room: convocations, powers, items one after the other, minutes.

CREATE TABLE governance_sitting_course (
    sitting text NOT NULL,
    territory text NOT NULL,
    first_sitting text,
    first_held_on date,
    days_between int,
    current_item int,
    urgency_reason text,
    urgency_clear_days int,
    urgency_accepted boolean,
    urgency_for int,
    urgency_against int,
    urgency_abstained int,
    urgency_event bigint,
    minutes_approved_on date,
    minutes_approved_at text,
    minutes_tacit boolean,
    minutes_event bigint,
    list_published_on date,
    list_due_on date,
    list_place text,
    list_event bigint,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting)
);
CREATE INDEX ON governance_sitting_course (first_sitting);

CREATE TABLE governance_item_course (
    sitting text NOT NULL,
    number int NOT NULL,
    territory text NOT NULL,
    place int NOT NULL,
    opened_event bigint,
    quorum_serving int,
    quorum_required int,
    quorum_present int,
    quorum_counted int,
    manner text,
    manner_present int,
    roll_call_asked int,
    secret_asked int,
    appointment boolean,
    manner_event bigint,
    secret_vote boolean NOT NULL,
    blank int,
    invalid int,
    postponed_ground text,
    postponed_reason text,
    postponed_event bigint,
    signed_by text,
    signed_on date,
    signed_event bigint,
    secretary_signed_by text,
    secretary_signed_on date,
    secretary_signed_event bigint,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, number)
);

CREATE TABLE governance_item_recusal (
    sitting text NOT NULL,
    item int NOT NULL,
    person text NOT NULL,
    territory text NOT NULL,
    ground text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, item, person)
);

CREATE TABLE governance_secret_participant (
    sitting text NOT NULL,
    item int NOT NULL,
    person text NOT NULL,
    territory text NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, item, person)
);

CREATE TABLE governance_sitting_proxy (
    sitting text NOT NULL,
    giver text NOT NULL,
    territory text NOT NULL,
    holder text NOT NULL,
    written_on date NOT NULL,
    limit_lifted boolean NOT NULL,
    sittings_running int NOT NULL,
    revoked_on date,
    proxy_event bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, giver)
);

CREATE TABLE governance_item_document (
    sitting text NOT NULL,
    item int NOT NULL,
    name text NOT NULL,
    document_version text NOT NULL,
    territory text NOT NULL,
    fingerprint text,
    bytes bigint NOT NULL,
    link text,
    document_event bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (sitting, item, name, document_version)
);
