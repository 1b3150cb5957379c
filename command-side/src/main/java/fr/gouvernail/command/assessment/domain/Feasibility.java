package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.assessment.FeasibilityCommand.AssignItem;
import fr.gouvernail.contract.assessment.FeasibilityCommand.LiftReserve;
import fr.gouvernail.contract.assessment.FeasibilityCommand.OpenFeasibility;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RateItem;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RequireBacking;
import fr.gouvernail.contract.assessment.FeasibilityCommand.SettleImpactStudy;
import fr.gouvernail.contract.assessment.FeasibilityEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The examination of whether a project can be done, item by item. */
@AggregateRoot(type = "assessment.feasibility")
public class Feasibility {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable FeasibilityId id;

    private @Nullable FeasibilityState state;

    protected Feasibility() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenFeasibility command, CommandContext context, Subjects subjects) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), FeasibilityDecisions.open(command, home, context.today()));
    }

    @CommandHandler
    void handle(AssignItem command, CommandContext context) {
        record(FeasibilityDecisions.assign(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(RateItem command, CommandContext context) {
        record(FeasibilityDecisions.rate(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(LiftReserve command, CommandContext context) {
        record(FeasibilityDecisions.lift(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(SettleImpactStudy command, CommandContext context, RuleBook rules) {
        FeasibilityDecisions.requireNotBefore(state(context).studiedOn(), command.effectiveOn());
        record(ImpactStudies.settle(command, rules, context.today()));
    }

    @CommandHandler
    void handle(RequireBacking command, CommandContext context) {
        record(FeasibilityDecisions.requireBacking(state(context), command, context.today()));
    }

    @EventSourcingHandler
    void on(FeasibilityEvent event) {
        id = event.feasibility();
        state = FeasibilityState.evolve(state, event);
    }

    private void record(FeasibilityEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private FeasibilityState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.home().territory());
        return current;
    }
}
