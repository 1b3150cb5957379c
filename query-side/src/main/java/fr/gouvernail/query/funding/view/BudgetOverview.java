package fr.gouvernail.query.funding.view;

import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project's budget as it stands. Amounts are euro cents with tax.
 *
 * @param authorisation the programme authorisation (AP)
 * @param authority the decision under which it last changed
 * @param changedOn effective date of the last change; {@code changedAt} is when that was recorded
 * @param credits payment credits (CP) by year
 */
public record BudgetOverview(
        BudgetId budget,
        FundedProject project,
        long authorisation,
        long authorisationEvent,
        @Nullable String authority,
        LocalDate authorisedOn,
        LocalDate changedOn,
        Instant changedAt,
        List<Credit> credits,
        long version,
        long lastEvent) {

    /** The payment credit of one year, with tax. */
    public record Credit(int year, long amount, long event) {}

    /**
     * The authorisation, or a reframing: what was before and after.
     *
     * @param previous null for the authorisation
     */
    public record Change(
            long event,
            @Nullable Long previous,
            long current,
            long difference,
            @Nullable String reason,
            @Nullable String authority,
            PersonId actor,
            LocalDate effectiveOn,
            Instant recordedAt,
            List<CreditChange> credits) {}

    /** A year's credit before and after a change; null where the year had none. */
    public record CreditChange(
            int year, @Nullable Long previous, @Nullable Long current) {

        public long difference() {
            return (current == null ? 0 : current) - (previous == null ? 0 : previous);
        }
    }
}
