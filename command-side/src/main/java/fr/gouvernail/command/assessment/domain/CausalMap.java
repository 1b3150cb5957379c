package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.assessment.CausalMapCommand.AddFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.ChooseMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.DrawMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.JudgeLink;
import fr.gouvernail.contract.assessment.CausalMapCommand.RemoveFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.RenameFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.ReviewMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.SetLevers;
import fr.gouvernail.contract.assessment.CausalMapCommand.WithdrawLink;
import fr.gouvernail.contract.assessment.CausalMapEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.CausalMapId;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A causal map of a territory: what is thought to act on what, judged by several, and where projects take hold of it. */
@AggregateRoot(type = "assessment.map")
public class CausalMap {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable CausalMapId id;

    private @Nullable CausalMapState state;

    protected CausalMap() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DrawMap command, CommandContext context, Subjects subjects) {
        context.requireRightOn(command.territory());
        subjects.require("territory", command.territory());
        Recording.record(Scope.of(command.territory()), FactorDecisions.draw(command, context.today()));
    }

    @CommandHandler
    void handle(ChooseMap command, CommandContext context) {
        record(context, FactorDecisions.choose(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(AddFactor command, CommandContext context) {
        record(context, List.of(FactorDecisions.add(state(context), command, context.today())));
    }

    @CommandHandler
    void handle(RenameFactor command, CommandContext context) {
        record(context, FactorDecisions.rename(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(RemoveFactor command, CommandContext context) {
        record(context, List.of(FactorDecisions.remove(state(context), command, context.today())));
    }

    @CommandHandler
    void handle(JudgeLink command, CommandContext context) {
        record(context, LinkDecisions.judge(state(context), command, context));
    }

    @CommandHandler
    void handle(WithdrawLink command, CommandContext context) {
        record(context, List.of(LinkDecisions.withdraw(state(context), command, context.today())));
    }

    @CommandHandler
    void handle(SetLevers command, CommandContext context, Subjects subjects) {
        record(context, LeverDecisions.set(state(context), command, subjects, context.today()));
    }

    @CommandHandler
    void handle(ReviewMap command, CommandContext context) {
        record(context, List.of(LeverDecisions.review(state(context), command, context)));
    }

    @EventSourcingHandler
    void on(CausalMapEvent event) {
        id = event.map();
        state = CausalMapState.evolve(state, event);
    }

    private void record(CommandContext context, List<? extends CausalMapEvent> events) {
        Recording.record(Scope.of(state(context).territory()), events);
    }

    private CausalMapState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.territory());
        return current;
    }
}
