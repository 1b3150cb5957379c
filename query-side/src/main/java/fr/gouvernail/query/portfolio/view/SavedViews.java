package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.PersonId;
import java.util.List;

/**
 * Filters that a person keeps under a name: a setting of their own and no fact of the programme, so it stands in the {@code directory}
 * schema, is replaced and removed, and goes when the person is erased.
 */
public interface SavedViews {

    /** How many a person may keep. */
    int MOST = 30;

    /** Letters of a name. */
    int LONGEST_NAME = 80;

    /**
     * A kept set of filters.
     *
     * @param query what follows the question mark in the page's address
     */
    record SavedView(String name, String query) {}

    /** Those of the person, by name. */
    List<SavedView> of(PersonId person);

    /** Keeps a view, or replaces that of the same name. False when the person has as many as may be kept. */
    boolean keep(PersonId person, SavedView view);

    void remove(PersonId person, String name);
}
