package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ReportContent;
import fr.gouvernail.contract.portfolio.ReportFigures;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.ReportId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A periodic report on a project.
 *
 * @param projectName with its reference
 * @param dueOn as last set
 * @param askedOf who is to write it
 * @param asks what it is to answer in particular; null where nothing is
 */
public record ReportRow(
        ReportId report,
        ProjectId project,
        TerritoryId territory,
        String projectName,
        LocalDate from,
        LocalDate until,
        LocalDate dueOn,
        PersonId askedOf,
        @Nullable String asks,
        LocalDate askedOn,
        long askedEvent,
        ReportStage stage,
        long version) {

    /**
     * What was done with it: {@code fact} is SUBMITTED, ACCEPTED, SENT_BACK or CALLED_OFF.
     *
     * @param content null but for what was handed in, like the figures
     */
    public record Turn(
            String fact,
            @Nullable Integer number,
            @Nullable ReportContent content,
            @Nullable ReportFigures figures,
            @Nullable String reason,
            PersonId by,
            LocalDate effectiveOn,
            Instant recordedAt,
            long event) {}

    /** With all that was done with it, the latest first. */
    public record Sheet(ReportRow report, List<Turn> turns) {

        /** As it was last handed in; null while it never was. */
        public @Nullable Turn submitted() {
            return turns.stream()
                    .filter(turn -> turn.content() != null)
                    .findFirst()
                    .orElse(null);
        }
    }

    public boolean isLate(LocalDate day) {
        return stage == ReportStage.AWAITED && dueOn.isBefore(day);
    }
}
