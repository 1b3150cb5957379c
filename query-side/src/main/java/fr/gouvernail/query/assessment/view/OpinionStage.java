package fr.gouvernail.query.assessment.view;

/** How far the opinion of a service has come. Whether it is late follows from its last day, and is no stage. */
public enum OpinionStage {
    AWAITED,
    ISSUED,
    /** Nothing came within the delay, and that is recorded. */
    SILENT,
    /** Taken to the préfet de région, who has not answered. */
    APPEALED,
    /** The préfet de région has answered. */
    SETTLED,
    /** The préfet de région did not answer within his delay, and that is recorded. */
    APPEAL_SILENT,
    REPLACED,
    WITHDRAWN;

    /** Whether it still counts for the project. */
    public boolean isCurrent() {
        return this != REPLACED && this != WITHDRAWN;
    }
}
