package fr.gouvernail.query.platform.reading;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The read model as the current request reads it: the live schema, or the one a past position was replayed into. The pool underneath sets the
 * schema back when a connection is returned.
 */
public final class ReadModelDataSource extends DelegatingDataSource {

    public ReadModelDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        var point = ReadingPoint.current();
        if (point != null) {
            connection.setSchema(point.schema());
        }
        return connection;
    }
}
