package fr.gouvernail.query.platform.reading;

import fr.gouvernail.kernel.id.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads columns into the types of rows; those that may be null say so. */
public final class Columns {

    public static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static LocalDate requiredDay(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(day(row, column), column);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : PersonId.of(text);
    }

    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, ResultSet row, String column)
            throws SQLException {
        var text = row.getString(column);
        return text == null ? null : Enum.valueOf(type, text);
    }

    private Columns() {}
}
