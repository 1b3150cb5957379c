package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.ATTENDANCE_MISSING;
import static fr.gouvernail.contract.governance.SittingRejection.CHAIR_PRESIDES;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDENCY_REASON_MISSING;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDENCY_SIGNED;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDENCY_UNCHANGED;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDING_CAPACITY;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDING_LEFT;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDING_NOT_PRESENT;
import static fr.gouvernail.contract.governance.SittingRejection.SECRETARY_MISSING;
import static fr.gouvernail.contract.governance.SittingRejection.SECRETARY_NOT_PRESENT;
import static fr.gouvernail.contract.governance.SittingRejection.SECRETARY_PRESIDES;
import static fr.gouvernail.contract.governance.SittingRejection.SIGNED_BY_ANOTHER;

import fr.gouvernail.command.governance.domain.SittingState.Stage;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.ItemCommand.RecordPresidency;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who presides a sitting, and so has the casting vote and signs (art. L2121-14, L2121-20 and L2121-23 CGCT), and who keeps its minutes. */
final class PresidencyDecisions {

    static PresidencyRecorded record(SittingState state, RecordPresidency command, boolean council) {
        var item = command.item();
        var reason = Reasons.given(command.reason());
        if (state.stage() == Stage.CLOSED) {
            requireCorrectable(state, item, reason);
        } else {
            SittingDecisions.requireOpen(state);
        }
        if (state.attendances().isEmpty()) {
            throw CommandRejected.of(ATTENDANCE_MISSING);
        }
        if (item != null && state.stage() == Stage.OPEN) {
            ItemDecisions.requireReady(state, item);
        }
        requireMayPreside(state, command);
        var secretary = item == null ? command.secretary() : null;
        if (item == null) {
            requireSecretary(state, command.presiding(), secretary, council);
        }
        var recorded = new PresidencyRecorded(
                command.sitting(), item, command.presiding(), command.capacity(), secretary, reason, state.heldOn());
        var before = state.session().presidency();
        if (before.after(recorded).equals(before)) {
            throw CommandRejected.of(PRESIDENCY_UNCHANGED);
        }
        return recorded;
    }

    /** What is found wrong when the minutes are written is put right in time for who signs them; what was signed stays. */
    private static void requireCorrectable(SittingState state, @Nullable Integer item, @Nullable String reason) {
        if (item != null) {
            ItemDecisions.requireItem(state, item);
        }
        state.agenda().stream()
                .map(AgendaItem::number)
                .filter(number -> item == null || item.equals(number))
                .filter(number -> !state.item(number).signedAs().isEmpty())
                .findFirst()
                .ifPresent(signed -> {
                    throw CommandRejected.of(PRESIDENCY_SIGNED, "item", signed);
                });
        if (reason == null) {
            throw CommandRejected.of(PRESIDENCY_REASON_MISSING, "heldOn", state.heldOn());
        }
    }

    /** Being there is enough to preside, as the chair of a committee may have no vote: the vote is needed for a tie alone. */
    private static void requireMayPreside(SittingState state, RecordPresidency command) {
        var person = command.presiding();
        if (!isPresent(state, person)) {
            throw CommandRejected.of(PRESIDING_NOT_PRESENT, "person", person);
        }
        var item = command.item();
        var left = item == null ? Set.<PersonId>of() : state.item(item).left();
        if (item != null && left.contains(person)) {
            throw CommandRejected.of(PRESIDING_LEFT, "person", person, "item", item);
        }
        boolean isChair = chairs(state).anyMatch(person::equals);
        if (isChair != (command.capacity() == PresidingCapacity.CHAIR)) {
            throw CommandRejected.of(PRESIDING_CAPACITY, "person", person, "capacity", command.capacity());
        }
        if (!isChair) {
            chairs(state)
                    .filter(chair -> isPresent(state, chair) && !left.contains(chair))
                    .findFirst()
                    .ifPresent(chair -> {
                        throw CommandRejected.of(CHAIR_PRESIDES, "person", chair);
                    });
        }
    }

    private static void requireSecretary(
            SittingState state, PersonId presiding, @Nullable PersonId secretary, boolean council) {
        if (secretary == null) {
            if (council) {
                throw CommandRejected.of(SECRETARY_MISSING);
            }
            return;
        }
        if (secretary.equals(presiding)) {
            throw CommandRejected.of(SECRETARY_PRESIDES, "person", secretary);
        }
        if (!isPresent(state, secretary)) {
            throw CommandRejected.of(SECRETARY_NOT_PRESENT, "person", secretary);
        }
    }

    /** Whose vote decides a tie on an item: whoever presides it, in person; the chair's where nobody said who does. */
    static Stream<PersonId> presiding(SittingState state, int item) {
        var recorded = state.session().presidency().of(item);
        var candidates = recorded == null ? chairs(state) : Stream.of(recorded);
        return candidates.filter(person -> votesInPerson(state, person));
    }

    /** No vote is taken on an item while who presides the sitting left for it and nobody else presides it. */
    static void requirePresided(SittingState state, int item, Set<PersonId> left) {
        var recorded = state.session().presidency().of(item);
        if (recorded == null) {
            return;
        }
        if (left.contains(recorded)) {
            throw CommandRejected.of(PRESIDING_LEFT, "person", recorded, "item", item);
        }
        if (!isPresent(state, recorded)) {
            throw CommandRejected.of(PRESIDING_NOT_PRESENT, "person", recorded);
        }
    }

    /**
     * Where it is recorded who presided and who was secretary, it is they who sign. Who left for an item does not sign it: then it is
     * for another member, and nobody said whom.
     */
    static void requireSignatory(SittingState state, SignMinutes command) {
        var presidency = state.session().presidency();
        var expected =
                command.capacity() == SigningCapacity.CHAIR ? presidency.of(command.item()) : presidency.secretary();
        if (expected == null || state.item(command.item()).left().contains(expected)) {
            return;
        }
        if (!expected.equals(command.signatory())) {
            throw CommandRejected.of(
                    SIGNED_BY_ANOTHER, "person", expected, "item", command.item(), "capacity", command.capacity());
        }
    }

    private static Stream<PersonId> chairs(SittingState state) {
        return state.seats().stream().filter(Seat::chair).map(Seat::person);
    }

    private static boolean votesInPerson(SittingState state, PersonId person) {
        return state.seats().stream().anyMatch(seat -> seat.person().equals(person) && seat.voting())
                && isPresent(state, person);
    }

    private static boolean isPresent(SittingState state, PersonId person) {
        return state.attendances().stream()
                .anyMatch(one -> one.person().equals(person) && one.presence() == Presence.PRESENT);
    }

    private PresidencyDecisions() {}
}
