package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;

/** What the bodies of the reader's territory wait for, as the reporting context counts it. A port, as {@link RecentDecisions} is. */
@FunctionalInterface
public interface AlertsOfBodies {

    List<?> of(Reader reader);
}
