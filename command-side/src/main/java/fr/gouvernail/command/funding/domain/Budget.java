package fr.gouvernail.command.funding.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.funding.BudgetCommand.AuthoriseBudget;
import fr.gouvernail.contract.funding.BudgetCommand.ReframeBudget;
import fr.gouvernail.contract.funding.BudgetEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The multi-year budget of a project: a programme authorisation and its payment credits, with tax. */
@AggregateRoot(type = "funding.budget")
public class Budget {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable BudgetId id;

    private @Nullable BudgetState state;

    protected Budget() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(AuthoriseBudget command, CommandContext context, Subjects subjects, RuleBook rules) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), BudgetDecisions.authorise(command, home, rules));
    }

    @CommandHandler
    void handle(ReframeBudget command, CommandContext context, RuleBook rules) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), BudgetDecisions.reframe(state(), command, rules));
    }

    @EventSourcingHandler
    void on(BudgetEvent event) {
        id = event.budget();
        state = BudgetState.evolve(state, event);
    }

    private BudgetState state() {
        return Objects.requireNonNull(state);
    }
}
