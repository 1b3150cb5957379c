package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to an action. Costs are without tax (HT). */
public sealed interface ActionEvent extends DomainEvent {

    ActionId action();

    /** An action of a project was proposed. */
    @EventName("portfolio.action.proposed")
    record ActionProposed(
            ActionId action,
            ProjectId project,
            @Nullable ProgrammeId programme,
            TerritoryId territory,
            String reference,
            String name,
            Money costHt,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable PersonId lead,
            LocalDate effectiveOn)
            implements ActionEvent {}

    /** A body is asked to choose between options. */
    @EventName("portfolio.action.arbitration-asked")
    record ArbitrationAsked(
            ActionId action,
            ProjectId project,
            String question,
            Money previousForecastHt,
            Money forecastHt,
            List<ArbitrationOption> options,
            LocalDate effectiveOn)
            implements ActionEvent {
        public ArbitrationAsked {
            options = List.copyOf(options);
        }
    }

    /** The body chose an option; the others stay on record. */
    @EventName("portfolio.action.arbitrated")
    record ActionArbitrated(
            ActionId action,
            ProjectId project,
            ArbitrationOption chosen,
            List<String> discarded,
            Money previousForecastHt,
            Money currentForecastHt,
            LocalDate previousEndsOn,
            LocalDate currentEndsOn,
            String reason,
            LocalDate effectiveOn)
            implements ActionEvent {
        public ActionArbitrated {
            discarded = List.copyOf(discarded);
        }
    }
}
