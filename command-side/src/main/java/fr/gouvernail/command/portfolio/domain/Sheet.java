package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.SheetCommand.BudgetYear;
import fr.gouvernail.contract.portfolio.SheetCommand.CompleteStep;
import fr.gouvernail.contract.portfolio.SheetCommand.DescribeSheet;
import fr.gouvernail.contract.portfolio.SheetCommand.OpenSheet;
import fr.gouvernail.contract.portfolio.SheetCommand.PlanStep;
import fr.gouvernail.contract.portfolio.SheetCommand.RemoveStep;
import fr.gouvernail.contract.portfolio.SheetCommand.ReopenStep;
import fr.gouvernail.contract.portfolio.SheetCommand.ReplanStep;
import fr.gouvernail.contract.portfolio.SheetEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.SheetId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The sheet of a project or of an action: what it says in words, and an action's steps and yearly budget. */
@AggregateRoot(type = "portfolio.sheet")
public class Sheet {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable SheetId id;

    private @Nullable SheetState state;

    protected Sheet() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenSheet command, CommandContext context, Subjects subjects, ProjectStandings projects) {
        var home = Home.of(subjects, "project", command.project());
        context.requireRightOn(home.territory());
        if (command.action() != null) {
            subjects.require("action", command.action());
        }
        Recording.record(home.scope(), SheetDecisions.open(command, home, projects, context.today()));
    }

    @CommandHandler
    void handle(DescribeSheet command, CommandContext context, ProjectStandings projects) {
        var known = state(context);
        Recording.record(known.home().scope(), SheetDecisions.describe(known, command, projects, context.today()));
    }

    @CommandHandler
    void handle(PlanStep command, CommandContext context, ProjectStandings projects) {
        record(SheetSteps.plan(state(context), command, projects, context.today()));
    }

    @CommandHandler
    void handle(CompleteStep command, CommandContext context, ProjectStandings projects) {
        record(SheetSteps.complete(state(context), command, projects, context.today()));
    }

    @CommandHandler
    void handle(ReopenStep command, CommandContext context, ProjectStandings projects) {
        record(SheetSteps.reopen(state(context), command, projects, context.today()));
    }

    @CommandHandler
    void handle(ReplanStep command, CommandContext context, ProjectStandings projects) {
        record(SheetSteps.replan(state(context), command, projects, context.today()));
    }

    @CommandHandler
    void handle(RemoveStep command, CommandContext context, ProjectStandings projects) {
        record(SheetSteps.remove(state(context), command, projects, context.today()));
    }

    @CommandHandler
    void handle(BudgetYear command, CommandContext context, ProjectStandings projects) {
        record(SheetDecisions.budget(state(context), command, projects, context.today()));
    }

    @EventSourcingHandler
    void on(SheetEvent event) {
        id = event.sheet();
        state = SheetState.evolve(state, event);
    }

    private SheetState state(CommandContext context) {
        var known = Objects.requireNonNull(state);
        context.requireRightOn(known.home().territory());
        return known;
    }

    private void record(SheetEvent event) {
        Recording.record(Objects.requireNonNull(state).home().scope(), event);
    }
}
