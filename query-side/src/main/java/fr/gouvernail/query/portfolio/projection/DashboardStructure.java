package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ProgrammeEvent;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisAdded;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisRenamed;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseCorrected;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseEntered;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseUndone;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.projection.Rows;

/** Axes that come later or under another title, and the versions that commands on programmes and projects have to name. */
final class DashboardStructure {

    private static final String AXIS_RENAMED =
            "UPDATE programme_axis SET title = ?, last_event = ? WHERE programme = ? AND number = ?";

    private static final String PROGRAMME = "UPDATE programme SET version = ?, last_event = ? WHERE programme = ?";

    private static final String PROJECT = "UPDATE programme_project SET version = ?, last_event = ? WHERE project = ?";

    private static final String SHEET = "UPDATE project_sheet SET version = ?, last_event = ? WHERE project = ?";

    static void apply(ProgrammeEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case ProgrammeOpened _ -> {
                // Its own rows are written where it is read.
            }
            case ProgrammePhaseEntered _, ProgrammePhaseCorrected _, ProgrammePhaseUndone _ ->
                touch(event.programme(), recorded, rows);
            case ProgrammeAxisAdded e -> {
                rows.write(
                        e.programme().text(),
                        DashboardSql.AXIS,
                        e.programme(),
                        e.axis().number(),
                        e.axis().title(),
                        recorded.context().territory(),
                        recorded.position());
                touch(e.programme(), recorded, rows);
            }
            case ProgrammeAxisRenamed e -> {
                rows.write(
                        e.programme().text(),
                        AXIS_RENAMED,
                        e.currentTitle(),
                        recorded.position(),
                        e.programme(),
                        e.number());
                touch(e.programme(), recorded, rows);
            }
        }
    }

    private static void touch(ProgrammeId programme, RecordedEvent event, Rows rows) {
        rows.write(programme.text(), PROGRAMME, event.sequence(), event.position(), programme);
    }

    static void touch(ProjectId project, RecordedEvent event, Rows rows) {
        rows.write(project.text(), PROJECT, event.sequence(), event.position(), project);
    }

    static void touchSheet(ProjectId project, RecordedEvent event, Rows rows) {
        rows.write(project.text(), SHEET, event.sequence(), event.position(), project);
    }

    private DashboardStructure() {}
}
