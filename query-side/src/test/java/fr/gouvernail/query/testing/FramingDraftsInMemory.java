package fr.gouvernail.query.testing;

import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.portfolio.view.FramingDrafts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Drafts of guided forms for pages that are drawn without the directory's schema. */
public final class FramingDraftsInMemory implements FramingDrafts {

    private final Map<String, Draft> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Draft> find(PersonId person, Identifier subject) {
        return Optional.ofNullable(kept.get(key(person, subject)));
    }

    @Override
    public boolean keep(PersonId person, Identifier subject, Map<String, List<String>> values) {
        kept.put(key(person, subject), new Draft(values, Instant.parse("2026-03-03T09:00:00Z")));
        return true;
    }

    @Override
    public void discard(PersonId person, Identifier subject) {
        kept.remove(key(person, subject));
    }

    private static String key(PersonId person, Identifier subject) {
        return person.text() + " " + subject.text();
    }
}
