package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.ConsultationRejection.ANSWERED_BY_MEMBER;
import static fr.gouvernail.contract.governance.ConsultationRejection.ANSWERED_HERE;
import static fr.gouvernail.contract.governance.ConsultationRejection.ANSWER_IN_THE_FUTURE;
import static fr.gouvernail.contract.governance.ConsultationRejection.ANSWER_TOO_EARLY;
import static fr.gouvernail.contract.governance.ConsultationRejection.ANSWER_TOO_LATE;
import static fr.gouvernail.contract.governance.ConsultationRejection.CLOSED_TOO_EARLY;
import static fr.gouvernail.contract.governance.ConsultationRejection.NO_ANSWER;
import static fr.gouvernail.contract.governance.ConsultationRejection.OUTSIDE_MANDATE;
import static fr.gouvernail.contract.governance.ConsultationRejection.OVER;
import static fr.gouvernail.contract.governance.ConsultationRejection.REASON_MISSING;
import static fr.gouvernail.contract.governance.ConsultationRejection.RECUSED_WITHOUT_REASON;
import static fr.gouvernail.contract.governance.ConsultationRejection.WITHDRAWN_TOO_LATE;
import static fr.gouvernail.contract.governance.ConsultationRejection.WITHOUT_VOTE;

import fr.gouvernail.contract.governance.ConsultationCommand.AnswerConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.CancelConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.CloseConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.RecordAnswer;
import fr.gouvernail.contract.governance.ConsultationCommand.WithdrawAnswer;
import fr.gouvernail.contract.governance.ConsultationEvent.AnswerWithdrawn;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How members answer a written consultation, and how it ends. */
final class ConsultationDecisions {

    static List<ConsultationAnswered> answer(
            ConsultationState state, AnswerConsultation command, CommandContext context) {
        requireAwaited(state);
        var answered = new ConsultationAnswered(
                command.consultation(),
                context.person(),
                command.answer(),
                reason(command.answer(), command.reason()),
                WrittenMeans.HERE,
                context.today());
        return accepted(state, answered, context.today());
    }

    static List<ConsultationAnswered> recordAnswer(
            ConsultationState state, RecordAnswer command, CommandContext context) {
        requireAwaited(state);
        if (command.means() == WrittenMeans.HERE) {
            throw CommandRejected.of(ANSWERED_HERE, "person", command.person());
        }
        if (!command.person().equals(context.person())) {
            requireNotAnsweredByMember(state, command.person());
        }
        var answered = new ConsultationAnswered(
                command.consultation(),
                command.person(),
                command.answer(),
                reason(command.answer(), command.reason()),
                command.means(),
                command.answeredOn());
        return accepted(state, answered, context.today());
    }

    /** What a member answered under their own name is changed by that member only: no letter that others say they have undoes it. */
    private static void requireNotAnsweredByMember(ConsultationState state, PersonId person) {
        var current = state.answerOf(person);
        if (current != null && current.means() == WrittenMeans.HERE) {
            throw CommandRejected.of(ANSWERED_BY_MEMBER, "person", person, "on", current.effectiveOn());
        }
    }

    /** The same answer sent again is no change. */
    private static List<ConsultationAnswered> accepted(
            ConsultationState state, ConsultationAnswered answered, LocalDate today) {
        requireSeat(state, answered.person());
        var day = answered.effectiveOn();
        if (day.isBefore(state.openedOn())) {
            throw CommandRejected.of(ANSWER_TOO_EARLY, "on", day, "openedOn", state.openedOn());
        }
        if (day.isAfter(state.closesOn())) {
            throw CommandRejected.of(ANSWER_TOO_LATE, "on", day, "closesOn", state.closesOn());
        }
        if (day.isAfter(today)) {
            throw CommandRejected.of(ANSWER_IN_THE_FUTURE, "on", day, "today", today);
        }
        return answered.equals(state.answerOf(answered.person())) ? List.of() : List.of(answered);
    }

    private static void requireSeat(ConsultationState state, PersonId person) {
        var seat = state.seats().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(() -> CommandRejected.of(OUTSIDE_MANDATE, "person", person, "openedOn", state.openedOn()));
        if (!seat.voting()) {
            throw CommandRejected.of(WITHOUT_VOTE, "person", person);
        }
    }

    /**
     * An answer of a mail or a letter that was entered for the wrong member. It is never erased, and an objection neither: it stays in the
     * history with the reason, and it is its effect that ends. That is possible only while the consultation is open, when nothing was made of
     * it and nobody can have referred the decision; and only until the last day, as the member has to be able to answer in its place: later,
     * their silence would count as their agreement, and the withdrawal of one objection would adopt the decision. What is found later is for
     * a sitting, or for another consultation once this one is called off. What a member answered here is theirs alone.
     */
    static AnswerWithdrawn withdraw(ConsultationState state, WithdrawAnswer command, LocalDate today) {
        requireAwaited(state);
        var person = command.person();
        requireSeat(state, person);
        requireNotAnsweredByMember(state, person);
        var current = state.answerOf(person);
        if (current == null) {
            throw CommandRejected.of(NO_ANSWER, "person", person);
        }
        if (today.isAfter(state.closesOn())) {
            throw CommandRejected.of(
                    WITHDRAWN_TOO_LATE, "person", person, "closesOn", state.closesOn(), "today", today);
        }
        var all = state.received().getOrDefault(person, List.of());
        var standing = all.size() < 2 ? null : all.get(all.size() - 2).answer();
        return new AnswerWithdrawn(
                command.consultation(),
                person,
                current.answer(),
                current.effectiveOn(),
                standing,
                command.reason(),
                today);
    }

    /** Before the last day is over a member may still answer, or think again; with every answer in, nothing is left to wait for. */
    static ConsultationClosed close(ConsultationState state, CloseConsultation command, LocalDate today) {
        requireAwaited(state);
        var count = state.count();
        boolean delayOver = today.isAfter(state.closesOn());
        if (!delayOver && count.silent() > 0) {
            throw CommandRejected.of(
                    CLOSED_TOO_EARLY,
                    "closesOn",
                    state.closesOn(),
                    "today",
                    today,
                    "answered",
                    count.answered(),
                    "seats",
                    count.seats(),
                    "missing",
                    count.silent());
        }
        return new ConsultationClosed(
                command.consultation(),
                state.body(),
                state.decision(),
                count.approved(),
                count,
                delayOver ? state.closesOn() : today);
    }

    static ConsultationCancelled cancel(ConsultationState state, CancelConsultation command, LocalDate today) {
        requireAwaited(state);
        return new ConsultationCancelled(
                command.consultation(), state.body(), state.decision(), state.count(), command.reason(), today);
    }

    private static void requireAwaited(ConsultationState state) {
        if (state.overOn() != null) {
            throw CommandRejected.of(OVER, "on", state.overOn());
        }
    }

    /**
     * Without a reason the sitting would not know what to look at. One who leaves gives none, as it would keep a private interest under a name
     * for ever.
     */
    private static @Nullable String reason(WrittenAnswer answer, @Nullable String given) {
        var reason = given == null || given.isBlank() ? null : given.strip();
        if (answer == WrittenAnswer.OBJECTS && reason == null) {
            throw CommandRejected.of(REASON_MISSING);
        }
        if (answer == WrittenAnswer.RECUSED && reason != null) {
            throw CommandRejected.of(RECUSED_WITHOUT_REASON);
        }
        return reason;
    }

    private ConsultationDecisions() {}
}
