package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.ReportCommand.AcceptReport;
import fr.gouvernail.contract.portfolio.ReportCommand.AskReport;
import fr.gouvernail.contract.portfolio.ReportCommand.CallReportOff;
import fr.gouvernail.contract.portfolio.ReportCommand.SendReportBack;
import fr.gouvernail.contract.portfolio.ReportCommand.SubmitReport;
import fr.gouvernail.contract.portfolio.ReportEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ReportId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A periodic report on a project, from the day it is asked for to the day it is accepted. */
@AggregateRoot(type = "portfolio.report")
public class Report {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable ReportId id;

    private @Nullable ReportState state;

    protected Report() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            AskReport command,
            CommandContext context,
            Subjects subjects,
            ProjectStandings projects,
            KnownPersons persons) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        persons.require("by", command.period().by(), home.territory());
        Recording.record(home.scope(), ReportDecisions.ask(command, home, projects, context.today()));
    }

    @CommandHandler
    void handle(SubmitReport command, CommandContext context, ProjectStandings projects) {
        record(ReportDecisions.submit(state(context), command, projects, context));
    }

    @CommandHandler
    void handle(AcceptReport command, CommandContext context) {
        record(ReportDecisions.accept(state(context), command, context));
    }

    @CommandHandler
    void handle(SendReportBack command, CommandContext context) {
        record(ReportDecisions.sendBack(state(context), command, context.today()));
    }

    @CommandHandler
    void handle(CallReportOff command, CommandContext context) {
        record(ReportDecisions.callOff(state(context), command, context.today()));
    }

    @EventSourcingHandler
    void on(ReportEvent event, MetaData data) {
        id = event.report();
        state = ReportState.evolve(state, event, Recording.actorOf(data));
    }

    private void record(ReportEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }

    private ReportState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.home().territory());
        return current;
    }
}
