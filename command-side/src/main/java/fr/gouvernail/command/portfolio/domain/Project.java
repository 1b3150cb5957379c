package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.LaunchProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ReportProgress;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent;
import fr.gouvernail.contract.portfolio.ProjectWeatherCommand.ConfirmWeather;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ProjectId;
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
    void handle(ProposeProject command, CommandContext context, Subjects subjects) {
        var programme = Home.of(subjects, "programme", command.programme());
        context.requireRightOn(programme.territory());
        var home = new Home(programme.territory(), command.programme());
        Recording.record(home.scope(), ProjectDecisions.propose(command, home, subjects));
    }

    @CommandHandler
    void handle(FrameProject command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectDecisions.frame(state(), command));
    }

    @CommandHandler
    void handle(LaunchProject command, CommandContext context, BlockingItems blocking, LaunchGate gate) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectDecisions.launch(state(), command, blocking, gate));
    }

    @CommandHandler
    void handle(ReportProgress command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectDecisions.reportProgress(state(), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.SuspendProject command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectLifeDecisions.suspend(state(), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.ResumeProject command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectLifeDecisions.resume(state(), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.CompleteProject command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectLifeDecisions.complete(state(), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.AbandonProject command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectLifeDecisions.abandon(state(), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.ReframeProject command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectLifeDecisions.reframe(state(), command));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.BlockProject command, CommandContext context, Subjects subjects) {
        context.requireRightOn(state().home().territory());
        Recording.record(
                state().home().scope(), ProjectLifeDecisions.block(state(), command, subjects, context.today()));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.UnblockProject command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectLifeDecisions.unblock(state(), command, context.today()));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.TakeOverProject command, CommandContext context, BlockingItems blocking) {
        context.requireRightOn(state().home().territory());
        Recording.record(
                state().home().scope(), ProjectLifeDecisions.takeOver(state(), command, blocking, context.today()));
    }

    @CommandHandler
    void handle(ProjectLifeCommand.WithdrawProject command, CommandContext context, ProjectStandings projects) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectLifeDecisions.withdraw(state(), command, projects));
    }

    @CommandHandler
    void handle(ConfirmWeather command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ProjectWeatherDecisions.confirm(state(), command, context.today()));
    }

    @CommandHandler
    void handle(ProjectStructureCommand.SetProjectParties command, CommandContext context, Subjects subjects) {
        var home = state().home();
        context.requireRightOn(home.territory());
        Recording.record(
                home.scope(), StructureDecisions.setParties(structure, command, home, subjects, context.today()));
    }

    @CommandHandler
    void handle(ProjectStructureCommand.LocateProject command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), StructureDecisions.locate(structure, command, context.today()));
    }

    @EventSourcingHandler
    void on(DomainEvent event) {
        if (event instanceof ProjectEvent own) {
            id = own.project();
            state = ProjectState.evolve(state, own);
        } else if (event instanceof ProjectWeatherEvent weather) {
            state = state().evolve(weather);
        } else if (event instanceof ProjectStructureEvent set) {
            structure = structure.evolve(set);
        }
    }

    private ProjectState state() {
        return Objects.requireNonNull(state);
    }
}
