package fr.gouvernail.query.platform.reading;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Names of persons, from the {@code directory} schema: the only place that has them, so that they can be erased. */
public interface Directory {

    /** A person as shown: {@code displayName} is a function such as « la maire » in the demonstration. */
    record Person(PersonId id, String displayName, String function) {}

    /** The display name, or a neutral text when the person has been erased. */
    String nameOf(PersonId person);

    Map<PersonId, Person> find(Collection<PersonId> persons);

    /** The persons who hold or may hold a role on the territory, for pickers; in order of name. */
    List<Person> personsOf(TerritoryId territory);
}
