package fr.gouvernail.query.platform.projection;

/** A projection could not write its rows. The batch is rolled back and tried again. */
public final class ProjectionFailed extends RuntimeException {

    public ProjectionFailed(String projection, Throwable cause) {
        super("projection " + projection + " could not write its rows", cause);
    }
}
