package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.eventstore.CommandInProgress;
import fr.gouvernail.kernel.eventstore.JournalLine;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What surrounds every handler: the journal's line is made ready to be stored with the events, a governed command is held against its
 * decision, and a refusal is put in a form that travels.
 */
public final class CommandPipeline implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String INPUT_HASH = "inputHash";

    private final AuthorityCheck authorityCheck;

    public CommandPipeline(AuthorityCheck authorityCheck) {
        this.authorityCheck = authorityCheck;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var message = unitOfWork.getMessage();
        var inProgress = new CommandInProgress(line(message));
        inProgress.attachTo(unitOfWork);
        var outcome = new CommandOutcome();
        unitOfWork.afterCommit(_ -> {
            var receipt = inProgress.receipt();
            if (receipt != null) {
                outcome.stored(receipt);
            } else if (inProgress.lastPublished() >= 0) {
                outcome.published(inProgress.line().target(), inProgress.lastPublished());
            }
        });
        try {
            if (message.getPayload() instanceof Governed governed) {
                var data = message.getMetaData();
                authorityCheck.check(governed, CommandMetaData.authorityOf(data), CommandMetaData.actorOf(data));
            }
            chain.proceed();
            return outcome;
        } catch (Exception failure) {
            var refusal = Refusals.refusal(failure, (Command) message.getPayload());
            if (refusal != null) {
                throw Refusals.travelling(refusal);
            }
            throw failure;
        }
    }

    private static JournalLine line(CommandMessage<?> message) {
        var command = (Command) message.getPayload();
        var data = message.getMetaData();
        var actor = CommandMetaData.actorOf(data);
        return new JournalLine(
                CommandMetaData.text(data, RecordedEvents.COMMAND_ID),
                CommandMetaData.text(data, INPUT_HASH),
                CommandNames.of(command.getClass()),
                command.target().text(),
                actor.person().text(),
                actor.role(),
                CommandMetaData.text(data, RecordedEvents.CORRELATION),
                null);
    }
}
