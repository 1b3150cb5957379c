package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;

/** Which projects a reader sees: what is known of a project is for nobody else. */
@FunctionalInterface
public interface SeenProjects {

    boolean sees(Reader reader, ProjectId project);
}
