package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PlanImportRejection.NOTHING_TO_WRITE;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.UNDONE_ALREADY;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.portfolio.ImportCommand.ConfirmImport;
import fr.gouvernail.contract.portfolio.ImportCommand.UndoImport;
import fr.gouvernail.contract.portfolio.ImportEvent;
import fr.gouvernail.contract.portfolio.ImportEvent.ImportConfirmed;
import fr.gouvernail.contract.portfolio.ImportEvent.ImportUndone;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ImportId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An import of an action plan: who brought which file in, and whether it was taken back. Its lines are projects and actions of their own. */
@AggregateRoot(type = "portfolio.import")
public class PlanImport {

    /** Read by Axon, which takes the id of the stream from it. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable ImportId id;

    private @Nullable Home home;
    private boolean undone;

    protected PlanImport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ConfirmImport command, CommandContext context, Subjects subjects) {
        var programme = Home.of(subjects, "programme", command.programme());
        context.requireRightOn(programme.territory());
        if (command.counts().projects() + command.counts().actions() == 0) {
            throw CommandRejected.of(NOTHING_TO_WRITE);
        }
        Recording.record(
                new Home(programme.territory(), command.programme()).scope(),
                new ImportConfirmed(
                        command.imported(),
                        command.programme(),
                        programme.territory(),
                        command.fingerprint(),
                        command.mapping(),
                        command.counts(),
                        command.effectiveOn()));
    }

    @CommandHandler
    void handle(UndoImport command, CommandContext context) {
        var known = Objects.requireNonNull(home);
        context.requireRightOn(known.territory());
        if (undone) {
            throw CommandRejected.of(UNDONE_ALREADY);
        }
        Recording.record(
                known.scope(),
                new ImportUndone(
                        command.imported(),
                        command.reason(),
                        command.withdrawn(),
                        command.cancelled(),
                        command.left(),
                        command.effectiveOn()));
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        id = event.imported();
        switch (event) {
            case ImportConfirmed confirmed -> home = new Home(confirmed.territory(), confirmed.programme());
            case ImportUndone _ -> undone = true;
        }
    }
}
