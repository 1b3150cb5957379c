package fr.gouvernail.app.postgres;

/**
 * How to reach a PostgreSQL, embedded or not. The owner's role holds the schemas and runs the migrations; the application's role
 * may only add to the event table, and has its own way with the read model.
 */
public record PostgresAccess(String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    /** Without the passwords, so that it may be logged. */
    @Override
    public String toString() {
        return url + " (" + ownerUser + ", " + appUser + ")";
    }
}
