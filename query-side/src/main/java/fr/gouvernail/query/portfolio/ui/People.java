package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.Directory;
import org.jspecify.annotations.Nullable;

/** Names of persons for templates, from the directory only. */
public record People(Directory directory) {

    /** Null for nobody, so that the page can say so. */
    public @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : directory.nameOf(person);
    }
}
