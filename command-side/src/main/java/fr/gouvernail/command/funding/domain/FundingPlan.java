package fr.gouvernail.command.funding.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.funding.FundingPlanCommand.AdoptFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanCommand.DraftFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanCommand.RecordResourceState;
import fr.gouvernail.contract.funding.FundingPlanCommand.ReviseFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The funding plan of a project: what it costs, and who pays what. */
@AggregateRoot(type = "funding.plan")
public class FundingPlan {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable FundingPlanId id;

    private @Nullable FundingPlanState state;

    protected FundingPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DraftFundingPlan command, CommandContext context, Subjects subjects, RuleBook rules) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), FundingPlanDecisions.draft(command, home, subjects, rules));
    }

    @CommandHandler
    void handle(ReviseFundingPlan command, CommandContext context, Subjects subjects, RuleBook rules) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), FundingPlanDecisions.revise(state(), command, subjects, rules));
    }

    @CommandHandler
    void handle(AdoptFundingPlan command, CommandContext context, RuleBook rules) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), FundingPlanDecisions.adopt(state(), command, rules));
    }

    @CommandHandler
    void handle(RecordResourceState command, CommandContext context, RuleBook rules) {
        context.requireRightOn(state().home().territory());
        Recording.record(state().home().scope(), FundingPlanDecisions.recordResourceState(state(), command, rules));
    }

    @EventSourcingHandler
    void on(FundingPlanEvent event) {
        id = event.plan();
        state = FundingPlanState.evolve(state, event);
    }

    private FundingPlanState state() {
        return Objects.requireNonNull(state);
    }
}
