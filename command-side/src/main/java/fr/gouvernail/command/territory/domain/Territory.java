package fr.gouvernail.command.territory.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.territory.TerritoryCommand.RegisterTerritory;
import fr.gouvernail.contract.territory.TerritoryCommand.UpdatePopulation;
import fr.gouvernail.contract.territory.TerritoryEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A commune or an intercommunal body. */
@AggregateRoot(type = "territory.territory")
public class Territory {

    @AggregateIdentifier
    @Nullable
    TerritoryId id;

    private @Nullable TerritoryState state;

    protected Territory() {}

    /** Who may open a territory holds the right on the whole installation: nobody can hold a role on it yet. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void register(RegisterTerritory command, CommandContext context) {
        context.requireRightOn(null);
        Recording.record(Scope.of(command.territory()), TerritoryDecisions.register(command));
    }

    @CommandHandler
    public void updatePopulation(UpdatePopulation command, CommandContext context) {
        context.requireRightOn(command.territory());
        Recording.record(Scope.of(command.territory()), TerritoryDecisions.updatePopulation(state(), command));
    }

    @EventSourcingHandler
    void on(TerritoryEvent event) {
        id = event.territory();
        state = TerritoryState.evolve(event);
    }

    private TerritoryState state() {
        return Objects.requireNonNull(state);
    }
}
