package fr.gouvernail.command.testing;

import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.Identifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The aggregates that a test says exist. */
public final class InMemorySubjects implements Subjects {

    private final Map<Identifier, Scope> scopes = new HashMap<>();

    public InMemorySubjects with(Identifier id, Scope scope) {
        scopes.put(id, scope);
        return this;
    }

    @Override
    public Optional<Scope> scopeOf(Identifier id) {
        return Optional.ofNullable(scopes.get(id));
    }
}
