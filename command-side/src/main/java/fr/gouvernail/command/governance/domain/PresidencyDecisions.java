package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.ATTENDANCE_MISSING;
import static fr.gouvernail.contract.governance.SittingRejection.CHAIR_PRESIDES;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDENCY_REASON_MISSING;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDENCY_UNCHANGED;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDING_CAPACITY;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDING_LEFT;
import static fr.gouvernail.contract.governance.SittingRejection.PRESIDING_NOT_PRESENT;
import static fr.gouvernail.contract.governance.SittingRejection.SECRETARY_MISSING;
import static fr.gouvernail.contract.governance.SittingRejection.SECRETARY_NOT_PRESENT;
import static fr.gouvernail.contract.governance.SittingRejection.SECRETARY_PRESIDES;
import static fr.gouvernail.contract.governance.SittingRejection.SECRETARY_PRESIDES_ITEM;
import static fr.gouvernail.contract.governance.SittingRejection.SIGNED_BY_ANOTHER;

import fr.gouvernail.command.governance.domain.SittingState.Stage;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.ItemCommand.RecordPresidency;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SignatureVoided;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who presides a sitting, and so has the casting vote and signs (art. L2121-14, L2121-20 and L2121-23 CGCT), and who keeps its minutes. */
final class PresidencyDecisions {

    /** @param council whether a secretary has to be named @param today the day of a correction */
    record Setting(boolean council, LocalDate today) {}

    static List<SittingEvent> record(SittingState state, RecordPresidency command, Setting setting) {
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
            requireSecretary(state, command.presiding(), secretary, setting.council());
        } else {
            requireNotSecretary(state, command.presiding(), item);
        }
        var recorded = new PresidencyRecorded(
                command.sitting(), item, command.presiding(), command.capacity(), secretary, reason, state.heldOn());
        var before = state.session().presidency();
        var after = before.after(recorded);
        if (after.equals(before)) {
            throw CommandRejected.of(PRESIDENCY_UNCHANGED);
        }
        var events = new ArrayList<SittingEvent>(List.of(recorded));
        if (reason != null) {
            events.addAll(voided(state, recorded, after, setting.today()));
        }
        return events;
    }

    private static void requireCorrectable(SittingState state, @Nullable Integer item, @Nullable String reason) {
        if (item != null) {
            ItemDecisions.requireItem(state, item);
        }
        if (reason == null) {
            throw CommandRejected.of(PRESIDENCY_REASON_MISSING, "heldOn", state.heldOn());
        }
    }

    /** What somebody else was to sign is void with its reason, so that the right one signs; what the right one signed stands. */
    private static List<SignatureVoided> voided(
            SittingState state, PresidencyRecorded correction, Presidency after, LocalDate today) {
        var voided = new ArrayList<SignatureVoided>();
        for (int item : state.agenda().stream().map(AgendaItem::number).toList()) {
            new TreeMap<>(state.item(item).signatures()).forEach((capacity, signature) -> {
                var expected = expected(state, after, item, capacity);
                if (expected != null && !expected.equals(signature.person())) {
                    voided.add(new SignatureVoided(
                            correction.sitting(),
                            item,
                            signature.person(),
                            capacity,
                            Objects.requireNonNull(correction.reason()),
                            today));
                }
            });
        }
        return voided;
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
        state.session().presidency().ofItems().forEach((item, of) -> {
            if (secretary.equals(of.person())) {
                throw CommandRejected.of(SECRETARY_PRESIDES_ITEM, "person", secretary, "item", item);
            }
        });
        if (!isPresent(state, secretary)) {
            throw CommandRejected.of(SECRETARY_NOT_PRESENT, "person", secretary);
        }
    }

    /** Who presides and the secretary each sign (art. L2121-23 CGCT): one who did both would sign alone. */
    private static void requireNotSecretary(SittingState state, PersonId presiding, int item) {
        if (presiding.equals(state.session().presidency().secretary())) {
            throw CommandRejected.of(SECRETARY_PRESIDES_ITEM, "person", presiding, "item", item);
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
        var expected = expected(state, state.session().presidency(), command.item(), command.capacity());
        if (expected == null) {
            return;
        }
        if (!expected.equals(command.signatory())) {
            throw CommandRejected.of(
                    SIGNED_BY_ANOTHER, "person", expected, "item", command.item(), "capacity", command.capacity());
        }
    }

    private static @Nullable PersonId expected(
            SittingState state, Presidency presidency, int item, SigningCapacity capacity) {
        var expected = capacity == SigningCapacity.CHAIR ? presidency.of(item) : presidency.secretary();
        return expected == null || state.item(item).left().contains(expected) ? null : expected;
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
