package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.FeasibilityRejection.POPULATION_NOT_POSITIVE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.RULE_NOT_IN_FORCE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.STUDY_WITHOUT_EVIDENCE;

import fr.gouvernail.contract.assessment.FeasibilityCommand.SettleImpactStudy;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ImpactStudySettled;
import fr.gouvernail.contract.assessment.ImpactStudy;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.Rule;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.rule.RuleNotInForce;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.Map;

/** above a share of the owner's operating revenue that falls with its population, running costs are studied before the vote. */
final class ImpactStudies {

    private static final int WHOLE_BP = 10_000;

    static ImpactStudySettled settle(SettleImpactStudy command, RuleBook rules, LocalDate today) {
        FeasibilityDecisions.requireNotAfter(command.effectiveOn(), today);
        requireFigures(command);
        if (command.study() != ImpactStudy.NONE && command.evidence() == null) {
            throw CommandRejected.of(STUDY_WITHOUT_EVIDENCE, "study", command.study());
        }
        Evidences.requireReadable(command.evidence());
        var rule = ruleOn(command.effectiveOn(), rules);
        var threshold = threshold(rule, command.population(), command.operatingRevenue());
        boolean mandatory = command.expenseTtc().compareTo(threshold) > 0;
        var figures = Map.of(
                "expenseTtc", cents(command.expenseTtc()),
                "threshold", cents(threshold),
                "operatingRevenue", cents(command.operatingRevenue()),
                "population", String.valueOf(command.population()),
                "study", command.study().name());
        return new ImpactStudySettled(
                command.feasibility(),
                command.population(),
                command.operatingRevenue(),
                command.expenseTtc(),
                threshold,
                mandatory,
                command.study(),
                command.evidence(),
                rule.finding(!mandatory || command.study() == ImpactStudy.FULL, figures),
                command.effectiveOn());
    }

    private static void requireFigures(SettleImpactStudy command) {
        if (command.population() <= 0) {
            throw CommandRejected.of(POPULATION_NOT_POSITIVE, "population", command.population());
        }
        Amounts.requireNotNegative("operatingRevenue", command.operatingRevenue());
        Amounts.requireNotNegative("expenseTtc", command.expenseTtc());
    }

    private static Rule ruleOn(LocalDate day, RuleBook rules) {
        try {
            return rules.on("R-15", day);
        } catch (RuleNotInForce unknown) {
            throw CommandRejected.of(RULE_NOT_IN_FORCE, "rule", unknown.rule(), "on", unknown.date());
        }
    }

    /** From 50 000 inhabitants on, a share of the revenue or a fixed amount: the study is due as soon as the lower one is passed. */
    static Money threshold(Rule rule, int population, Money revenue) {
        if (population < 5_000) {
            return share(revenue, rule, "below_5000_inhabitants_bp");
        }
        if (population < 15_000) {
            return share(revenue, rule, "below_15000_inhabitants_bp");
        }
        if (population < 50_000) {
            return share(revenue, rule, "below_50000_inhabitants_bp");
        }
        var step = population <= 400_000 ? "to_400000_inhabitants" : "above_400000_inhabitants";
        var share = share(revenue, rule, step + "_bp");
        var ceiling = new Money(rule.parameter(step + "_ceiling_cents"));
        return share.compareTo(ceiling) < 0 ? share : ceiling;
    }

    private static Money share(Money revenue, Rule rule, String parameter) {
        return revenue.times(rule.parameter(parameter), WHOLE_BP);
    }

    private static String cents(Money amount) {
        return String.valueOf(amount.cents());
    }

    private ImpactStudies() {}
}
