package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person typed into a guided form and has not recorded: nobody's fact yet, so it stands in the {@code directory} schema, one for each
 * person and project or action, is replaced and thrown away, and goes when the person is erased.
 */
public interface FramingDrafts {

    /** Characters of all values of a draft together. */
    int LONGEST = 200_000;

    /** @param values by field, as typed; several for what is ticked */
    record Draft(Map<String, List<String>> values, Instant keptAt) {
        public Draft {
            values = Map.copyOf(values);
        }
    }

    Optional<Draft> find(PersonId person, Identifier subject);

    /** Keeps it in place of the one before. False when it is longer than may be kept. */
    boolean keep(PersonId person, Identifier subject, Map<String, List<String>> values);

    void discard(PersonId person, Identifier subject);
}
