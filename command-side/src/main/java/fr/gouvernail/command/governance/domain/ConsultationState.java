package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.ConsultationEvent;
import fr.gouvernail.contract.governance.ConsultationEvent.AnswerWithdrawn;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a written consultation have to know.
 *
 * @param seats of the day it opened
 * @param received those of each member that were not withdrawn, in the order in which they count: by their day and, on one day, as recorded
 * @param overOn the day it was closed or called off; null while answers are awaited
 */
record ConsultationState(
        Scope scope,
        BodyId body,
        DecisionId decision,
        LocalDate openedOn,
        LocalDate closesOn,
        List<Seat> seats,
        Map<PersonId, List<ConsultationAnswered>> received,
        @Nullable LocalDate overOn) {

    ConsultationState {
        seats = List.copyOf(seats);
        received = Map.copyOf(received);
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
            case AnswerWithdrawn withdrawn -> Objects.requireNonNull(state).without(withdrawn);
            case ConsultationClosed closed -> Objects.requireNonNull(state).over(closed.effectiveOn());
            case ConsultationCancelled cancelled ->
                Objects.requireNonNull(state).over(cancelled.effectiveOn());
        };
    }

    /** The one that counts: the last of those received. */
    @Nullable
    ConsultationAnswered answerOf(PersonId person) {
        var all = received.getOrDefault(person, List.of());
        return all.isEmpty() ? null : all.getLast();
    }

    /** So the letter that arrives after the mail, and was written before it, takes nothing back. */
    private ConsultationState with(ConsultationAnswered answered) {
        var all = new ArrayList<>(received.getOrDefault(answered.person(), List.of()));
        all.add(answered);
        all.sort(Comparator.comparing(ConsultationAnswered::effectiveOn));
        return of(answered.person(), all);
    }

    /** Their answer before it counts again. */
    private ConsultationState without(AnswerWithdrawn withdrawn) {
        var all = received.getOrDefault(withdrawn.person(), List.of());
        return of(withdrawn.person(), all.subList(0, Math.max(0, all.size() - 1)));
    }

    private ConsultationState of(PersonId person, List<ConsultationAnswered> all) {
        var changed = new HashMap<>(received);
        if (all.isEmpty()) {
            changed.remove(person);
        } else {
            changed.put(person, List.copyOf(all));
        }
        return new ConsultationState(scope, body, decision, openedOn, closesOn, seats, changed, overOn);
    }

    private ConsultationState over(LocalDate day) {
        return new ConsultationState(scope, body, decision, openedOn, closesOn, seats, received, day);
    }

    /** The answers so far, with those who said nothing. */
    ConsultationCount count() {
        int voting = (int) seats.stream().filter(Seat::voting).count();
        return new ConsultationCount(
                voting,
                those(WrittenAnswer.AGREES),
                voting - received.size(),
                those(WrittenAnswer.ABSTAINS),
                those(WrittenAnswer.OBJECTS),
                those(WrittenAnswer.ASKS_FOR_SITTING),
                those(WrittenAnswer.RECUSED));
    }

    private int those(WrittenAnswer kind) {
        return (int) received.values().stream()
                .filter(all -> all.getLast().answer() == kind)
                .count();
    }
}
