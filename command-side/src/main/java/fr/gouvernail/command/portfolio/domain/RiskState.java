package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.RiskEvent;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskClosed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskOpened;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReassessed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReopened;
import fr.gouvernail.contract.portfolio.RiskStanding;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a risk look at.
 *
 * @param closedOn null while it is open
 */
record RiskState(
        Home home,
        ProjectId project,
        RiskStanding standing,
        @Nullable LocalDate closedOn) {

    static RiskState evolve(@Nullable RiskState state, RiskEvent event) {
        return switch (event) {
            case RiskOpened e -> new RiskState(new Home(e.territory(), e.programme()), e.project(), e.standing(), null);
            case RiskReassessed e -> of(state).judged(e.current());
            case RiskClosed e -> of(state).closed(e.effectiveOn());
            case RiskReopened e -> of(state).judged(e.current()).closed(null);
        };
    }

    private RiskState judged(RiskStanding current) {
        return new RiskState(home, project, current, closedOn);
    }

    private RiskState closed(@Nullable LocalDate day) {
        return new RiskState(home, project, standing, day);
    }

    private static RiskState of(@Nullable RiskState state) {
        return Objects.requireNonNull(state);
    }
}
