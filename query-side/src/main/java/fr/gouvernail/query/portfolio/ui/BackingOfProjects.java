package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;

/** How many actors stand in the register of backings of a project: another context's figures, handed in by the wiring. */
@FunctionalInterface
public interface BackingOfProjects {

    Count of(Reader reader, ProjectId project, LocalDate day);

    record Count(int actors, int opposed) {}
}
