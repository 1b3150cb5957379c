package fr.gouvernail.contract.portfolio;

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
public sealed interface ActionEvent extends ActionHistory {

    @Override
    ActionId action();

    ProjectId project();

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

    /** How the action stands. Percentages are 0 to 100; the days are the real ones. */
    @EventName("portfolio.action.progress-reported")
    record ActionProgressReported(
            ActionId action,
            ProjectId project,
            int previousPercent,
            int percent,
            String comment,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate doneOn,
            LocalDate effectiveOn)
            implements ActionEvent {}

    /** The action was given up; what it costs all the same is its forecast from then on. */
    @EventName("portfolio.action.cancelled")
    record ActionCancelled(
            ActionId action,
            ProjectId project,
            String reason,
            Money previousForecastHt,
            Money currentForecastHt,
            LocalDate effectiveOn)
            implements ActionEvent {}

    /** The action depends on another one. */
    @EventName("portfolio.action.linked")
    record ActionLinked(ActionId action, ProjectId project, ActionId dependsOn, LocalDate effectiveOn)
            implements ActionEvent {}

    /** The action does not depend on the other one any more. */
    @EventName("portfolio.action.unlinked")
    record ActionUnlinked(ActionId action, ProjectId project, ActionId dependsOn, String reason, LocalDate effectiveOn)
            implements ActionEvent {}

    /** Something keeps the action from going on. Blocks of an action are numbered from 1. */
    @EventName("portfolio.action.blocked")
    record ActionBlocked(ActionId action, ProjectId project, int number, Blocking blocking, LocalDate effectiveOn)
            implements ActionEvent {}

    /** One block of the action was lifted. */
    @EventName("portfolio.action.unblocked")
    record ActionUnblocked(ActionId action, ProjectId project, int number, String done, LocalDate effectiveOn)
            implements ActionEvent {}
}
