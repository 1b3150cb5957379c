package fr.gouvernail.command.funding.domain;

import fr.gouvernail.kernel.rule.Rule;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.Finding;
import java.util.Map;

/** The sentences a budget's decisions are made of. */
final class BudgetRules {

    /** the payment credits of all years make the whole authorisation, to the cent. */
    static Finding creditsAddUpToTheAuthorisation(BudgetEnvelope envelope, Rule rule) {
        var credits = envelope.totalCredits();
        return rule.finding(
                credits.equals(envelope.authorisation()),
                Map.of(
                        "credits",
                        Long.toString(credits.cents()),
                        "authorisation",
                        Long.toString(envelope.authorisation().cents())));
    }

    private BudgetRules() {}
}
