package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.AddProgrammeAxis;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.CorrectProgrammePhase;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.EnterProgrammePhase;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.OpenProgramme;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.RenameProgrammeAxis;
import fr.gouvernail.contract.portfolio.ProgrammeEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ProgrammeId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A programme of a territory, with its axes and phases. */
@AggregateRoot(type = "portfolio.programme")
public class Programme {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable ProgrammeId id;

    private @Nullable ProgrammeState state;

    protected Programme() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenProgramme command, CommandContext context, Subjects subjects) {
        context.requireRightOn(command.territory());
        var scope = new Scope(command.territory(), command.programme());
        Recording.record(scope, ProgrammeDecisions.open(command, subjects));
    }

    @CommandHandler
    void handle(EnterProgrammePhase command, CommandContext context) {
        var known = state(context);
        Recording.record(known.scope(), ProgrammeCourseDecisions.enter(known, command, context.today()));
    }

    @CommandHandler
    void handle(CorrectProgrammePhase command, CommandContext context) {
        var known = state(context);
        Recording.record(known.scope(), ProgrammeCourseDecisions.correct(known, command, context.today()));
    }

    @CommandHandler
    void handle(AddProgrammeAxis command, CommandContext context) {
        var known = state(context);
        Recording.record(known.scope(), ProgrammeCourseDecisions.addAxis(known, command, context.today()));
    }

    @CommandHandler
    void handle(RenameProgrammeAxis command, CommandContext context) {
        var known = state(context);
        Recording.record(known.scope(), ProgrammeCourseDecisions.renameAxis(known, command, context.today()));
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event) {
        id = event.programme();
        state = ProgrammeState.evolve(state, event);
    }

    private ProgrammeState state(CommandContext context) {
        var known = Objects.requireNonNull(state);
        context.requireRightOn(known.scope().territory());
        return known;
    }
}
