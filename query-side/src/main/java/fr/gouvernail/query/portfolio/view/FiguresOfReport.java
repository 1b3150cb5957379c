package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ReportFigures;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;

/** Gathers the figures that a report on a project keeps, other contexts included. */
@FunctionalInterface
public interface FiguresOfReport {

    ReportFigures of(Reader reader, ProjectSheet sheet, LocalDate day);
}
