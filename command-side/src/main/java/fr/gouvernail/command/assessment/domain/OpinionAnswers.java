package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.OpinionRejection.ISSUED_BEFORE_ASKED;
import static fr.gouvernail.contract.assessment.OpinionRejection.NOTHING_TO_REPLACE;
import static fr.gouvernail.contract.assessment.OpinionRejection.PRESCRIPTIONS_UNFIT;
import static fr.gouvernail.contract.assessment.OpinionRejection.SILENCE_GAVE_AGREEMENT;
import static fr.gouvernail.contract.assessment.OpinionRejection.SILENCE_TOO_EARLY;
import static fr.gouvernail.contract.assessment.OpinionRejection.SILENCE_WAIVED;
import static fr.gouvernail.contract.assessment.OpinionRejection.UNDER_APPEAL;

import fr.gouvernail.command.assessment.domain.OpinionState.Stage;
import fr.gouvernail.contract.assessment.NumberedPrescription;
import fr.gouvernail.contract.assessment.OpinionCommand.DraftOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.IssueOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.ReplaceOpinion;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDrafted;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionIssued;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionReplaced;
import fr.gouvernail.contract.assessment.OpinionEvent.SilenceRecorded;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OpinionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an opinion is drafted, issued, replaced, or held to be given by silence. */
final class OpinionAnswers {

    static OpinionDrafted draft(OpinionState state, DraftOpinion command, LocalDate today) {
        OpinionStages.requireNotIssued(state);
        requirePrescriptions(command.content());
        return new OpinionDrafted(command.opinion(), command.content(), today);
    }

    static OpinionIssued issue(OpinionState state, IssueOpinion command, CommandContext context) {
        OpinionStages.requireNotIssued(state);
        requireInTime(state, command.issuedOn());
        return issued(state, command.opinion(), command.content(), command.issuedOn(), command.document(), context);
    }

    /**
     * Once its last day is over, the agreement is held to be given and the dig waived, and a paper of a later day does not
     * take that back. A service whose silence is worth something else may still answer late, as long as nobody has recorded that it did not.
     */
    private static void requireInTime(OpinionState state, LocalDate issuedOn) {
        var regime = state.regime();
        boolean settled = regime.silence() == SilenceEffect.AGREEMENT || regime.silence() == SilenceEffect.WAIVED;
        if (settled && issuedOn.isAfter(regime.dueOn())) {
            throw CommandRejected.of(
                    regime.silence() == SilenceEffect.WAIVED ? SILENCE_WAIVED : SILENCE_GAVE_AGREEMENT,
                    "issuedOn",
                    issuedOn,
                    "dueOn",
                    regime.dueOn(),
                    "rule",
                    OpinionRegimes.ruleOf(regime.silenceRule()));
        }
    }

    private static OpinionIssued issued(
            OpinionState state,
            OpinionId opinion,
            OpinionContent content,
            LocalDate issuedOn,
            @Nullable OpinionDocument document,
            CommandContext context) {
        requirePrescriptions(content);
        var askedOn = state.request().askedOn();
        if (issuedOn.isBefore(askedOn)) {
            throw CommandRejected.of(ISSUED_BEFORE_ASKED, "issuedOn", issuedOn, "askedOn", askedOn);
        }
        OpinionPapers.requireHappened(issuedOn, context.today());
        OpinionPapers.requirePaper(document);
        boolean onBehalf = context.actor().role() != Role.STATE_SERVICE;
        return new OpinionIssued(
                opinion, content.verdict(), content.reasons(), numbered(content, 1), onBehalf, document, issuedOn);
    }

    /** "Favourable with prescriptions" without one says nothing, and a refusal has no conditions. */
    static void requirePrescriptions(OpinionContent content) {
        int count = content.prescriptions().size();
        if ((content.verdict() == Verdict.WITH_PRESCRIPTIONS) != (count > 0)) {
            throw CommandRejected.of(PRESCRIPTIONS_UNFIT, "verdict", content.verdict(), "count", count);
        }
        for (int index = 0; index < count; index++) {
            PrescriptionDecisions.requireEffects(
                    index + 1, content.prescriptions().get(index));
        }
    }

    static List<NumberedPrescription> numbered(OpinionContent content, int first) {
        var numbered = new ArrayList<NumberedPrescription>();
        for (var prescription : content.prescriptions()) {
            numbered.add(new NumberedPrescription(first + numbered.size(), prescription));
        }
        return numbered;
    }

    /** the last day counts in full, so that silence is known on the day after. */
    static SilenceRecorded recordSilence(OpinionState state, RecordSilence command, LocalDate today) {
        OpinionStages.requireAwaited(state);
        var regime = state.regime();
        if (!today.isAfter(regime.dueOn())) {
            throw CommandRejected.of(
                    SILENCE_TOO_EARLY,
                    "dueOn",
                    regime.dueOn(),
                    "today",
                    today,
                    "rule",
                    OpinionRegimes.ruleOf(regime.silenceRule()));
        }
        return new SilenceRecorded(command.opinion(), regime.silence(), regime.silenceRule(), regime.dueOn());
    }

    /** What is known of the old one before it gives way, and the event that says so. */
    static OpinionReplaced giveWay(OpinionState state, ReplaceOpinion command, LocalDate today) {
        OpinionStages.requireCurrent(state);
        if (state.stage() == Stage.AWAITED) {
            throw CommandRejected.of(NOTHING_TO_REPLACE);
        }
        if (state.stage() == Stage.APPEALED || state.stage() == Stage.SETTLED) {
            throw CommandRejected.of(UNDER_APPEAL, "state", state.stage());
        }
        requireInTime(state, command.issuedOn());
        return new OpinionReplaced(command.replaced(), command.opinion(), command.reason(), today);
    }

    /** The new one, with the request and the law of the old one. */
    static OpinionAsked takeOver(OpinionState old, ReplaceOpinion command) {
        return new OpinionAsked(
                command.opinion(),
                Objects.requireNonNull(old.scope().territory()),
                old.scope().programme(),
                old.request(),
                old.regime(),
                command.replaced(),
                command.reason(),
                old.request().askedOn());
    }

    static OpinionIssued reissue(OpinionState old, ReplaceOpinion command, CommandContext context) {
        return issued(old, command.opinion(), command.content(), command.issuedOn(), command.document(), context);
    }

    private OpinionAnswers() {}
}
