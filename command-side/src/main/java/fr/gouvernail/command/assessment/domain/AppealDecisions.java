package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.OpinionRejection.APPEAL_NOT_OPEN;
import static fr.gouvernail.contract.assessment.OpinionRejection.NO_PERMIT_FILE;
import static fr.gouvernail.contract.assessment.OpinionRejection.PERMIT_AGAINST_OPINION;
import static fr.gouvernail.contract.assessment.OpinionRejection.REASON_MISSING;
import static fr.gouvernail.contract.assessment.OpinionRejection.SILENCE_TOO_EARLY;

import fr.gouvernail.command.assessment.domain.OpinionState.Stage;
import fr.gouvernail.contract.assessment.AppealBy;
import fr.gouvernail.contract.assessment.AppealSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.AnswerAppeal;
import fr.gouvernail.contract.assessment.OpinionCommand.LodgeAppeal;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordAppealSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordCommission;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordPermit;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealAnswered;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealLodged;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealSilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionEvent.CommissionConsulted;
import fr.gouvernail.contract.assessment.OpinionEvent.PermitDecided;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.PermitOutcome;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.Objects;

/** What follows an opinion: the appeal to the préfet de région, and the permit. */
final class AppealDecisions {

    /** Against an agreement that was refused, or given on conditions. What the préfet has answered goes to the court, not here. */
    static AppealLodged lodge(OpinionState state, LodgeAppeal command, RuleBook rules, LocalDate today) {
        OpinionStages.requireCurrent(state);
        boolean contested = state.verdict() == Verdict.UNFAVOURABLE || state.verdict() == Verdict.WITH_PRESCRIPTIONS;
        if (state.request().kind() != OpinionKind.ABF_AGREEMENT || state.stage() != Stage.ISSUED || !contested) {
            throw CommandRejected.of(APPEAL_NOT_OPEN);
        }
        OpinionPapers.requireBetween(state.answeredOn(), command.lodgedOn(), today);
        OpinionPapers.requireWellFormed(command.document());
        var rule = OpinionRegimes.on("R-84", command.lodgedOn(), rules);
        return new AppealLodged(
                command.opinion(),
                command.by(),
                command.grounds(),
                command.document(),
                command.lodgedOn().plusMonths(rule.parameter("answer_months")),
                rule.id(),
                silence(command.by()),
                command.lodgedOn());
    }

    private static AppealSilence silence(AppealBy by) {
        return switch (by) {
            case AUTHORITY -> AppealSilence.DRAFT_APPROVED;
            case APPLICANT -> AppealSilence.REFUSAL_CONFIRMED;
        };
    }

    static CommissionConsulted hear(OpinionState state, RecordCommission command, LocalDate today) {
        OpinionStages.requireAppealed(state);
        OpinionPapers.requireBetween(appeal(state).effectiveOn(), command.consultedOn(), today);
        OpinionPapers.requireWellFormed(command.document());
        return new CommissionConsulted(command.opinion(), command.view(), command.document(), command.consultedOn());
    }

    static AppealAnswered answer(OpinionState state, AnswerAppeal command, LocalDate today) {
        OpinionStages.requireAppealed(state);
        OpinionAnswers.requirePrescriptions(command.content());
        OpinionPapers.requireBetween(appeal(state).effectiveOn(), command.answeredOn(), today);
        OpinionPapers.requirePaper(command.document());
        return new AppealAnswered(
                command.opinion(),
                command.content().verdict(),
                command.content().reasons(),
                OpinionAnswers.numbered(command.content(), state.nextNumber()),
                command.document(),
                command.answeredOn());
    }

    /** The last day counts in full, as it does for a service; the law that holds is that of the day of the appeal. */
    static AppealSilenceRecorded recordSilence(OpinionState state, RecordAppealSilence command, LocalDate today) {
        OpinionStages.requireAppealed(state);
        var appeal = appeal(state);
        if (!today.isAfter(appeal.answerBy())) {
            throw CommandRejected.of(
                    SILENCE_TOO_EARLY, "dueOn", appeal.answerBy(), "today", today, "rule", appeal.delayRule());
        }
        return new AppealSilenceRecorded(command.opinion(), appeal.silence(), appeal.delayRule(), appeal.answerBy());
    }

    private static AppealLodged appeal(OpinionState state) {
        return Objects.requireNonNull(state.appeal());
    }

    static PermitDecided decide(OpinionState state, RecordPermit command, LocalDate today) {
        OpinionStages.requireCurrent(state);
        var file = state.request().file();
        if (file == null) {
            throw CommandRejected.of(NO_PERMIT_FILE);
        }
        OpinionPapers.requireBetween(file.filedOn(), command.decidedOn(), today);
        OpinionPapers.requireWellFormed(command.document());
        if (command.outcome() == PermitOutcome.GRANTED) {
            requireAgreement(state, command.decidedOn());
        }
        var reason = command.reason();
        if (state.permitOn() != null && (reason == null || reason.isBlank())) {
            throw CommandRejected.of(REASON_MISSING);
        }
        return new PermitDecided(
                command.opinion(),
                command.outcome(),
                command.reference(),
                command.statesPrescriptions(),
                command.document(),
                state.permitOn() == null ? null : reason,
                command.decidedOn());
    }

    /** the agreement is there on the day of the permit, by an opinion, by silence, by the préfet's answer or by his silence. */
    private static void requireAgreement(OpinionState state, LocalDate day) {
        if (state.request().kind() != OpinionKind.ABF_AGREEMENT) {
            return;
        }
        var since = state.answeredOn();
        boolean refused = state.verdict() == Verdict.UNFAVOURABLE;
        if (since == null || day.isBefore(since) || refused) {
            var stands = refused ? Verdict.UNFAVOURABLE.name() : state.stage().name();
            throw CommandRejected.of(PERMIT_AGAINST_OPINION, "state", stands);
        }
    }

    private AppealDecisions() {}
}
