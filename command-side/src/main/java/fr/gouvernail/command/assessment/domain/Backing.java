package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.assessment.BackingCommand.ChangeNaming;
import fr.gouvernail.contract.assessment.BackingCommand.ChangePosition;
import fr.gouvernail.contract.assessment.BackingCommand.CheckCommitment;
import fr.gouvernail.contract.assessment.BackingCommand.Commit;
import fr.gouvernail.contract.assessment.BackingCommand.DeclareBacking;
import fr.gouvernail.contract.assessment.BackingCommand.MeetCondition;
import fr.gouvernail.contract.assessment.BackingCommand.WithdrawCommitment;
import fr.gouvernail.contract.assessment.BackingEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.BackingId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Where one actor stands on one project, and what they committed themselves to. */
@AggregateRoot(type = "assessment.backing")
public class Backing {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable BackingId id;

    private @Nullable BackingState state;

    protected Backing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DeclareBacking command, CommandContext context, Subjects subjects) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), BackingDecisions.declare(command, home, subjects, context.today()));
    }

    @CommandHandler
    void handle(ChangePosition command, CommandContext context) {
        record(BackingDecisions.changePosition(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(ChangeNaming command, CommandContext context) {
        record(BackingDecisions.changeNaming(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(Commit command, CommandContext context) {
        record(BackingDecisions.commit(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(CheckCommitment command, CommandContext context) {
        record(BackingDecisions.check(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(MeetCondition command, CommandContext context) {
        record(BackingDecisions.meetCondition(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(WithdrawCommitment command, CommandContext context) {
        record(BackingDecisions.withdraw(state(context), command, context.today()));
    }

    @EventSourcingHandler
    void on(BackingEvent event) {
        id = event.backing();
        state = BackingState.evolve(state, event);
    }

    private void record(BackingEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private BackingState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.home().territory());
        return current;
    }
}
