package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.query.platform.reading.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an action is carried out.
 *
 * @param percent share of the work done, 0 to 100; null while nobody reported it
 * @param startedOn the real first day; null while it is not told
 * @param doneOn the real last day; null until it is wholly done
 * @param blocks how many blocks are open
 */
public record ActionCourse(
        @Nullable Integer percent,
        @Nullable Long percentEvent,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelReason,
        @Nullable Long cancelEvent,
        int blocks) {

    static ActionCourse of(ResultSet row) throws SQLException {
        return new ActionCourse(
                row.getObject("percent", Integer.class),
                Columns.number(row, "percent_event"),
                Columns.day(row, "started_on"),
                Columns.day(row, "done_on"),
                Columns.day(row, "cancelled_on"),
                row.getString("cancel_reason"),
                Columns.number(row, "cancel_event"),
                row.getInt("blocks"));
    }

    public boolean cancelled() {
        return cancelledOn != null;
    }

    /** An action that was wholly done stays so whatever becomes of its project; one that never reported is as far as the project is. */
    ProjectState.Basis basis(ResultSet row) throws SQLException {
        var own = percent;
        var phase = Phase.valueOf(row.getString("phase"));
        var project = Standing.valueOf(row.getString("standing"));
        if (cancelled()) {
            return new ProjectState.Basis(phase, 0, Standing.ABANDONED, 0);
        }
        boolean done = own != null && own == 100;
        return new ProjectState.Basis(
                phase, own == null ? row.getInt("project_percent") : own, done ? Standing.RUNNING : project, blocks);
    }
}
