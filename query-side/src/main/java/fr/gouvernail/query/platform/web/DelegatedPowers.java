package fr.gouvernail.query.platform.web;

import fr.gouvernail.query.platform.reading.Reader;
import java.util.Set;

/** What a reader may decide alone, so that pages of other contexts offer it where it applies; names of delegated powers. */
@FunctionalInterface
public interface DelegatedPowers {

    /** Those of the delegations that are in force today; none while the past is read. */
    Set<String> heldBy(Reader reader);
}
