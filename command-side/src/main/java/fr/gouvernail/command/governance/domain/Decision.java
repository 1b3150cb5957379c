package fr.gouvernail.command.governance.domain;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.contract.governance.DecisionRecordCommand;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** A decision of a body, from its draft to its effect. */
@AggregateRoot(type = "governance.decision")
public class Decision extends DecisionInForce {

    protected Decision() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void draft(
            DecisionCommand.DraftDecision command,
            CommandContext context,
            Bodies bodies,
            Subjects subjects,
            RegisteredOrganisations organisations,
            ShownFindings findings) {
        var body = bodies.requireProfile(command.body());
        context.requireRightOn(body.scope().territory());
        findings.requireDerogable(command.resolution(), context.today());
        var drafted = DecisionDecisions.draft(command, body, subjects, organisations);
        Recording.record(new Scope(drafted.territory(), drafted.programme()), drafted);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void recordPast(
            DecisionRecordCommand.RecordPastDecision command,
            CommandContext context,
            Bodies bodies,
            Subjects subjects,
            RegisteredOrganisations organisations) {
        var body = bodies.requireProfile(command.body());
        context.requireRightOn(body.scope().territory());
        ResolutionScopes.requireRegistered(command.allows(), organisations);
        var recorded = PastDecisions.record(command, bodies, subjects, context);
        Recording.record(new Scope(recorded.territory(), recorded.programme()), recorded);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void receive(
            DecisionCommand.ReceiveDecision command, CommandContext context, Bodies bodies, Subjects subjects) {
        var body = bodies.requireProfile(command.body());
        context.requireRightOn(body.scope().territory());
        var received = Referrals.receive(command, body, subjects);
        Recording.record(received.scope(), received.events());
    }

    @CommandHandler
    public void refer(
            DecisionCommand.ReferDecision command,
            CommandContext context,
            Bodies bodies,
            Subjects subjects,
            VoteResults votes) {
        record(Referrals.refer(opened(context), command, bodies, subjects, votes));
    }

    @CommandHandler
    public void table(DecisionCommand.TableDecision command, CommandContext context) {
        record(DecisionDecisions.table(opened(context), command));
    }

    @CommandHandler
    public void adopt(
            DecisionCommand.AdoptDecision command, CommandContext context, VoteResults votes, ShownFindings findings) {
        record(DecisionDecisions.adopt(opened(context), command, votes, findings));
    }

    @CommandHandler
    public void refuse(
            DecisionCommand.RefuseDecision command, CommandContext context, VoteResults votes, ShownFindings findings) {
        record(DecisionDecisions.refuse(opened(context), command, votes, findings));
    }

    @CommandHandler
    public void withdraw(DecisionCommand.WithdrawDecision command, CommandContext context, VoteResults votes) {
        record(DecisionDecisions.withdraw(opened(context), command, votes));
    }

    @CommandHandler
    public void postpone(DecisionCommand.PostponeDecision command, CommandContext context, VoteResults votes) {
        record(DecisionDecisions.postpone(opened(context), command, votes));
    }

    @CommandHandler
    public void putToConsultation(DecisionCommand.PutToConsultation command, CommandContext context) {
        record(WrittenDecisions.put(opened(context), command));
    }

    /** Look-ups follow the events a moment later: whether members can be asked about it is for the decision itself to say. */
    void consultedBy(ConsultationOpened opened) {
        var command = new DecisionCommand.PutToConsultation(
                opened.decision(), opened.consultation(), opened.closesOn(), opened.effectiveOn());
        record(WrittenDecisions.put(state(), command));
    }

    /** Nor does an agenda take what its members are being asked about, be it since a moment ago. */
    void requireNotConsulted() {
        WrittenDecisions.requireNotConsulted(state());
    }

    @CommandHandler
    public void approveInWriting(
            DecisionCommand.ApproveInWriting command, CommandContext context, ShownFindings findings) {
        record(WrittenDecisions.approve(opened(context), command, findings));
    }

    @CommandHandler
    public void returnFromConsultation(DecisionCommand.ReturnFromConsultation command, CommandContext context) {
        record(WrittenDecisions.takeBack(opened(context), command));
    }
}
