package fr.gouvernail.kernel.value;

import java.util.List;

/**
 * A programme authorisation (AP, the multi-year ceiling of commitments) and its payment credits (CP, the ceiling of payments
 * of each year), with tax (TTC). Years are in ascending order; whether the credits add up to the authorisation is rule R-74, not checked here.
 */
public record BudgetEnvelope(Money authorisation, List<YearCredit> credits) {

    public BudgetEnvelope {
        credits = List.copyOf(credits);
    }

    /** The payment credit of one fiscal year, with tax. */
    public record YearCredit(int year, Money amount) {}

    public Money totalCredits() {
        return Money.sum(credits.stream().map(YearCredit::amount).toList());
    }
}
