package fr.gouvernail.query.audit.view;

import org.jspecify.annotations.Nullable;

/**
 * One value of an event, with what it was before where the event says so.
 *
 * @param path names of components, outermost first, joined by dots; elements of lists by their key, such as {@code credits.2027}
 * @param before null where the event knows no former value
 */
public record Fact(
        String path, @Nullable Object before, @Nullable Object after) {

    public boolean changed() {
        return before != null && !before.equals(after);
    }

    /** The last name of the path: what the value is. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
