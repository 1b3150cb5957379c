package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.RiskCommand.CloseRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.OpenRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.ReassessRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.ReopenRisk;
import fr.gouvernail.contract.portfolio.RiskEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.RiskId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A risk in the register of a project. */
@AggregateRoot(type = "portfolio.risk")
public class Risk {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable RiskId id;

    private @Nullable RiskState state;

    protected Risk() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            OpenRisk command,
            CommandContext context,
            Subjects subjects,
            ProjectStandings projects,
            KnownPersons persons) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        persons.require("owner", command.standing().owner(), home.territory());
        Recording.record(home.scope(), RiskDecisions.open(command, home, projects, context.today()));
    }

    @CommandHandler
    void handle(ReassessRisk command, CommandContext context, KnownPersons persons) {
        var current = state(context);
        persons.require("owner", command.standing().owner(), current.home().territory());
        record(RiskDecisions.reassess(current, command, context.today()));
    }

    @CommandHandler
    void handle(CloseRisk command, CommandContext context) {
        record(RiskDecisions.close(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(ReopenRisk command, CommandContext context, ProjectStandings projects, KnownPersons persons) {
        var current = state(context);
        persons.require("owner", current.standing().owner(), current.home().territory());
        record(RiskDecisions.reopen(current, command, projects, context.today()));
    }

    @EventSourcingHandler
    void on(RiskEvent event) {
        id = event.risk();
        state = RiskState.evolve(state, event);
    }

    private void record(RiskEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private RiskState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.home().territory());
        return current;
    }
}
