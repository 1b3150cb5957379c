package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.Rule;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.rule.RuleNotInForce;
import java.time.LocalDate;

/** Looks rules up on the effective date a person typed, which may be one the rule book knows nothing about. */
public final class RulesInForce {

    /** @throws CommandRejected {@code funding.rule-not-in-force} */
    public static Rule on(RuleBook rules, String id, LocalDate date) {
        try {
            return rules.on(id, date);
        } catch (RuleNotInForce unknown) {
            throw CommandRejected.of(
                    FundingRejection.RULE_NOT_IN_FORCE, "rule", unknown.rule(), "date", unknown.date());
        }
    }

    private RulesInForce() {}
}
