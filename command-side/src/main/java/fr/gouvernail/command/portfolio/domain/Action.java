package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.ActionCommand.ArbitrateAction;
import fr.gouvernail.contract.portfolio.ActionCommand.AskArbitration;
import fr.gouvernail.contract.portfolio.ActionCommand.ProposeAction;
import fr.gouvernail.contract.portfolio.ActionEvent;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand;
import fr.gouvernail.contract.portfolio.ActionHistory;
import fr.gouvernail.contract.portfolio.ActionStructureCommand;
import fr.gouvernail.contract.portfolio.ActionStructureEvent;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.TakeStance;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.WithdrawStance;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
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
        record(ActionDecisions.askArbitration(state(context), command));
    }

    @CommandHandler
    void handle(ArbitrateAction command, CommandContext context) {
        record(ActionDecisions.arbitrate(state(context), command));
    }

    @CommandHandler
    void handle(ActionFollowUpCommand.ReportActionProgress command, CommandContext context, ProjectStandings projects) {
        record(ActionFollowUpDecisions.reportProgress(state(context), command, projects, context.today()));
    }

    @CommandHandler
    void handle(ActionFollowUpCommand.CancelAction command, CommandContext context) {
        record(ActionFollowUpDecisions.cancel(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(
            ActionFollowUpCommand.LinkAction command,
            CommandContext context,
            Subjects subjects,
            ProjectStandings projects) {
        record(ActionFollowUpDecisions.link(state(context), command, subjects, projects, context.today()));
    }

    @CommandHandler
    void handle(ActionFollowUpCommand.UnlinkAction command, CommandContext context) {
        record(ActionFollowUpDecisions.unlink(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(ActionFollowUpCommand.BlockAction command, CommandContext context, Subjects subjects) {
        record(ActionFollowUpDecisions.block(state(context), command, subjects, context.today()));
    }

    @CommandHandler
    void handle(ActionFollowUpCommand.UnblockAction command, CommandContext context) {
        record(ActionFollowUpDecisions.unblock(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(ActionStructureCommand.SetActionParties command, CommandContext context, Subjects subjects) {
        var known = state(context);
        record(StructureDecisions.setParties(structure, command, known, subjects, context.today()));
    }

    @CommandHandler
    void handle(ActionStructureCommand.LocateAction command, CommandContext context) {
        record(StructureDecisions.locate(structure, command, state(context), context.today()));
    }

    @CommandHandler
    void handle(TakeStance command, CommandContext context, Subjects subjects) {
        record(stances.take(state(context), command, subjects, context));
    }

    @CommandHandler
    void handle(WithdrawStance command, CommandContext context) {
        record(stances.withdraw(state(context), command, context));
    }

    @EventSourcingHandler
    void on(ActionHistory event) {
        id = event.action();
        switch (event) {
            case ActionEvent own -> {
                state = ActionState.evolve(state, own);
                stances = stances.evolve(own);
            }
            case ArbitrationStanceEvent said -> stances = stances.evolve(said);
            case ActionStructureEvent set -> structure = structure.evolve(set);
        }
    }

    private void record(ActionHistory event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private ActionState state(CommandContext context) {
        var known = Objects.requireNonNull(state);
        context.requireRightOn(known.home().territory());
        return known;
    }
}
