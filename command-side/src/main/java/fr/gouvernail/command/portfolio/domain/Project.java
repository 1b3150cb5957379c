package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.LaunchProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ReportProgress;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectHistory;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent;
import fr.gouvernail.contract.portfolio.ProjectWeatherCommand.ConfirmWeather;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A project of a programme, from the idea to its close. */
@AggregateRoot(type = "portfolio.project")
public class Project {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable ProjectId id;

    private @Nullable ProjectState state;
    private Structure structure = Structure.NONE;

    protected Project() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ProposeProject command, CommandContext context, Subjects subjects, ProjectStandings projects) {
        var programme = Home.of(subjects, "programme", command.programme());
        context.requireRightOn(programme.territory());
        var home = new Home(programme.territory(), command.programme());
        Recording.record(home.scope(), ProjectDecisions.propose(command, home, subjects, projects, context.today()));
    }

    @CommandHandler
    void handle(FrameProject command, CommandContext context) {
        record(ProjectDecisions.frame(state(context), command));
    }

    @CommandHandler
    void handle(LaunchProject command, CommandContext context, BlockingItems blocking, LaunchGate gate) {
        record(ProjectDecisions.launch(state(context), command, blocking, gate));
    }

    @CommandHandler
    void handle(ReportProgress command, CommandContext context) {
        record(ProjectDecisions.reportProgress(state(context), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.SuspendProject command, CommandContext context) {
        record(ProjectLifeDecisions.suspend(state(context), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.ResumeProject command, CommandContext context) {
        record(ProjectLifeDecisions.resume(state(context), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.CompleteProject command, CommandContext context) {
        record(ProjectLifeDecisions.complete(state(context), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.AbandonProject command, CommandContext context) {
        record(ProjectLifeDecisions.abandon(state(context), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.ReframeProject command, CommandContext context) {
        record(ProjectLifeDecisions.reframe(state(context), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.BlockProject command, CommandContext context, Subjects subjects) {
        record(ProjectLifeDecisions.block(state(context), command, subjects, context.today()));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.UnblockProject command, CommandContext context) {
        record(ProjectLifeDecisions.unblock(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.TakeOverProject command, CommandContext context, BlockingItems blocking) {
        record(ProjectLifeDecisions.takeOver(state(context), command, blocking, context.today()));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.WithdrawProject command, CommandContext context, ProjectStandings projects) {
        record(ProjectLifeDecisions.withdraw(state(context), command, projects));
    }

    @CommandHandler
    void handle(ConfirmWeather command, CommandContext context, RuleBook rules) {
        record(ProjectWeatherDecisions.confirm(state(context), command, rules, context.today()));
    }

    @CommandHandler
    void handle(ProjectStructureCommand.SetProjectParties command, CommandContext context, Subjects subjects) {
        var known = state(context);
        record(StructureDecisions.setParties(structure, command, known.home(), subjects, context.today()));
    }

    @CommandHandler
    void handle(ProjectStructureCommand.LocateProject command, CommandContext context) {
        record(StructureDecisions.locate(structure, command, context.today()));
    }

    @EventSourcingHandler
    void on(ProjectHistory event) {
        id = event.project();
        switch (event) {
            case ProjectEvent own -> {
                state = ProjectState.evolve(state, own);
                structure = structure.evolve(own);
            }
            case ProjectWeatherEvent weather ->
                state = Objects.requireNonNull(state).evolve(weather);
            case ProjectStructureEvent set -> structure = structure.evolve(set);
        }
    }

    private void record(ProjectHistory event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private ProjectState state(CommandContext context) {
        var known = Objects.requireNonNull(state);
        context.requireRightOn(known.home().territory());
        return known;
    }
}
