package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last decisions of a programme, as the fragment of the governance context shows them. A port, since governance reads the portfolio
 * already: the rows pass through this context without being looked at.
 */
@FunctionalInterface
public interface RecentDecisions {

    /** Null when nothing is known of decisions: the page then leaves their part out. */
    @Nullable
    List<?> of(Reader reader, ProgrammeId programme, int limit);
}
