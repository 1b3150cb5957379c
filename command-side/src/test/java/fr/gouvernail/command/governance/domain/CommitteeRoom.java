package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.NO_EARLIER;
import static fr.gouvernail.command.governance.domain.Sittings.SCOPE;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.agendaItem;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.item;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.seats;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SittingChartered;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;

/** A steering committee of three whose charter is its own; 12 may sit for member 2, up to a chosen day. */
final class CommitteeRoom {

    static final BodyCharter CONSENSUS = new BodyCharter(Decides.CONSENSUS, 0, false, 0, "la maire", 0);
    static final BodyCharter MAJORITY = new BodyCharter(Decides.MAJORITY, 0, true, 0, null, 0);
    static final Attendance SUBSTITUTED = new Attendance(person(2), Presence.SUBSTITUTED, null, person(12));

    record Committee(BodyCharter chartered, LocalDate substituteUntil) implements Bodies {
        @Override
        public Optional<Profile> profile(BodyId body) {
            return Optional.of(new Profile(SCOPE, BodyKind.STEERING_COMMITTEE));
        }

        @Override
        public Optional<Composition> composition(BodyId body, LocalDate day) {
            return Optional.of(new Composition(SCOPE, COUNCIL, seats(3), chartered));
        }

        @Override
        public List<Substitution> substitutions(BodyId body, LocalDate day) {
            return day.isAfter(substituteUntil)
                    ? List.of()
                    : List.of(
                            new Substitution(person(2), person(12)),
                            new Substitution(person(3), person(12)),
                            new Substitution(person(2), person(3)));
        }
    }

    static FixtureConfiguration<Sitting> fixture(BodyCharter charter, LocalDate substituteUntil) {
        return Fixtures.of(
                Sitting.class,
                Contexts.allowed(person(99), Role.PMO, HELD),
                new Committee(charter, substituteUntil),
                NO_EARLIER,
                RuleBook.standard());
    }

    static TestExecutor<Sitting> open(BodyCharter charter, Object... more) {
        return openUntil(HELD, charter, more);
    }

    static TestExecutor<Sitting> openUntil(LocalDate substituteUntil, BodyCharter charter, Object... more) {
        return fixture(charter, substituteUntil)
                .given(Stream.concat(
                                Stream.of(
                                        convened(seats(3), COUNCIL),
                                        new SittingChartered(SITTING, charter),
                                        item(1),
                                        new SittingOpened(SITTING, HELD)),
                                Stream.of(more))
                        .toArray());
    }

    static Attendance here(int number) {
        return new Attendance(person(number), Presence.PRESENT, null);
    }

    static RecordAttendance attendance(Attendance... list) {
        return new RecordAttendance(SITTING, null, List.of(list));
    }

    static AttendanceRecorded attended(Attendance... list) {
        return new AttendanceRecorded(SITTING, List.of(list), list.length, 2, true, HELD);
    }

    static RecordVote vote(Choice... choices) {
        return new RecordVote(SITTING, null, 1, ballots(choices));
    }

    static VoteRecorded voted(Tally tally, Choice... choices) {
        return new VoteRecorded(SITTING, BODY, agendaItem(1), ballots(choices), tally, HELD);
    }

    static List<Ballot> ballots(Choice... choices) {
        return IntStream.range(0, choices.length)
                .mapToObj(i -> new Ballot(person(i + 1), choices[i]))
                .toList();
    }

    static Tally tally(int votesFor, int votesAgainst, int abstained, Outcome outcome) {
        return new Tally(votesFor, votesAgainst, abstained, 0, votesFor + votesAgainst, 2, 3, outcome);
    }

    private CommitteeRoom() {}
}
