package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.Map;

/** Asks the context of the money; a project that is missing has neither a plan nor a budget. */
@FunctionalInterface
public interface MoneyOfProjects {

    Map<ProjectId, ProjectMoney> of(Reader reader);
}
