package fr.gouvernail.app.security;

import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Directory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of persons, read from the {@code directory} schema. Whatever past is read, names are those of today. */
public final class JdbcDirectory implements Directory {

    /** Shown for a person who is not, or no longer, in the directory. */
    static final String NOBODY_KNOWN = "Personne effacée de l’annuaire";

    /** Shown for what a decision orders: the application itself carries it out, and no person did it. */
    static final String APPLICATION = "Gouvernail, d’office";

    private static final String FIND = """
            SELECT person_id, display_name, function_title FROM directory.person
            WHERE person_id IN (:persons) AND erased_at IS NULL""";

    private static final String OF_TERRITORY = """
            SELECT person_id, display_name, function_title FROM directory.person
            WHERE (territory = :territory OR territory IS NULL) AND erased_at IS NULL
            ORDER BY display_name, person_id""";

    private final JdbcClient jdbc;

    public JdbcDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nameOf(PersonId person) {
        if (person.equals(Actor.SYSTEM.person())) {
            return APPLICATION;
        }
        var found = find(List.of(person)).get(person);
        return found == null ? NOBODY_KNOWN : found.displayName();
    }

    @Override
    public Map<PersonId, Person> find(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(FIND)
                .param(
                        "persons",
                        persons.stream().map(PersonId::text).distinct().toList())
                .query((row, number) -> person(row))
                // A stream would hold its connection until it is closed.
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> personsOf(TerritoryId territory) {
        return jdbc.sql(OF_TERRITORY)
                .param("territory", territory.text())
                .query((row, number) -> person(row))
                .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                PersonId.of(row.getString("person_id")),
                row.getString("display_name"),
                row.getString("function_title"));
    }
}
