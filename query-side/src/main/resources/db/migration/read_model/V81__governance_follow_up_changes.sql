-- A follow-up may get another last day, of which the first one stays visible, or no longer be asked for.
ALTER TABLE governance_follow_up
    ADD COLUMN first_due_on date,
    ADD COLUMN reschedule_reason text,
    ADD COLUMN rescheduled_event bigint,
    ADD COLUMN dropped_on date,
    ADD COLUMN drop_reason text,
    ADD COLUMN dropped_event bigint;
