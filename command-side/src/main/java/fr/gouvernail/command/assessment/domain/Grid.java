package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.assessment.GridCommand.ChangeGrid;
import fr.gouvernail.contract.assessment.GridCommand.MarkProject;
import fr.gouvernail.contract.assessment.GridCommand.SetGrid;
import fr.gouvernail.contract.assessment.GridEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.GridId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The criteria by which the projects of a programme are marked, what each weighs, and the marks that assessors gave. */
@AggregateRoot(type = "assessment.grid")
public class Grid {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable GridId id;

    private @Nullable GridState state;

    protected Grid() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(SetGrid command, CommandContext context, Subjects subjects) {
        var home = Home.of(subjects, "programme", command.programme());
        context.requireRightOn(home.territory());
        Recording.record(
                new Home(home.territory(), command.programme()).scope(),
                GridDecisions.set(command, home.territory(), context.today()));
    }

    @CommandHandler
    void handle(ChangeGrid command, CommandContext context) {
        record(GridDecisions.change(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(MarkProject command, CommandContext context, Subjects subjects) {
        record(GridDecisions.mark(state(context), command, subjects, context));
    }

    @EventSourcingHandler
    void on(GridEvent event, MetaData metaData) {
        id = event.grid();
        state = GridState.evolve(state, event, Recording.actorOf(metaData));
    }

    private void record(GridEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private GridState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.home().territory());
        return current;
    }
}
