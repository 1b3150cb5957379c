package fr.gouvernail.query.audit.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event in full.
 *
 * @param facts what it says, with the values before where it knows them
 * @param payloadJson the bytes as stored, set out in lines
 * @param previousOnAggregate position of the event before it in the same history; null for the first, and so is the next for the last
 */
public record EventSheet(
        TrailRow line,
        int revision,
        List<Fact> facts,
        String payloadJson,
        String metaDataJson,
        @Nullable Long previousOnAggregate,
        @Nullable Long nextOnAggregate) {
    public EventSheet {
        facts = List.copyOf(facts);
    }

    public List<Fact> changes() {
        return facts.stream().filter(Fact::changed).toList();
    }

    public boolean comparesTwoStates() {
        return facts.stream().anyMatch(fact -> fact.before() != null);
    }
}
