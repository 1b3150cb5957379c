package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.ItemCommand;
import fr.gouvernail.contract.governance.SittingCommand;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.rule.RuleBook;
import org.axonframework.commandhandling.CommandHandler;

/** What happens in the room, from the powers handed in to the votes. */
abstract class SittingInTheRoom extends SittingShell {

    @CommandHandler
    public void recordProxy(
            SittingCommand.RecordProxy command,
            CommandContext context,
            Bodies bodies,
            EarlierSittings earlier,
            RuleBook rules) {
        record(AttendanceDecisions.giveProxy(state(context), command, proxies(bodies, earlier, rules)));
    }

    @CommandHandler
    public void revokeProxy(SittingCommand.RevokeProxy command, CommandContext context) {
        record(AttendanceDecisions.revokeProxy(state(context), command));
    }

    @CommandHandler
    public void recordAttendance(
            SittingCommand.RecordAttendance command,
            CommandContext context,
            Bodies bodies,
            EarlierSittings earlier,
            RuleBook rules) {
        var sitting = state(context);
        record(AttendanceDecisions.record(
                sitting,
                command,
                proxies(bodies, earlier, rules),
                bodies.substitutions(sitting.body(), sitting.heldOn())));
    }

    @CommandHandler
    public void recordPresidency(ItemCommand.RecordPresidency command, CommandContext context, Bodies bodies) {
        record(PresidencyDecisions.record(
                state(context), command, new PresidencyDecisions.Setting(isCouncil(bodies), context.today())));
    }

    @CommandHandler
    public void openItem(ItemCommand.OpenItem command, CommandContext context) {
        record(ItemDecisions.open(state(context), command));
    }

    @CommandHandler
    public void postponeItem(ItemCommand.PostponeItem command, CommandContext context) {
        record(ItemDecisions.postpone(state(context), command));
    }

    @CommandHandler
    public void setManner(ItemCommand.SetBallotManner command, CommandContext context, RuleBook rules) {
        record(ItemDecisions.setManner(state(context), command, rules));
    }

    @CommandHandler
    public void recordVote(SittingCommand.RecordVote command, CommandContext context) {
        record(SittingDecisions.recordVote(state(context), command));
    }

    @CommandHandler
    public void recordSecretVote(ItemCommand.RecordSecretVote command, CommandContext context) {
        record(ItemDecisions.voteInSecret(state(context), command));
    }

    private ProxyRules.Setting proxies(Bodies bodies, EarlierSittings earlier, RuleBook rules) {
        return new ProxyRules.Setting(earlier, rules, isCouncil(bodies));
    }
}
