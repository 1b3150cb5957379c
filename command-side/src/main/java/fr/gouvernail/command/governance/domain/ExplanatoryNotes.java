package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Finding.Mode;
import fr.gouvernail.kernel.value.Finding.Outcome;
import java.util.List;
import java.util.Map;

/**
 * The explanatory note that a council of 3 500 inhabitants and more receives with its convocation (R-43, art. L2121-12 CGCT). A sitting opens
 * without it, as its absence is for a judge to weigh; that it was missing is kept with each decision, as it was known.
 */
final class ExplanatoryNotes {

    private static final String BASIS = "CGCT, art. L2121-12";

    /** The items with a decision that nothing explains; none where no note is asked for: a second convocation follows those of the first. */
    static List<AgendaItem> missing(SittingState state, boolean council, RuleBook rules) {
        boolean wanted = council && state.first() == null && isLarge(state, rules);
        return wanted
                ? state.agenda().stream()
                        .filter(item -> item.decision() != null && SittingDecisions.isPending(state, item))
                        .filter(item -> !state.session().papers().explain(item.number()))
                        .toList()
                : List.of();
    }

    /** A council's notice is that of its population: those that have five clear days are those of 3 500 inhabitants and more. */
    private static boolean isLarge(SittingState state, RuleBook rules) {
        return rules.entries().stream()
                .filter(rule -> rule.id().equals("R-43") && rule.inForceOn(state.heldOn()))
                .anyMatch(rule -> state.rules().noticeDays() >= rule.parameter("large_clear_days"));
    }

    static Finding finding(SittingState state, AgendaItem item) {
        var figures = Map.of(
                "heldOn", state.heldOn().toString(),
                "item", Integer.toString(item.number()),
                "noticeDays", Integer.toString(state.rules().noticeDays()));
        return new Finding("R-43", Outcome.BROKEN, Mode.WARN, figures, BASIS);
    }

    private ExplanatoryNotes() {}
}
