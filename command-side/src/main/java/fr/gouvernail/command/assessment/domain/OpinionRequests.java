package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.OpinionRejection.ACTION_ELSEWHERE;
import static fr.gouvernail.contract.assessment.OpinionRejection.ASKED_BEFORE_FILING;
import static fr.gouvernail.contract.assessment.OpinionRejection.DAY_NOT_AGREED;
import static fr.gouvernail.contract.assessment.OpinionRejection.DELAY_UNFIT;
import static fr.gouvernail.contract.assessment.OpinionRejection.FILE_MISSING;
import static fr.gouvernail.contract.assessment.OpinionRejection.GROUND_UNFIT;
import static fr.gouvernail.contract.assessment.OpinionRejection.NO_PERMIT_FILE;
import static fr.gouvernail.contract.assessment.OpinionRejection.SERVICE_UNCLEAR;

import fr.gouvernail.contract.assessment.OpinionCommand.AskOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.ChangeOpinionDelay;
import fr.gouvernail.contract.assessment.OpinionCommand.WithdrawOpinion;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDelayChanged;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionWithdrawn;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.OpinionRequest;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a service is asked, and how the request changes before it is answered. */
final class OpinionRequests {

    static OpinionAsked ask(AskOpinion command, Scope scope, Subjects subjects, RuleBook rules, LocalDate today) {
        var request = command.request();
        requireReferences(request, scope, subjects);
        requireFile(request);
        OpinionPapers.requireHappened(request.askedOn(), today);
        OpinionPapers.requireWellFormed(request.document());
        requireKindsOwn(request);
        return new OpinionAsked(
                command.opinion(),
                Objects.requireNonNull(scope.territory()),
                scope.programme(),
                request,
                OpinionRegimes.of(request, rules),
                null,
                null,
                request.askedOn());
    }

    private static void requireReferences(OpinionRequest request, Scope scope, Subjects subjects) {
        var name = request.serviceName();
        if ((request.service() == null) == (name == null || name.isBlank())) {
            throw CommandRejected.of(SERVICE_UNCLEAR);
        }
        if (request.service() != null) {
            PrescriptionDecisions.requireHere("request.service", request.service(), scope, subjects);
        }
        var action = request.action();
        if (action != null && !subjects.require("request.action", action).equals(scope)) {
            throw CommandRejected.of(ACTION_ELSEWHERE, "action", action);
        }
    }

    private static void requireFile(OpinionRequest request) {
        var file = request.file();
        if (file == null) {
            if (request.kind().isHeritage()) {
                throw CommandRejected.of(FILE_MISSING, "kind", request.kind());
            }
        } else if (request.askedOn().isBefore(file.filedOn())) {
            throw CommandRejected.of(ASKED_BEFORE_FILING, "askedOn", request.askedOn(), "filedOn", file.filedOn());
        }
    }

    /** A ground belongs to mere advice, an agreed day to a service that no rule gives a delay. */
    private static void requireKindsOwn(OpinionRequest request) {
        var kind = request.kind();
        if ((kind == OpinionKind.ABF_ADVICE) == (request.ground() == null)) {
            throw CommandRejected.of(GROUND_UNFIT, "kind", kind);
        }
        var agreed = request.answerBy();
        if (OpinionRegimes.isRuled(kind) != (agreed == null)) {
            throw CommandRejected.of(DAY_NOT_AGREED, "kind", kind);
        }
        if (agreed != null && agreed.isBefore(request.askedOn())) {
            throw CommandRejected.of(DELAY_UNFIT, "dueOn", agreed, "askedOn", request.askedOn());
        }
    }

    /** The delay is that of the law where a rule gives it: it moves later only, and a paper says why. */
    static OpinionDelayChanged changeDelay(OpinionState state, ChangeOpinionDelay command, LocalDate today) {
        OpinionStages.requireAwaited(state);
        var before = state.regime().dueOn();
        var askedOn = state.request().askedOn();
        boolean ruled = state.regime().delayRule() != null;
        if (ruled) {
            OpinionPapers.requirePaper(command.document());
        } else {
            OpinionPapers.requireWellFormed(command.document());
        }
        boolean moved = ruled
                ? command.dueOn().isAfter(before)
                : !command.dueOn().isBefore(askedOn) && !command.dueOn().equals(before);
        if (!moved) {
            throw CommandRejected.of(DELAY_UNFIT, "dueOn", command.dueOn(), "askedOn", askedOn);
        }
        return new OpinionDelayChanged(
                command.opinion(),
                before,
                command.dueOn(),
                state.regime().decisionDueOn(),
                decisionDueOn(state, command),
                command.reason(),
                command.document(),
                today);
    }

    /** The new day to decide on the permit, not before the opinion may still come; the one there was where none is given. */
    private static @Nullable LocalDate decisionDueOn(OpinionState state, ChangeOpinionDelay command) {
        var day = command.decisionDueOn();
        if (day == null) {
            return state.regime().decisionDueOn();
        }
        if (state.request().file() == null) {
            throw CommandRejected.of(NO_PERMIT_FILE);
        }
        if (day.isBefore(command.dueOn())) {
            throw CommandRejected.of(
                    DELAY_UNFIT, "dueOn", day, "askedOn", state.request().askedOn());
        }
        return day;
    }

    static OpinionWithdrawn withdraw(OpinionState state, WithdrawOpinion command, LocalDate today) {
        OpinionStages.requireAwaited(state);
        return new OpinionWithdrawn(command.opinion(), command.reason(), today);
    }

    private OpinionRequests() {}
}
