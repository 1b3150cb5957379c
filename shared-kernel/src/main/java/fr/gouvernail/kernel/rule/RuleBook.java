package fr.gouvernail.kernel.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of the field, each with the period it is valid for. Legal figures change: none of them is written in code. */
public final class RuleBook {

    private final List<Rule> rules;
    private final Map<String, List<Rule>> byId;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.byId = rules.stream().collect(Collectors.groupingBy(Rule::id, TreeMap::new, Collectors.toList()));
        byId.values().forEach(RuleBook::refuseOverlaps);
    }

    /** @throws IllegalArgumentException when two entries of one rule are valid on the same day */
    public static RuleBook of(List<Rule> rules) {
        return new RuleBook(rules);
    }

    /** The rule book that is delivered with the application. */
    public static RuleBook standard() {
        return RuleBookReader.readResource("/fr/gouvernail/rules/rules.txt");
    }

    /**
     * The rule as it stands on that day.
     *
     * @throws IllegalArgumentException when no rule has that id
     * @throws RuleNotInForce when it has no entry for that day
     */
    public Rule on(String id, LocalDate date) {
        var entries = byId.get(id);
        if (entries == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return entries.stream()
                .filter(rule -> rule.inForceOn(date))
                .findFirst()
                .orElseThrow(() -> new RuleNotInForce(id, date));
    }

    /** Every entry, in the order of the book. */
    public List<Rule> entries() {
        return rules;
    }

    private static void refuseOverlaps(List<Rule> entries) {
        for (int i = 0; i < entries.size(); i++) {
            for (var later : entries.subList(i + 1, entries.size())) {
                if (entries.get(i).overlaps(later)) {
                    throw new IllegalArgumentException(later.id() + " has two entries valid on the same day");
                }
            }
        }
    }
}
