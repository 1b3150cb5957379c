package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.AttachProject;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.CloseObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.DetachProject;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.MoveObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.ReopenObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.RewordObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.SetObjective;
import fr.gouvernail.contract.portfolio.ObjectiveEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ObjectiveId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An objective of a programme. Each has its own history, so that two people work on two of them at once and a programme with a hundred of
 * them is not read whole for each.
 */
@AggregateRoot(type = "portfolio.objective")
public class Objective {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable ObjectiveId id;

    private @Nullable ObjectiveState state;

    protected Objective() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(SetObjective command, CommandContext context, Subjects subjects, ObjectiveTree tree) {
        var home = new Home(Home.of(subjects, "programme", command.programme()).territory(), command.programme());
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), ObjectiveDecisions.set(command, home, tree, context.today()));
    }

    @CommandHandler
    void handle(RewordObjective command, CommandContext context) {
        record(ObjectiveDecisions.reword(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(MoveObjective command, CommandContext context, ObjectiveTree tree) {
        record(ObjectiveDecisions.move(state(context), command, tree, context.today()));
    }

    @CommandHandler
    void handle(CloseObjective command, CommandContext context, ObjectiveTree tree) {
        record(ObjectiveDecisions.close(state(context), command, tree, context.today()));
    }

    @CommandHandler
    void handle(ReopenObjective command, CommandContext context, ObjectiveTree tree) {
        record(ObjectiveDecisions.reopen(state(context), command, tree, context.today()));
    }

    @CommandHandler
    void handle(AttachProject command, CommandContext context, Subjects subjects) {
        record(ObjectiveDecisions.attach(state(context), command, subjects, context.today()));
    }

    @CommandHandler
    void handle(DetachProject command, CommandContext context) {
        record(ObjectiveDecisions.detach(state(context), command, context.today()));
    }

    @EventSourcingHandler
    void on(ObjectiveEvent event) {
        id = event.objective();
        state = ObjectiveState.evolve(state, event);
    }

    private void record(ObjectiveEvent event) {
        Recording.record(Objects.requireNonNull(state).scope(), event);
    }

    private ObjectiveState state(CommandContext context) {
        var known = Objects.requireNonNull(state);
        context.requireRightOn(known.scope().territory());
        return known;
    }
}
