package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.NoteCommand.ChangeNoteConfidentiality;
import fr.gouvernail.contract.portfolio.NoteCommand.CorrectNote;
import fr.gouvernail.contract.portfolio.NoteCommand.WriteNote;
import fr.gouvernail.contract.portfolio.NoteEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.NoteId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A dated note on a project, and those that correct it. */
@AggregateRoot(type = "portfolio.note")
public class Note {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable NoteId id;

    private @Nullable NoteState state;

    protected Note() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(WriteNote command, CommandContext context, Subjects subjects) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), NoteDecisions.write(command, home, context.today()));
    }

    @CommandHandler
    void handle(CorrectNote command, CommandContext context) {
        record(NoteDecisions.correct(state(context), command, context));
    }

    @CommandHandler
    void handle(ChangeNoteConfidentiality command, CommandContext context) {
        record(NoteDecisions.changeConfidentiality(state(context), command, context));
    }

    @EventSourcingHandler
    void on(NoteEvent event, MetaData data) {
        id = event.note();
        state = NoteState.evolve(state, event, Recording.actorOf(data));
    }

    private void record(NoteEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private NoteState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.home().territory());
        return current;
    }
}
