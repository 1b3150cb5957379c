package fr.gouvernail.contract;

import fr.gouvernail.contract.assessment.BackingCommand;
import fr.gouvernail.contract.assessment.BackingEvent;
import fr.gouvernail.contract.assessment.CausalMapCommand;
import fr.gouvernail.contract.assessment.CausalMapEvent;
import fr.gouvernail.contract.assessment.ContributionCommand;
import fr.gouvernail.contract.assessment.ContributionEvent;
import fr.gouvernail.contract.assessment.EffectCommand;
import fr.gouvernail.contract.assessment.EffectEvent;
import fr.gouvernail.contract.assessment.FeasibilityCommand;
import fr.gouvernail.contract.assessment.FeasibilityEvent;
import fr.gouvernail.contract.assessment.GridCommand;
import fr.gouvernail.contract.assessment.GridEvent;
import fr.gouvernail.contract.assessment.OpinionCommand;
import fr.gouvernail.contract.assessment.OpinionEvent;
import fr.gouvernail.contract.assessment.PrescriptionCommand;
import fr.gouvernail.contract.assessment.PrescriptionEvent;
import fr.gouvernail.contract.funding.BudgetCommand;
import fr.gouvernail.contract.funding.BudgetEvent;
import fr.gouvernail.contract.funding.FundingPlanCommand;
import fr.gouvernail.contract.funding.FundingPlanEvent;
import fr.gouvernail.contract.funding.SubsidyCommand;
import fr.gouvernail.contract.funding.SubsidyEvent;
import fr.gouvernail.contract.governance.AgendaCommand;
import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.contract.governance.BodyEvent;
import fr.gouvernail.contract.governance.ConsultationCommand;
import fr.gouvernail.contract.governance.ConsultationEvent;
import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionRecordCommand;
import fr.gouvernail.contract.governance.ItemCommand;
import fr.gouvernail.contract.governance.SittingCommand;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.portfolio.ActionCommand;
import fr.gouvernail.contract.portfolio.ActionEvent;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand;
import fr.gouvernail.contract.portfolio.ActionStructureCommand;
import fr.gouvernail.contract.portfolio.ActionStructureEvent;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent;
import fr.gouvernail.contract.portfolio.ImportCommand;
import fr.gouvernail.contract.portfolio.ImportEvent;
import fr.gouvernail.contract.portfolio.IndicatorCommand;
import fr.gouvernail.contract.portfolio.IndicatorEvent;
import fr.gouvernail.contract.portfolio.NoteCommand;
import fr.gouvernail.contract.portfolio.NoteEvent;
import fr.gouvernail.contract.portfolio.ObjectiveCommand;
import fr.gouvernail.contract.portfolio.ObjectiveEvent;
import fr.gouvernail.contract.portfolio.ProgrammeCommand;
import fr.gouvernail.contract.portfolio.ProgrammeEvent;
import fr.gouvernail.contract.portfolio.ProjectCommand;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent;
import fr.gouvernail.contract.portfolio.ProjectWeatherCommand;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent;
import fr.gouvernail.contract.portfolio.ReportCommand;
import fr.gouvernail.contract.portfolio.ReportEvent;
import fr.gouvernail.contract.portfolio.RiskCommand;
import fr.gouvernail.contract.portfolio.RiskEvent;
import fr.gouvernail.contract.portfolio.SheetCommand;
import fr.gouvernail.contract.portfolio.SheetEvent;
import fr.gouvernail.contract.territory.AccessCommand;
import fr.gouvernail.contract.territory.AccessEvent;
import fr.gouvernail.contract.territory.OrganisationCommand;
import fr.gouvernail.contract.territory.OrganisationEvent;
import fr.gouvernail.contract.territory.TerritoryCommand;
import fr.gouvernail.contract.territory.TerritoryEvent;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.event.DomainEvent;
import java.util.List;

/** Every message the two sides share: a new aggregate's interfaces are added here, and nowhere else. */
public final class Contracts {

    public static final List<Class<? extends DomainEvent>> EVENTS = List.of(
            TerritoryEvent.class,
            OrganisationEvent.class,
            AccessEvent.class,
            BodyEvent.class,
            SittingEvent.class,
            ConsultationEvent.class,
            BackingEvent.class,
            FeasibilityEvent.class,
            EffectEvent.class,
            GridEvent.class,
            ContributionEvent.class,
            DecisionEvent.class,
            ProgrammeEvent.class,
            ProjectEvent.class,
            ActionEvent.class,
            SheetEvent.class,
            ArbitrationStanceEvent.class,
            ImportEvent.class,
            FundingPlanEvent.class,
            BudgetEvent.class,
            CausalMapEvent.class,
            OpinionEvent.class,
            PrescriptionEvent.class,
            SubsidyEvent.class,
            ProjectWeatherEvent.class,
            IndicatorEvent.class,
            RiskEvent.class,
            NoteEvent.class,
            ReportEvent.class,
            ObjectiveEvent.class,
            ProjectStructureEvent.class,
            ActionStructureEvent.class);

    public static final List<Class<? extends Command>> COMMANDS = List.of(
            TerritoryCommand.class,
            OrganisationCommand.class,
            AccessCommand.class,
            BodyCommand.class,
            SittingCommand.class,
            ItemCommand.class,
            AgendaCommand.class,
            ConsultationCommand.class,
            DecisionCommand.class,
            DecisionRecordCommand.class,
            ProgrammeCommand.class,
            ProjectCommand.class,
            ProjectLifeCommand.class,
            ImportCommand.class,
            ActionCommand.class,
            ActionFollowUpCommand.class,
            SheetCommand.class,
            ArbitrationStanceCommand.class,
            FundingPlanCommand.class,
            BudgetCommand.class,
            BackingCommand.class,
            FeasibilityCommand.class,
            EffectCommand.class,
            GridCommand.class,
            ContributionCommand.class,
            CausalMapCommand.class,
            OpinionCommand.class,
            PrescriptionCommand.class,
            SubsidyCommand.class,
            ProjectWeatherCommand.class,
            IndicatorCommand.class,
            RiskCommand.class,
            NoteCommand.class,
            ReportCommand.class,
            ObjectiveCommand.class,
            ProjectStructureCommand.class,
            ActionStructureCommand.class);

    private Contracts() {}
}
