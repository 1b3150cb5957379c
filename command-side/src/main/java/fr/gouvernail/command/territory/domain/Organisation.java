package fr.gouvernail.command.territory.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.territory.OrganisationCommand.RegisterOrganisation;
import fr.gouvernail.contract.territory.OrganisationCommand.RenameOrganisation;
import fr.gouvernail.contract.territory.OrganisationEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.OrganisationId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An organisation that takes part on a territory. */
@AggregateRoot(type = "territory.organisation")
public class Organisation {

    @AggregateIdentifier
    @Nullable
    OrganisationId id;

    private @Nullable OrganisationState state;

    protected Organisation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void register(RegisterOrganisation command, CommandContext context, Subjects subjects) {
        context.requireRightOn(command.territory());
        subjects.require("territory", command.territory());
        Recording.record(Scope.of(command.territory()), OrganisationDecisions.register(command));
    }

    @CommandHandler
    public void rename(RenameOrganisation command, CommandContext context) {
        context.requireRightOn(state().territory());
        Recording.record(Scope.of(state().territory()), OrganisationDecisions.rename(state(), command));
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        id = event.organisation();
        state = OrganisationState.evolve(state, event);
    }

    private OrganisationState state() {
        return Objects.requireNonNull(state);
    }
}
