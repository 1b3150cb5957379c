package fr.gouvernail.app.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The two roles and the database of {@code deploy/db/roles.sql}, brought about on the embedded server. */
final class PostgresRoles {

    static final String SUPERUSER = "gouvernail_admin";
    static final String OWNER = "gouvernail_owner";
    static final String APPLICATION = "gouvernail_app";
    static final String DATABASE = "gouvernail";

    private PostgresRoles() {}

    static void ensure(int port, HomeFolder home) {
        try (var connection = DriverManager.getConnection(url(port, "postgres"), SUPERUSER, home.secret(SUPERUSER))) {
            for (var role : List.of(OWNER, APPLICATION)) {
                if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                    execute(connection, "CREATE ROLE " + role + " LOGIN PASSWORD '" + home.secret(role) + "'");
                }
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
                execute(connection, "CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
            execute(connection, "REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
            execute(connection, "GRANT CONNECT, CREATE, TEMPORARY ON DATABASE " + DATABASE + " TO " + APPLICATION);
        } catch (SQLException e) {
            throw new IllegalStateException("the roles of PostgreSQL could not be made", e);
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
