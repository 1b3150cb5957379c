package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.AgendaCommand;
import fr.gouvernail.contract.governance.ItemCommand;
import fr.gouvernail.contract.governance.SittingCommand;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A sitting of a body, from its convocation to its close. */
@AggregateRoot(type = "governance.sitting")
public class Sitting {

    @AggregateIdentifier
    @Nullable
    SittingId id;

    private @Nullable SittingState state;

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
            RuleBook rules) {
        var first = earlier.require(command.first());
        var body = bodies.requireComposition(first.body(), command.heldOn());
        context.requireRightOn(body.scope().territory());
        boolean council = bodies.requireProfile(first.body()).kind().isCouncil();
        var setting = new SecondConvocations.Setting(body, council, decisions, rules);
        Recording.record(body.scope(), SecondConvocations.reconvene(command, first, setting));
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
    public void attachDocument(AgendaCommand.AttachDocument command, CommandContext context) {
        record(AgendaDecisions.attach(state(context), command));
    }

    @CommandHandler
    public void publishList(AgendaCommand.PublishList command, CommandContext context, RuleBook rules) {
        record(MinutesDecisions.publishList(state(context), command, rules));
    }

    @CommandHandler
    public void putOnAgenda(SittingCommand.PutOnAgenda command, CommandContext context, DraftedDecisions decisions) {
        record(SittingDecisions.putOnAgenda(state(context), command, decisions));
    }

    @CommandHandler
    public void open(SittingCommand.OpenSitting command, CommandContext context) {
        record(SittingDecisions.open(state(context), command, context.today()));
    }

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
        record(PresidencyDecisions.record(state(context), command, isCouncil(bodies)));
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

    @CommandHandler
    public void close(SittingCommand.CloseSitting command, CommandContext context) {
        record(SittingDecisions.close(state(context), command, context.today()));
    }

    @CommandHandler
    public void signMinutes(ItemCommand.SignMinutes command, CommandContext context) {
        record(MinutesDecisions.sign(state(context), command));
    }

    @CommandHandler
    public void approveMinutes(ItemCommand.ApproveMinutes command, CommandContext context, Bodies bodies) {
        record(MinutesDecisions.approve(state(context), command, isCouncil(bodies)));
    }

    @EventSourcingHandler
    void on(SittingEvent event) {
        id = event.sitting();
        state = SittingState.evolve(state, event);
    }

    private void record(SittingEvent event) {
        record(List.of(event));
    }

    private void record(List<? extends SittingEvent> events) {
        Recording.record(Objects.requireNonNull(state).scope(), events);
    }

    private ProxyRules.Setting proxies(Bodies bodies, EarlierSittings earlier, RuleBook rules) {
        return new ProxyRules.Setting(earlier, rules, isCouncil(bodies));
    }

    private boolean isCouncil(Bodies bodies) {
        return bodies.requireProfile(Objects.requireNonNull(state).body())
                .kind()
                .isCouncil();
    }

    private SittingState state(CommandContext context) {
        var current = Objects.requireNonNull(state);
        context.requireRightOn(current.scope().territory());
        return current;
    }
}
