package fr.gouvernail.command.territory.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.territory.AccessCommand.GrantRole;
import fr.gouvernail.contract.territory.AccessCommand.WithdrawRole;
import fr.gouvernail.contract.territory.AccessEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.AccessId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The roles that one person holds. Each grant belongs to the history of the territory it is on. */
@AggregateRoot(type = "territory.access")
public class Access {

    @AggregateIdentifier
    @Nullable
    AccessId id;

    private @Nullable AccessState state;

    protected Access() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void grant(GrantRole command, CommandContext context, Subjects subjects) {
        context.requireRightOn(command.territory());
        Recording.record(new Scope(command.territory(), null), AccessDecisions.grant(state, command, subjects));
    }

    @CommandHandler
    public void withdraw(WithdrawRole command, CommandContext context) {
        context.requireRightOn(command.territory());
        Recording.record(
                new Scope(command.territory(), null), AccessDecisions.withdraw(Objects.requireNonNull(state), command));
    }

    @EventSourcingHandler
    void on(AccessEvent event) {
        id = event.access();
        state = AccessState.evolve(state, event);
    }
}
