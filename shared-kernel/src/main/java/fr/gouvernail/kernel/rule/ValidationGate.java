package fr.gouvernail.kernel.rule;

import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What has to hold before a study becomes an operation (rules V-01 to V-09), as findings: the same for whoever asks, from the same facts on
 * the same day. A rule that the book does not vouch for on that day finds nothing.
 */
public final class ValidationGate {

    private final RuleBook rules;

    public ValidationGate(RuleBook rules) {
        this.rules = rules;
    }

    public List<Finding> findings(GateFacts facts, LocalDate day) {
        return Stream.of(
                        check("V-01", day, rule -> money(rule, facts.money())),
                        check("V-02", day, rule -> running(rule, facts)),
                        check("V-03", day, rule -> items(rule, facts)),
                        check("V-09", day, rule -> examined(rule, facts)),
                        check("V-04", day, rule -> reserves(rule, facts)),
                        check("V-05", day, rule -> map(rule, facts.foresight())),
                        check("V-06", day, rule -> backing(rule, facts.backing())),
                        check("V-07", day, rule -> effects(rule, facts.foresight())),
                        check("V-08", day, rule -> opinions(rule, facts.opinions())))
                .flatMap(found -> found)
                .toList();
    }

    /**
     * Whether the body that launches may set this aside, with a reason: never an item that blocks, nor what the law itself forbids (a plan that
     * breaks a blocking rule, a study that is due and not made).
     */
    public boolean derogable(Finding finding, LocalDate day) {
        boolean law = switch (finding.rule()) {
            case "V-01" -> !"0".equals(finding.figures().get("brokenRules"));
            case "V-02" -> finding.figures().containsKey("threshold");
            default -> false;
        };
        return !law && isDerogable(finding.rule(), day);
    }

    /** Whether the rule is one that a body may set aside at all. */
    public boolean isDerogable(String id, LocalDate day) {
        return rules.entries().stream()
                .filter(rule -> rule.id().equals(id) && rule.inForceOn(day))
                .anyMatch(rule -> rule.parameters().getOrDefault("derogable", 0L) == 1);
    }

    /**
     * What still stops the project: what is broken and blocks, and is not among what the deciding body set aside, or could not be.
     *
     * @param setAside rules that the decision sets aside
     */
    public List<Finding> stopping(List<Finding> findings, Set<String> setAside, LocalDate day) {
        return findings.stream()
                .filter(Finding::blocks)
                .filter(finding -> !(setAside.contains(finding.rule()) && derogable(finding, day)))
                .toList();
    }

    private Stream<Finding> check(String id, LocalDate day, Function<Rule, Finding> check) {
        return rules.entries().stream()
                .filter(rule -> rule.id().equals(id) && rule.inForceOn(day))
                .map(check);
    }

    /** There is a plan, it is drawn for all that the project is expected to cost, and it breaks no blocking rule. */
    private static Finding money(Rule rule, GateFacts.Money money) {
        boolean holds = money.plans() > 0 && money.broken() == 0 && money.isCovered();
        return rule.finding(
                holds,
                Map.of(
                        "plans", text(money.plans()),
                        "brokenRules", text(money.broken()),
                        "plannedHt", text(money.plannedHt()),
                        "forecastHt", text(money.forecastHt())));
    }

    private static Finding running(Rule rule, GateFacts facts) {
        var running = facts.running();
        return running == null
                ? rule.finding(false, Map.of())
                : rule.finding(
                        running.holds(),
                        Map.of("expenseTtc", text(running.expenseTtc()), "threshold", text(running.threshold())));
    }

    /**
     * The one rule that nobody sets aside: what blocks is opened where it was found, with evidence. Before the examination it holds without
     * a figure, as nothing was looked at.
     */
    private static Finding items(Rule rule, GateFacts facts) {
        var items = facts.items();
        return items == null
                ? rule.finding(true, Map.of())
                : rule.finding(items.blocking() == 0, Map.of("blocking", text(items.blocking())));
    }

    private static Finding examined(Rule rule, GateFacts facts) {
        var items = facts.items();
        return items == null
                ? rule.finding(false, Map.of())
                : rule.finding(
                        items.examined() == items.all(),
                        Map.of("items", text(items.all()), "examined", text(items.examined())));
    }

    /** That a reserve has somebody and a day is asked for when it is made: here, that its day has not passed. */
    private static Finding reserves(Rule rule, GateFacts facts) {
        var items = facts.items();
        return items == null
                ? rule.finding(true, Map.of())
                : rule.finding(
                        items.late() == 0, Map.of("reserves", text(items.reserves()), "late", text(items.late())));
    }

    private static Finding map(Rule rule, GateFacts.Foresight foresight) {
        long needed = rule.parameter("reviewing_roles");
        return rule.finding(
                foresight.reviewers() >= needed,
                Map.of("reviewers", text(foresight.reviewers()), "reviewersNeeded", text(needed)));
    }

    /**
     * Opposition is among the figures, and no part of the comparison: it is shown, and takes nothing off. While no level is asked for there
     * is nothing to compare with, and the rule does not hold.
     */
    private static Finding backing(Rule rule, GateFacts.Backing backing) {
        if (!backing.levelSet()) {
            return rule.finding(
                    false, Map.of("firmActors", text(backing.firm()), "opposedActors", text(backing.opposed())));
        }
        boolean holds = backing.firm() >= backing.asked() && backing.firmAmountHt() >= backing.askedAmountHt();
        return rule.finding(
                holds,
                Map.of(
                        "firmActors", text(backing.firm()),
                        "firmActorsNeeded", text(backing.asked()),
                        "firmAmountHt", text(backing.firmAmountHt()),
                        "firmAmountNeededHt", text(backing.askedAmountHt()),
                        "opposedActors", text(backing.opposed())));
    }

    /** A project without any unwanted effect was not thought through. */
    private static Finding effects(Rule rule, GateFacts.Foresight foresight) {
        return rule.finding(
                foresight.wanted() > 0 && foresight.unwanted() > 0,
                Map.of("wantedEffects", text(foresight.wanted()), "unwantedEffects", text(foresight.unwanted())));
    }

    private static Finding opinions(Rule rule, GateFacts.Opinions opinions) {
        return rule.finding(
                opinions.awaited() == 0 && opinions.unfavourable() == 0,
                Map.of(
                        "opinionsAwaited", text(opinions.awaited()),
                        "opinionsUnfavourable", text(opinions.unfavourable()),
                        "prescriptionsOpen", text(opinions.prescriptions())));
    }

    private static String text(long figure) {
        return Long.toString(figure);
    }
}
