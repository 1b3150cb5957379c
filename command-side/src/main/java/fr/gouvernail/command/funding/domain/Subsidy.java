package fr.gouvernail.command.funding.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.contract.funding.SubsidyCommand.CorrectConvention;
import fr.gouvernail.contract.funding.SubsidyCommand.CorrectPublication;
import fr.gouvernail.contract.funding.SubsidyCommand.GrantSubsidy;
import fr.gouvernail.contract.funding.SubsidyCommand.PublishData;
import fr.gouvernail.contract.funding.SubsidyCommand.SignConvention;
import fr.gouvernail.contract.funding.SubsidyEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.SubsidyId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A subsidy that a council gives: its decision, its convention and the publication of its essential data. */
@AggregateRoot(type = "funding.subsidy")
public class Subsidy {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable SubsidyId id;

    private @Nullable SubsidyState state;

    protected Subsidy() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            GrantSubsidy command,
            CommandContext context,
            Subjects subjects,
            SubsidyLaw law,
            RegisteredOrganisations organisations) {
        var home = Home.of(subjects, "body", command.body());
        context.requireRightOn(home.territory());
        Recording.record(home.scope(), SubsidyDecisions.grant(command, home, law, organisations));
    }

    @CommandHandler
    void handle(SignConvention command, CommandContext context, SubsidyLaw law, GivingDecisions decisions) {
        var opened = opened(context);
        record(SubsidyDecisions.sign(opened, command, law, decisions, context.today()));
    }

    @CommandHandler
    void handle(CorrectConvention command, CommandContext context, SubsidyLaw law) {
        record(SubsidyDecisions.correctConvention(opened(context), command, law, context.today()));
    }

    @CommandHandler
    void handle(PublishData command, CommandContext context, GivingDecisions decisions) {
        record(SubsidyDecisions.publish(opened(context), command, decisions, context.today()));
    }

    @CommandHandler
    void handle(CorrectPublication command, CommandContext context) {
        record(SubsidyDecisions.correctPublication(opened(context), command, context.today()));
    }

    @EventSourcingHandler
    void on(SubsidyEvent event) {
        id = event.subsidy();
        state = SubsidyState.evolve(state, event);
    }

    private SubsidyState opened(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.home().territory());
        return current;
    }

    private void record(SubsidyEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }
}
