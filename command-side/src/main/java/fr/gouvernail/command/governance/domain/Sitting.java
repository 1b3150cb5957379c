package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.AgendaCommand;
import fr.gouvernail.contract.governance.SittingCommand;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.rule.RuleBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** A sitting of a body, from its convocation to its close. */
@AggregateRoot(type = "governance.sitting")
public class Sitting extends SittingPapers {

    protected Sitting() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void convene(SittingCommand.ConveneSitting command, CommandContext context, Bodies bodies) {
        var body = bodies.requireComposition(command.body(), command.heldOn());
        context.requireRightOn(body.scope().territory());
        Recording.record(body.scope(), Convocations.convene(command, body));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void reconvene(
            SittingCommand.ReconveneSitting command,
            CommandContext context,
            Bodies bodies,
            EarlierSittings earlier,
            DraftedDecisions decisions,
            RuleBook rules,
            Aggregates others) {
        var first = earlier.require(command.first());
        var body = bodies.requireComposition(first.body(), command.heldOn());
        context.requireRightOn(body.scope().territory());
        boolean council = bodies.requireProfile(first.body()).kind().isCouncil();
        var setting = new SecondConvocations.Setting(body, council, decisions, rules);
        var events = SecondConvocations.reconvene(command, first, setting);
        others.tell(Sitting.class, command.first(), sitting -> sitting.followedBy(command));
        Recording.record(body.scope(), events);
    }

    /** Look-ups follow the events a moment later: that there is one second convocation only is for the first sitting itself to say. */
    void followedBy(SittingCommand.ReconveneSitting command) {
        record(SecondConvocations.follow(state(), command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void conveneUrgently(
            AgendaCommand.ConveneUrgently command, CommandContext context, Bodies bodies, RuleBook rules) {
        var body = bodies.requireComposition(command.body(), command.heldOn());
        context.requireRightOn(body.scope().territory());
        Recording.record(body.scope(), AgendaDecisions.conveneUrgently(command, body, rules));
    }

    @CommandHandler
    public void ruleOnUrgency(AgendaCommand.RuleOnUrgency command, CommandContext context) {
        record(AgendaDecisions.ruleOnUrgency(state(context), command));
    }

    @CommandHandler
    public void moveItem(AgendaCommand.MoveItem command, CommandContext context) {
        record(AgendaDecisions.move(state(context), command));
    }

    @CommandHandler
    public void putOnAgenda(
            SittingCommand.PutOnAgenda command,
            CommandContext context,
            DraftedDecisions decisions,
            EarlierSittings sittings,
            Aggregates others) {
        var put = SittingDecisions.putOnAgenda(state(context), command, decisions, sittings);
        if (command.decision() != null) {
            others.tell(Decision.class, command.decision(), Decision::requireNotConsulted);
        }
        record(put);
    }

    @CommandHandler
    public void takeOff(AgendaCommand.TakeOffAgenda command, CommandContext context) {
        record(CalledOff.takeOff(state(context), command, context.today()));
    }

    @CommandHandler
    public void callOff(AgendaCommand.CallOffSitting command, CommandContext context, Aggregates others) {
        var sitting = state(context);
        var events = CalledOff.callOff(sitting, command, context.today());
        if (sitting.first() != null) {
            var second = CalledOff.ofSecond(sitting, command, context.today());
            others.tell(Sitting.class, second.sitting(), first -> first.record(second));
        }
        record(events);
    }

    @CommandHandler
    public void open(SittingCommand.OpenSitting command, CommandContext context) {
        record(SittingDecisions.open(state(context), command, context.today()));
    }

    @CommandHandler
    public void close(SittingCommand.CloseSitting command, CommandContext context) {
        record(SittingDecisions.close(state(context), command, context.today()));
    }
}
