package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.IndicatorCommand.CorrectIndicatorTerms;
import fr.gouvernail.contract.portfolio.IndicatorCommand.CorrectMeasure;
import fr.gouvernail.contract.portfolio.IndicatorCommand.DefineIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.MeasureIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.SetTarget;
import fr.gouvernail.contract.portfolio.IndicatorCommand.WeighIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.WithdrawMeasure;
import fr.gouvernail.contract.portfolio.IndicatorEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.IndicatorId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An indicator of a project or of a programme: where it starts, what it is to reach, and what was measured. */
@AggregateRoot(type = "portfolio.indicator")
public class Indicator {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable IndicatorId id;

    private @Nullable IndicatorState state;

    protected Indicator() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DefineIndicator command, CommandContext context, Subjects subjects, ProjectStandings projects) {
        var home = IndicatorDecisions.home(command, subjects);
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), IndicatorDecisions.define(command, home, projects, context.today()));
    }

    @CommandHandler
    void handle(SetTarget command, CommandContext context, ProjectStandings projects) {
        record(IndicatorDecisions.target(state(context), command, projects, context.today()));
    }

    @CommandHandler
    void handle(MeasureIndicator command, CommandContext context, ProjectStandings projects) {
        record(MeasureDecisions.measure(state(context), command, projects, context.today()));
    }

    @CommandHandler
    void handle(CorrectMeasure command, CommandContext context, ProjectStandings projects) {
        record(MeasureDecisions.correct(state(context), command, projects, context));
    }

    @CommandHandler
    void handle(WithdrawMeasure command, CommandContext context, ProjectStandings projects) {
        record(MeasureDecisions.withdraw(state(context), command, projects, context));
    }

    @CommandHandler
    void handle(CorrectIndicatorTerms command, CommandContext context, ProjectStandings projects) {
        record(IndicatorDecisions.correctTerms(state(context), command, projects, context.today()));
    }

    @CommandHandler
    void handle(WeighIndicator command, CommandContext context, ProjectStandings projects) {
        record(IndicatorDecisions.weigh(state(context), command, projects, context.today()));
    }

    @EventSourcingHandler
    void on(IndicatorEvent event, MetaData data) {
        id = event.indicator();
        state = IndicatorState.evolve(state, event, Recording.actorOf(data));
    }

    private void record(IndicatorEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private IndicatorState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.home().territory());
        return current;
    }
}
