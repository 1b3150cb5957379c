package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.RULE_NOT_IN_FORCE;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.rule.RuleNotInForce;
import java.time.LocalDate;

/** The figures of the law on the day of a sitting, which may be one the rule book knows nothing about. */
final class LegalFigures {

    /** @throws CommandRejected {@code governance.sitting.rule-not-in-force} */
    static int of(RuleBook rules, String rule, String parameter, LocalDate day) {
        try {
            return Math.toIntExact(rules.on(rule, day).parameter(parameter));
        } catch (RuleNotInForce unknown) {
            throw CommandRejected.of(RULE_NOT_IN_FORCE, "rule", unknown.rule(), "date", unknown.date());
        }
    }

    private LegalFigures() {}
}
