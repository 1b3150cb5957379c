package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.Map;

/** The bodies that a reader may see, by name: what another context knows. */
public interface BodyChoices {

    Map<BodyId, String> of(Reader reader);
}
