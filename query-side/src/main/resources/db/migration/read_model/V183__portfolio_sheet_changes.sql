-- What sheets said before, one row a field that was replaced. Amounts are euro cents without tax, staff in hundredths of a full-time post.
CREATE TABLE portfolio_sheet_change (
    sheet        text   NOT NULL,
    event        bigint NOT NULL,
    rank         int    NOT NULL,
    territory    text,
    kind         text   NOT NULL,
    field        text   NOT NULL,
    year         int,
    section      text,
    before_value text,
    after_value  text,
    reason       text,
    changed_by   text   NOT NULL,
    effective_on date   NOT NULL,
    last_event   bigint NOT NULL,
    PRIMARY KEY (sheet, event, rank)
);
