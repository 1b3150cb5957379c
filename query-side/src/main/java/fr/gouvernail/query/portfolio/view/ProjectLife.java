package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.query.platform.reading.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decisions and blocks made of a project.
 *
 * @param reviewOn the day by which its suspension is looked at again; null while it is not suspended
 * @param blocks how many blocks of its own are open
 * @param actionBlocks how many blocks of its actions are open
 * @param takenOver whether it was launched before the tool was there
 */
public record ProjectLife(
        Standing standing, @Nullable LocalDate reviewOn, int blocks, int actionBlocks, boolean takenOver) {

    /** The dashboard's line and the sheet name their columns alike. */
    static ProjectLife of(ResultSet row) throws SQLException {
        return new ProjectLife(
                Standing.valueOf(row.getString("standing")),
                Columns.day(row, "review_on"),
                row.getInt("blocks"),
                row.getInt("action_blocks"),
                row.getBoolean("taken_over"));
    }

    public boolean suspended() {
        return standing == Standing.SUSPENDED;
    }

    public boolean over() {
        return standing == Standing.COMPLETED || standing == Standing.ABANDONED || standing == Standing.WITHDRAWN;
    }

    /** Whether the project or one of its actions is blocked; what is over waits for nobody. */
    public boolean blocked() {
        return !over() && blocks + actionBlocks > 0;
    }
}
