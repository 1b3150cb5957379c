package fr.gouvernail.query.portfolio.view;

/** Where a report stands. That it is late follows from its day, and is never stored. */
public enum ReportStage {
    AWAITED,
    SUBMITTED,
    ACCEPTED,
    CALLED_OFF
}
