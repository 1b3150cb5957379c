package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.AgendaCommand;
import fr.gouvernail.contract.governance.ItemCommand;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.rule.RuleBook;
import org.axonframework.commandhandling.CommandHandler;

/** What becomes of the papers of a sitting: the documents of its items, its minutes, and the list of what it examined. */
abstract class SittingPapers extends SittingInTheRoom {

    @CommandHandler
    public void attachDocument(AgendaCommand.AttachDocument command, CommandContext context) {
        record(SittingDocuments.attach(state(context), command));
    }

    @CommandHandler
    public void withdrawDocument(AgendaCommand.WithdrawDocument command, CommandContext context) {
        record(SittingDocuments.withdraw(state(context), command, context.today()));
    }

    @CommandHandler
    public void publishList(AgendaCommand.PublishList command, CommandContext context, RuleBook rules) {
        record(MinutesDecisions.publishList(state(context), command, rules, context.today()));
    }

    @CommandHandler
    public void signMinutes(ItemCommand.SignMinutes command, CommandContext context) {
        record(MinutesDecisions.sign(state(context), command, context.today()));
    }

    @CommandHandler
    public void sendMinutes(ItemCommand.SendMinutes command, CommandContext context) {
        record(MinutesDecisions.send(state(context), command, context.today()));
    }

    @CommandHandler
    public void approveMinutes(
            ItemCommand.ApproveMinutes command, CommandContext context, Bodies bodies, EarlierSittings sittings) {
        var setting = new MinutesDecisions.Setting(isCouncil(bodies), sittings, context.today());
        record(MinutesDecisions.approve(state(context), command, setting));
    }
}
