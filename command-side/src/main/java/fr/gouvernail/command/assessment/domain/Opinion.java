package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.contract.assessment.OpinionCommand.AnswerAppeal;
import fr.gouvernail.contract.assessment.OpinionCommand.AskOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.ChangeOpinionDelay;
import fr.gouvernail.contract.assessment.OpinionCommand.DraftOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.IssueOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.LodgeAppeal;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordAppealSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordCommission;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordPermit;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.ReplaceOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.WithdrawOpinion;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** The opinion of a State service on a project, with its prescriptions, its appeal and the permit. */
@AggregateRoot(type = "assessment.opinion")
public class Opinion extends OpinionPrescriptions {

    protected Opinion() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void ask(AskOpinion command, CommandContext context, Subjects subjects, RuleBook rules) {
        var scope = subjects.require("request.project", command.request().project());
        context.requireRightOn(scope.territory());
        Recording.record(scope, OpinionRequests.ask(command, scope, subjects, rules, context.today()));
    }

    /** Both sides of a correction are stored together: the one that gives way, and the one that takes its place. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void replace(ReplaceOpinion command, CommandContext context, Subjects subjects, Aggregates others) {
        var scope = subjects.require("replaced", command.replaced());
        context.requireRightOn(scope.territory());
        PrescriptionDecisions.requireKnown(command.content(), scope, subjects);
        var kept = new AtomicReference<OpinionState>();
        others.tell(Opinion.class, command.replaced(), old -> kept.set(old.giveWayTo(command, context)));
        var before = Objects.requireNonNull(kept.get());
        Recording.record(scope, OpinionAnswers.takeOver(before, command));
        Recording.record(scope, OpinionAnswers.reissue(before, command, context));
    }

    /** Told by the one that takes its place. @return what it was until then */
    OpinionState giveWayTo(ReplaceOpinion command, CommandContext context) {
        var before = state();
        record(OpinionAnswers.giveWay(before, command, context.today()));
        return before;
    }

    @CommandHandler
    public void changeDelay(ChangeOpinionDelay command, CommandContext context) {
        record(OpinionRequests.changeDelay(state(context), command, context.today()));
    }

    @CommandHandler
    public void withdraw(WithdrawOpinion command, CommandContext context) {
        record(OpinionRequests.withdraw(state(context), command, context.today()));
    }

    @CommandHandler
    public void draft(DraftOpinion command, CommandContext context, Subjects subjects) {
        var state = state(context);
        PrescriptionDecisions.requireKnown(command.content(), state.scope(), subjects);
        record(OpinionAnswers.draft(state, command, context.today()));
    }

    @CommandHandler
    public void issue(IssueOpinion command, CommandContext context, Subjects subjects) {
        var state = state(context);
        PrescriptionDecisions.requireKnown(command.content(), state.scope(), subjects);
        record(OpinionAnswers.issue(state, command, context));
    }

    @CommandHandler
    public void recordSilence(RecordSilence command, CommandContext context) {
        record(OpinionAnswers.recordSilence(state(context), command, context.today()));
    }

    @CommandHandler
    public void lodgeAppeal(LodgeAppeal command, CommandContext context, RuleBook rules) {
        record(AppealDecisions.lodge(state(context), command, rules, context.today()));
    }

    @CommandHandler
    public void hearCommission(RecordCommission command, CommandContext context) {
        record(AppealDecisions.hear(state(context), command, context.today()));
    }

    @CommandHandler
    public void answerAppeal(AnswerAppeal command, CommandContext context, Subjects subjects) {
        var state = state(context);
        PrescriptionDecisions.requireKnown(command.content(), state.scope(), subjects);
        record(AppealDecisions.answer(state, command, context.today()));
    }

    @CommandHandler
    public void recordAppealSilence(RecordAppealSilence command, CommandContext context) {
        record(AppealDecisions.recordSilence(state(context), command, context.today()));
    }

    @CommandHandler
    public void recordPermit(RecordPermit command, CommandContext context) {
        record(AppealDecisions.decide(state(context), command, context.today()));
    }
}
