package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.ConsultationEvent;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a written consultation have to know.
 *
 * @param seats of the day it opened
 * @param answers the one that counts of each member: the last by its day and, on one day, the last recorded
 * @param overOn the day it was closed or called off; null while answers are awaited
 */
record ConsultationState(
        Scope scope,
        BodyId body,
        DecisionId decision,
        LocalDate openedOn,
        LocalDate closesOn,
        List<Seat> seats,
        Map<PersonId, ConsultationAnswered> answers,
        @Nullable LocalDate overOn) {

    ConsultationState {
        seats = List.copyOf(seats);
        answers = Map.copyOf(answers);
    }

    static ConsultationState evolve(@Nullable ConsultationState state, ConsultationEvent event) {
        return switch (event) {
            case ConsultationOpened opened ->
                new ConsultationState(
                        new Scope(opened.territory(), opened.programme()),
                        opened.body(),
                        opened.decision(),
                        opened.effectiveOn(),
                        opened.closesOn(),
                        opened.seats(),
                        Map.of(),
                        null);
            case ConsultationAnswered answered -> Objects.requireNonNull(state).with(answered);
            case ConsultationClosed closed -> Objects.requireNonNull(state).over(closed.effectiveOn());
            case ConsultationCancelled cancelled ->
                Objects.requireNonNull(state).over(cancelled.effectiveOn());
        };
    }

    /** So the letter that arrives after the mail, and was written before it, takes nothing back. */
    private ConsultationState with(ConsultationAnswered answered) {
        var before = answers.get(answered.person());
        if (before != null && answered.effectiveOn().isBefore(before.effectiveOn())) {
            return this;
        }
        var more = new HashMap<>(answers);
        more.put(answered.person(), answered);
        return new ConsultationState(scope, body, decision, openedOn, closesOn, seats, more, overOn);
    }

    private ConsultationState over(LocalDate day) {
        return new ConsultationState(scope, body, decision, openedOn, closesOn, seats, answers, day);
    }

    /** The answers so far, with those who said nothing. */
    ConsultationCount count() {
        int voting = (int) seats.stream().filter(Seat::voting).count();
        return new ConsultationCount(
                voting,
                those(WrittenAnswer.AGREES),
                voting - answers.size(),
                those(WrittenAnswer.ABSTAINS),
                those(WrittenAnswer.OBJECTS),
                those(WrittenAnswer.ASKS_FOR_SITTING),
                those(WrittenAnswer.RECUSED));
    }

    private int those(WrittenAnswer kind) {
        return (int)
                answers.values().stream().filter(one -> one.answer() == kind).count();
    }
}
