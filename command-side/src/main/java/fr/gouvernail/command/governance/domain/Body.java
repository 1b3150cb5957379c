package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.governance.BodyCommand.EndSeat;
import fr.gouvernail.contract.governance.BodyCommand.EstablishBody;
import fr.gouvernail.contract.governance.BodyCommand.FollowLaw;
import fr.gouvernail.contract.governance.BodyCommand.SeatMember;
import fr.gouvernail.contract.governance.BodyCommand.SetCharter;
import fr.gouvernail.contract.governance.BodyCommand.SetRules;
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

/** A governing or steering body: its rules and its members. */
@AggregateRoot(type = "governance.body")
public class Body {

    @AggregateIdentifier
    @Nullable
    BodyId id;

    private @Nullable BodyState state;

    protected Body() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void establish(EstablishBody command, CommandContext context, Subjects subjects, CouncilLaw law) {
        context.requireRightOn(command.territory());
        var scope = new Scope(command.territory(), command.programme());
        var notice = law.notice(command.territory(), command.effectiveOn(), context.today());
        Recording.record(scope, BodyDecisions.establish(command, subjects, notice));
    }

    @CommandHandler
    public void setRules(SetRules command, CommandContext context, CouncilLaw law) {
        context.requireRightOn(state().scope().territory());
        var notice = law.notice(state().territory(), command.effectiveOn(), context.today());
        Recording.record(state().scope(), BodyRulesDecisions.setRules(state(), command, notice));
    }

    @CommandHandler
    public void setCharter(SetCharter command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), BodyRulesDecisions.setCharter(state(), command));
    }

    @CommandHandler
    public void followLaw(FollowLaw command, CommandContext context, CouncilLaw law) {
        context.requireRightOn(state().scope().territory());
        var day = command.effectiveOn();
        var before = law.notice(state().territory(), day.minusDays(1), context.today());
        var now = law.notice(state().territory(), day, context.today());
        Recording.record(state().scope(), BodyRulesDecisions.followLaw(state(), command, before, now));
    }

    @CommandHandler
    public void seat(SeatMember command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), BodyDecisions.seat(state(), command));
    }

    @CommandHandler
    public void endSeat(EndSeat command, CommandContext context) {
        context.requireRightOn(state().scope().territory());
        Recording.record(state().scope(), BodyDecisions.endSeat(state(), command));
    }

    @EventSourcingHandler
    void on(BodyEvent event) {
        id = event.body();
        state = BodyState.evolve(state, event);
    }

    private BodyState state() {
        return Objects.requireNonNull(state);
    }
}
