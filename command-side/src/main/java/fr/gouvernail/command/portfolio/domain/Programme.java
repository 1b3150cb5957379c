package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.OpenProgramme;
import fr.gouvernail.contract.portfolio.ProgrammeEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ProgrammeId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A programme of a territory. It has no state: nothing it decides after its opening depends on it yet. */
@AggregateRoot(type = "portfolio.programme")
public class Programme {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable ProgrammeId id;

    protected Programme() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenProgramme command, CommandContext context, Subjects subjects) {
        context.requireRightOn(command.territory());
        var scope = new Scope(command.territory(), command.programme());
        Recording.record(scope, ProgrammeDecisions.open(command, subjects));
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event) {
        id = event.programme();
    }
}
