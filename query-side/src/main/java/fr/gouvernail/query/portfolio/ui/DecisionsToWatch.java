package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.platform.reading.Reader;

/** How many decisions of a programme could not be carried out. A port, as {@link RecentDecisions} is. */
@FunctionalInterface
public interface DecisionsToWatch {

    long failed(Reader reader, ProgrammeId programme);
}
