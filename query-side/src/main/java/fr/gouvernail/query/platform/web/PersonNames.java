package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.Directory;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the persons on one page, asked for at once. */
public final class PersonNames {

    private final Directory directory;
    private final Map<PersonId, Directory.Person> known;

    public PersonNames(Directory directory, Collection<PersonId> persons) {
        this.directory = directory;
        this.known = persons.isEmpty() ? Map.of() : directory.find(persons);
    }

    public String of(@Nullable PersonId person) {
        if (person == null) {
            return "";
        }
        var found = known.get(person);
        return found == null ? directory.nameOf(person) : found.displayName();
    }
}
