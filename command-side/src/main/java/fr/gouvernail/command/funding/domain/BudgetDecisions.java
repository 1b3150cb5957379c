package fr.gouvernail.command.funding.domain;

import static fr.gouvernail.contract.funding.FundingRejection.BUDGET_AUTHORISATION_ZERO;
import static fr.gouvernail.contract.funding.FundingRejection.BUDGET_CREDITS_DIFFER;
import static fr.gouvernail.contract.funding.FundingRejection.BUDGET_NOTHING_CHANGES;
import static fr.gouvernail.contract.funding.FundingRejection.BUDGET_YEARS_NOT_ASCENDING;

import fr.gouvernail.contract.funding.BudgetCommand.AuthoriseBudget;
import fr.gouvernail.contract.funding.BudgetCommand.ReframeBudget;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.contract.funding.RulesInForce;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import java.time.LocalDate;
import java.util.List;

/** What a budget decides. */
final class BudgetDecisions {

    static BudgetAuthorised authorise(AuthoriseBudget command, Home home, RuleBook rules) {
        requireSound(command.budget(), command.envelope(), rules, command.effectiveOn());
        return new BudgetAuthorised(
                command.budget(),
                command.project(),
                home.programme(),
                home.territory(),
                command.envelope(),
                command.effectiveOn());
    }

    static BudgetReframed reframe(BudgetState state, ReframeBudget command, RuleBook rules) {
        var previous = state.envelope();
        var current = command.envelope();
        if (current.equals(previous)) {
            throw CommandRejected.of(
                    BUDGET_NOTHING_CHANGES,
                    "budget",
                    command.budget(),
                    "authorisation",
                    previous.authorisation().cents());
        }
        requireSound(command.budget(), current, rules, command.effectiveOn());
        return new BudgetReframed(
                command.budget(),
                state.project(),
                previous,
                current,
                current.authorisation().minus(previous.authorisation()),
                command.reason(),
                command.effectiveOn());
    }

    private static void requireSound(BudgetId budget, BudgetEnvelope envelope, RuleBook rules, LocalDate on) {
        Amounts.requireNotNegative("authorisation", envelope.authorisation());
        envelope.credits().forEach(credit -> Amounts.requireNotNegative("credits", credit.amount()));
        if (envelope.authorisation().isZero()) {
            throw CommandRejected.of(BUDGET_AUTHORISATION_ZERO, "budget", budget);
        }
        requireAscendingYears(envelope.credits());
        requireCreditsToAddUp(envelope, rules, on);
    }

    private static void requireAscendingYears(List<YearCredit> credits) {
        for (int i = 1; i < credits.size(); i++) {
            var previous = credits.get(i - 1).year();
            if (credits.get(i).year() <= previous) {
                throw CommandRejected.of(
                        BUDGET_YEARS_NOT_ASCENDING, "year", credits.get(i).year(), "previous", previous);
            }
        }
    }

    private static void requireCreditsToAddUp(BudgetEnvelope envelope, RuleBook rules, LocalDate on) {
        var finding = BudgetRules.creditsAddUpToTheAuthorisation(envelope, RulesInForce.on(rules, "R-74", on));
        if (finding.blocks()) {
            throw CommandRejected.of(
                    BUDGET_CREDITS_DIFFER,
                    "credits",
                    envelope.totalCredits().cents(),
                    "authorisation",
                    envelope.authorisation().cents(),
                    "difference",
                    envelope.authorisation().minus(envelope.totalCredits()).cents(),
                    "rule",
                    finding.rule(),
                    "basis",
                    finding.basis());
        }
    }

    private BudgetDecisions() {}
}
