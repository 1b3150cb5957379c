package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.contract.governance.BodyEvent;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.BodyId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A governing or steering body: its rules, its members, whom it delegates to and whom it works with. */
@AggregateRoot(type = "governance.body")
public class Body {

    @AggregateIdentifier
    @Nullable
    BodyId id;

    private @Nullable BodyState state;

    protected Body() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void establish(
            BodyCommand.EstablishBody command, CommandContext context, Subjects subjects, CouncilLaw law) {
        context.requireRightOn(command.territory());
        var scope = new Scope(command.territory(), command.programme());
        var notice = law.notice(command.territory(), command.effectiveOn(), context.today());
        Recording.record(scope, BodyDecisions.establish(command, subjects, notice));
    }

    @CommandHandler
    public void setRules(BodyCommand.SetRules command, CommandContext context, CouncilLaw law) {
        var body = openTo(context);
        var notice = law.notice(body.territory(), command.effectiveOn(), context.today());
        Recording.record(body.scope(), BodyRulesDecisions.setRules(body, command, notice));
    }

    @CommandHandler
    public void setCharter(BodyCommand.SetCharter command, CommandContext context) {
        var body = openTo(context);
        Recording.record(body.scope(), BodyRulesDecisions.setCharter(body, command));
    }

    @CommandHandler
    public void followLaw(BodyCommand.FollowLaw command, CommandContext context, CouncilLaw law) {
        var body = openTo(context);
        var day = command.effectiveOn();
        var before = law.notice(body.territory(), day.minusDays(1), context.today());
        var now = law.notice(body.territory(), day, context.today());
        Recording.record(body.scope(), BodyRulesDecisions.followLaw(body, command, before, now));
    }

    @CommandHandler
    public void seat(BodyCommand.SeatMember command, CommandContext context) {
        var body = openTo(context);
        Recording.record(body.scope(), BodyDecisions.seat(body, command));
    }

    @CommandHandler
    public void endSeat(BodyCommand.EndSeat command, CommandContext context) {
        var body = openTo(context);
        Recording.record(body.scope(), BodyDecisions.endSeat(body, command));
    }

    @CommandHandler
    public void nameSubstitute(BodyCommand.NameSubstitute command, CommandContext context) {
        var body = openTo(context);
        Recording.record(body.scope(), BodyTieDecisions.nameSubstitute(body, command));
    }

    @CommandHandler
    public void endSubstitution(BodyCommand.EndSubstitution command, CommandContext context) {
        var body = openTo(context);
        Recording.record(body.scope(), BodyTieDecisions.endSubstitution(body, command));
    }

    @CommandHandler
    public void grant(BodyCommand.GrantDelegation command, CommandContext context, GrantingDecisions decisions) {
        var body = openTo(context);
        Recording.record(body.scope(), BodyTieDecisions.grant(body, command, decisions));
    }

    @CommandHandler
    public void withdraw(BodyCommand.WithdrawDelegation command, CommandContext context) {
        var body = openTo(context);
        Recording.record(body.scope(), BodyTieDecisions.withdraw(body, command));
    }

    @CommandHandler
    public void link(BodyCommand.LinkBody command, CommandContext context, Bodies bodies) {
        var body = openTo(context);
        Recording.record(body.scope(), BodyTieDecisions.link(body, command, bodies));
    }

    @CommandHandler
    public void unlink(BodyCommand.UnlinkBody command, CommandContext context) {
        var body = openTo(context);
        Recording.record(body.scope(), BodyTieDecisions.unlink(body, command));
    }

    @CommandHandler
    public void identify(BodyCommand.IdentifyBody command, CommandContext context) {
        var body = openTo(context);
        Recording.record(body.scope(), BodyIdentities.identify(body, command));
    }

    @EventSourcingHandler
    void on(BodyEvent event) {
        id = event.body();
        state = BodyState.evolve(state, event);
    }

    private BodyState openTo(CommandContext context) {
        var body = Objects.requireNonNull(state);
        context.requireRightOn(body.territory());
        return body;
    }
}
