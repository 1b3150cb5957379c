package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.RiskOutcome;
import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.RiskId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk of a project.
 *
 * @param residual as it should be once the response has worked; null while nobody says
 * @param judgedEvent position of the event that last judged it
 * @param closedOn null while it is open, like the reason
 * @param outcome how it ended; null while it is open, and where it was told in words alone
 */
public record RiskRow(
        RiskId risk,
        ProjectId project,
        TerritoryId territory,
        String name,
        String cause,
        RiskRating rating,
        PersonId owner,
        String response,
        @Nullable RiskRating residual,
        LocalDate reviewOn,
        LocalDate openedOn,
        long judgedEvent,
        @Nullable LocalDate closedOn,
        @Nullable RiskOutcome outcome,
        @Nullable String closedReason,
        long version) {

    /** One time it was judged: {@code fact} is OPENED, REASSESSED, CLOSED or REOPENED. */
    public record Turn(
            String fact,
            RiskRating rating,
            @Nullable RiskOutcome outcome,
            @Nullable String reason,
            PersonId by,
            LocalDate effectiveOn,
            Instant recordedAt,
            long event) {}

    /** With every time it was looked at, the latest first. */
    public record Sheet(RiskRow risk, List<Turn> turns) {}

    public boolean isOpen() {
        return closedOn == null;
    }

    public boolean isHigh() {
        return isOpen() && rating.score() >= RiskRating.HIGH;
    }

    /** Whether the day of its review is over. */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && reviewOn.isBefore(day);
    }
}
