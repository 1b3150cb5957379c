package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.assessment.ContributionCommand.AnswerContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.CorrectContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.PublishContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.RecordContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.UnpublishContribution;
import fr.gouvernail.contract.assessment.ContributionEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ContributionId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What residents or an association brought to a project, and what is made of it. */
@AggregateRoot(type = "assessment.contribution")
public class Contribution {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable ContributionId id;

    private @Nullable ContributionState state;

    protected Contribution() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RecordContribution command, CommandContext context, Subjects subjects) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), ContributionDecisions.record(command, home, context, subjects));
    }

    @CommandHandler
    void handle(CorrectContribution command, CommandContext context, Subjects subjects) {
        record(ContributionDecisions.correct(state(context), command, context, subjects));
    }

    @CommandHandler
    void handle(AnswerContribution command, CommandContext context) {
        record(ContributionDecisions.answer(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(PublishContribution command, CommandContext context) {
        record(ContributionDecisions.publish(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(UnpublishContribution command, CommandContext context) {
        record(ContributionDecisions.unpublish(state(context), command, context.today()));
    }

    @EventSourcingHandler
    void on(ContributionEvent event, MetaData metaData) {
        id = event.contribution();
        state = ContributionState.evolve(state, event, Recording.actorOf(metaData));
    }

    private void record(ContributionEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private ContributionState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.home().territory());
        return current;
    }
}
