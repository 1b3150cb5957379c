package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.RiskId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a risk of a project. */
public sealed interface RiskEvent extends DomainEvent {

    RiskId risk();

    ProjectId project();

    /** A risk was entered in the register. */
    @EventName("portfolio.risk.opened")
    record RiskOpened(
            RiskId risk,
            ProjectId project,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            String name,
            String cause,
            RiskStanding standing,
            LocalDate effectiveOn)
            implements RiskEvent {}

    /** It was looked at again. */
    @EventName("portfolio.risk.reassessed")
    record RiskReassessed(
            RiskId risk,
            ProjectId project,
            RiskStanding previous,
            RiskStanding current,
            String reason,
            LocalDate effectiveOn)
            implements RiskEvent {}

    /**
     * It is no longer one: it happened, or cannot any more.
     *
     * @param outcome null where it was told in words alone
     */
    @EventName("portfolio.risk.closed")
    record RiskClosed(
            RiskId risk,
            ProjectId project,
            RiskRating rating,
            @Nullable RiskOutcome outcome,
            String reason,
            LocalDate effectiveOn)
            implements RiskEvent {}

    /** It is one again, judged as it last was and looked at again by another day. */
    @EventName("portfolio.risk.reopened")
    record RiskReopened(RiskId risk, ProjectId project, RiskStanding current, String reason, LocalDate effectiveOn)
            implements RiskEvent {}
}
