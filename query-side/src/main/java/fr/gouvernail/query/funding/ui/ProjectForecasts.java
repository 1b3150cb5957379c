package fr.gouvernail.query.funding.ui;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import org.jspecify.annotations.Nullable;

/** What a project is expected to cost. A port, since the portfolio reads the funding context already. */
@FunctionalInterface
public interface ProjectForecasts {

    /** In euro cents without tax; null when nothing is expected yet, or the reader may not see the project. */
    @Nullable
    Long forecastHt(Reader reader, ProjectId project);
}
