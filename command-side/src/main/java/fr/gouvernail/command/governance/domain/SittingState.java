package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a sitting have to know.
 *
 * @param attendances empty until they are recorded
 * @param voted numbers of the items that were voted
 */
record SittingState(
        Scope scope,
        BodyId body,
        LocalDate heldOn,
        List<Seat> seats,
        BodyRules rules,
        Stage stage,
        List<AgendaItem> agenda,
        List<Attendance> attendances,
        Set<Integer> voted) {

    /** How far the sitting has come. */
    enum Stage {
        CONVENED,
        OPEN,
        CLOSED
    }

    SittingState {
        seats = List.copyOf(seats);
        agenda = List.copyOf(agenda);
        attendances = List.copyOf(attendances);
        voted = Set.copyOf(voted);
    }

    static SittingState evolve(@Nullable SittingState state, SittingEvent event) {
        return switch (event) {
            case SittingConvened convened ->
                new SittingState(
                        new Scope(convened.territory(), convened.programme()),
                        convened.body(),
                        convened.heldOn(),
                        convened.seats(),
                        convened.rules(),
                        Stage.CONVENED,
                        List.of(),
                        List.of(),
                        Set.of());
            case ItemPutOnAgenda put -> Objects.requireNonNull(state).withItem(put.item());
            case SittingOpened _ -> Objects.requireNonNull(state).at(Stage.OPEN);
            case AttendanceRecorded recorded -> Objects.requireNonNull(state).attendedBy(recorded.attendances());
            case VoteRecorded recorded ->
                Objects.requireNonNull(state).withVoteOn(recorded.item().number());
            case SittingClosed _ -> Objects.requireNonNull(state).at(Stage.CLOSED);
        };
    }

    private SittingState withItem(AgendaItem item) {
        var items = Stream.concat(agenda.stream(), Stream.of(item)).toList();
        return new SittingState(scope, body, heldOn, seats, rules, stage, items, attendances, voted);
    }

    private SittingState at(Stage reached) {
        return new SittingState(scope, body, heldOn, seats, rules, reached, agenda, attendances, voted);
    }

    private SittingState attendedBy(List<Attendance> recorded) {
        return new SittingState(scope, body, heldOn, seats, rules, stage, agenda, recorded, voted);
    }

    private SittingState withVoteOn(int item) {
        var items = new HashSet<>(voted);
        items.add(item);
        return new SittingState(scope, body, heldOn, seats, rules, stage, agenda, attendances, items);
    }
}
