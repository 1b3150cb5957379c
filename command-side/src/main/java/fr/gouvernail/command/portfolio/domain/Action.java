package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.ActionCommand.ArbitrateAction;
import fr.gouvernail.contract.portfolio.ActionCommand.AskArbitration;
import fr.gouvernail.contract.portfolio.ActionCommand.ProposeAction;
import fr.gouvernail.contract.portfolio.ActionEvent;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand;
import fr.gouvernail.contract.portfolio.ActionStructureCommand;
import fr.gouvernail.contract.portfolio.ActionStructureEvent;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.TakeStance;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.WithdrawStance;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ActionId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An action of a project: what is built or done, at a cost and within dates that a body may arbitrate. */
@AggregateRoot(type = "portfolio.action")
public class Action {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable ActionId id;

    private @Nullable ActionState state;
    private Structure structure = Structure.NONE;
    private ArbitrationStances stances = ArbitrationStances.NONE;

    protected Action() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ProposeAction command, CommandContext context, Subjects subjects, ProjectStandings projects) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), ActionDecisions.propose(command, home, projects));
    }

    @CommandHandler
    void handle(AskArbitration command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ActionDecisions.askArbitration(state(), command));
    }

    @CommandHandler
    void handle(ArbitrateAction command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ActionDecisions.arbitrate(state(), command));
    }

    @CommandHandler
    void handle(ActionFollowUpCommand.ReportActionProgress command, CommandContext context, ProjectStandings projects) {
        context.requireRightOn(state().home().territory());
        Recording.record(
                state().home().scope(),
                ActionFollowUpDecisions.reportProgress(state(), command, projects, context.today()));
    }

    @CommandHandler
    void handle(ActionFollowUpCommand.CancelAction command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ActionFollowUpDecisions.cancel(state(), command, context.today()));
    }

    @CommandHandler
    void handle(
            ActionFollowUpCommand.LinkAction command,
            CommandContext context,
            Subjects subjects,
            ProjectStandings projects) {
        context.requireRightOn(state().home().territory());
        Recording.record(
                state().home().scope(),
                ActionFollowUpDecisions.link(state(), command, subjects, projects, context.today()));
    }

    @CommandHandler
    void handle(ActionFollowUpCommand.UnlinkAction command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ActionFollowUpDecisions.unlink(state(), command, context.today()));
    }

    @CommandHandler
    void handle(ActionFollowUpCommand.BlockAction command, CommandContext context, Subjects subjects) {
        context.requireRightOn(state().home().territory());
        Recording.record(
                state().home().scope(), ActionFollowUpDecisions.block(state(), command, subjects, context.today()));
    }

    @CommandHandler
    void handle(ActionFollowUpCommand.UnblockAction command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), ActionFollowUpDecisions.unblock(state(), command, context.today()));
    }

    @CommandHandler
    void handle(ActionStructureCommand.SetActionParties command, CommandContext context, Subjects subjects) {
        var home = state().home();
        context.requireRightOn(home.territory());
        Recording.record(
                home.scope(), StructureDecisions.setParties(structure, command, state(), subjects, context.today()));
    }

    @CommandHandler
    void handle(ActionStructureCommand.LocateAction command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(
                state().home().scope(), StructureDecisions.locate(structure, command, state(), context.today()));
    }

    @CommandHandler
    void handle(TakeStance command, CommandContext context, Subjects subjects) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), stances.take(state(), command, subjects, context));
    }

    @CommandHandler
    void handle(WithdrawStance command, CommandContext context) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), stances.withdraw(state(), command, context));
    }

    @EventSourcingHandler
    void on(DomainEvent event) {
        if (event instanceof ActionEvent own) {
            id = own.action();
            state = ActionState.evolve(state, own);
            stances = stances.evolve(own);
        } else if (event instanceof ArbitrationStanceEvent said) {
            stances = stances.evolve(said);
        } else if (event instanceof ActionStructureEvent set) {
            structure = structure.evolve(set);
        }
    }

    private ActionState state() {
        return Objects.requireNonNull(state);
    }
}
