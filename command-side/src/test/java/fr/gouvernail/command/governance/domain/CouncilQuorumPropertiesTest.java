package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.attended;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.stateAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.OpenItem;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.kernel.command.CommandRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any council, with or without its quorum, whoever leaves and whomever they vote for. The seed is in the test's name. */
class CouncilQuorumPropertiesTest {

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Any number present, most often near the threshold; any of the members leave, there or not, with a proxy or without. */
    private record Room(int seats, int present, int represented, List<Recusal> recusals) {

        static Room generated(Random random) {
            int seats = 3 + random.nextInt(58);
            int near = Math.clamp(seats / 2 + 1L + random.nextInt(-3, 4), 0, seats);
            int present = random.nextInt(4) == 0 ? random.nextInt(seats + 1) : near;
            int represented = random.nextInt(Math.min(present, seats - present) + 1);
            int leaving = random.nextInt(5);
            var recusals = new ArrayList<Recusal>();
            random.ints(1, seats + 1)
                    .distinct()
                    .limit(Math.min(leaving, seats))
                    .forEach(number -> recusals.add(new Recusal(person(number), Ground.values()[random.nextInt(2)])));
            return new Room(seats, present, represented, recusals);
        }

        boolean leaves(int number) {
            return recusals.stream().anyMatch(one -> one.person().equals(person(number)));
        }

        Room and(int number, Ground ground) {
            var more = new ArrayList<>(recusals);
            more.add(new Recusal(person(number), ground));
            return new Room(seats, present, represented, more);
        }

        SittingState state(boolean second) {
            var events =
                    new ArrayList<SittingEvent>(attended(seats, COUNCIL, attendances(seats, present, represented)));
            if (second) {
                events.add(1, new SittingReconvened(SITTING, CouncilRoom.FIRST, HELD.minusDays(3), 3));
            }
            return stateAfter(events);
        }

        List<SittingEvent> open(boolean second) {
            return ItemDecisions.open(state(second), new OpenItem(SITTING, 3L, 1, recusals));
        }

        QuorumCheck quorum() {
            return ((ItemOpened) open(false).getFirst()).quorum();
        }

        /** By how many the quorum is passed; negative when it is missed. */
        int margin() {
            return quorum().counted() - quorum().required();
        }

        SittingState opened(boolean second) {
            var state = state(second);
            for (var event : open(second)) {
                state = SittingState.evolve(state, event);
            }
            return state;
        }

        /** All who have a vote and stay, and those who are represented by one who left only where {@code all}. */
        RecordVote vote(boolean all) {
            var ballots = new ArrayList<Ballot>();
            for (int number = 1; number <= present + represented; number++) {
                boolean holderLeft = number > present && leaves(number - present);
                if (!leaves(number)) {
                    ballots.add(new Ballot(person(number), holderLeft && !all ? Choice.RECUSED : Choice.FOR));
                }
            }
            return new RecordVote(SITTING, 5L, 1, ballots);
        }

        boolean aHolderLeavesAnother() {
            return IntStream.rangeClosed(present + 1, present + represented)
                    .anyMatch(number -> leaves(number - present) && !leaves(number));
        }
    }

    private static void assertRefused(Runnable act, GovernanceRejection code) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void membersOutByLawLeaveTheNumberAndInterestedOnesCountAsAbsent(long seed) {
        var room = Room.generated(new Random(seed));
        int byLaw = (int) room.recusals().stream()
                .filter(one -> one.ground() == Ground.REPRESENTATIVE_BY_LAW)
                .count();
        int staying = (int) IntStream.rangeClosed(1, room.present())
                .filter(number -> !room.leaves(number))
                .count();
        int serving = room.seats() - byLaw;
        assertThat(room.quorum()).isEqualTo(new QuorumCheck(serving, serving / 2 + 1, room.present(), staying));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutItsQuorumAnItemIsPostponedAtOnceAndNeverVotedThere(long seed) {
        var room = Room.generated(new Random(seed));
        var events = room.open(false);
        if (room.margin() >= 0) {
            assertThat(events).hasSize(1);
            return;
        }
        assertThat(events).hasSize(2);
        assertThat(events.getLast()).isInstanceOfSatisfying(ItemPostponed.class, postponed -> {
            assertThat(postponed.ground()).isEqualTo(Postponement.NO_QUORUM);
            assertThat(postponed.quorum()).isEqualTo(room.quorum());
        });
        assertRefused(
                () -> SittingDecisions.recordVote(room.opened(false), room.vote(false)),
                GovernanceRejection.POSTPONED_ALREADY);
        if (room.recusals().isEmpty()) {
            assertRefused(
                    () -> SittingDecisions.recordVote(room.state(false), room.vote(false)),
                    GovernanceRejection.NO_QUORUM);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSecondConvocationVotesWhateverTheNumber(long seed) {
        var room = Room.generated(new Random(seed));
        assertThat(room.open(true)).hasSize(1);
        var tally =
                SittingDecisions.recordVote(room.opened(true), room.vote(false)).tally();
        assertThat(tally.quorumRequired()).isZero();
        assertThat(tally.quorumCounted()).isEqualTo(room.quorum().counted());
        assertThat(tally.cast() + tally.recused()).isEqualTo(room.present() + room.represented());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoLeavesDoesNotVoteForAnotherEither(long seed) {
        var room = Room.generated(new Random(seed));
        if (!room.aHolderLeavesAnother()) {
            return;
        }
        assertRefused(
                () -> SittingDecisions.recordVote(room.opened(true), room.vote(true)),
                GovernanceRejection.PROXY_HOLDER_RECUSED);
        var state = room.opened(true);
        var entitled = BallotRules.entitledInSecret(state, 1);
        for (int number = 1; number <= room.present() + room.represented(); number++) {
            boolean out = room.leaves(number) || number > room.present() && room.leaves(number - room.present());
            assertThat(entitled.contains(person(number))).as("member " + number).isEqualTo(!out);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theQuorumIsGainedOnceAsMoreComeAndNoProxyGainsIt(long seed) {
        var generated = Room.generated(new Random(seed));
        int gained = 0;
        int before = Integer.MIN_VALUE;
        for (int present = 0; present <= generated.seats(); present++) {
            var room = new Room(generated.seats(), present, 0, generated.recusals());
            int margin = room.margin();
            assertThat(margin).isGreaterThanOrEqualTo(before);
            gained += margin >= 0 && before < 0 ? 1 : 0;
            before = margin;
            int most = Math.min(present, generated.seats() - present);
            assertThat(new Room(generated.seats(), present, most, generated.recusals()).margin())
                    .isEqualTo(margin);
        }
        assertThat(gained).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneMoreWhoLeavesCostsOneByInterestAndAtMostOneByLaw(long seed) {
        var room = Room.generated(new Random(seed));
        for (int number = 1; number <= room.seats(); number++) {
            if (room.leaves(number)) {
                continue;
            }
            int lost = number <= room.present() ? 1 : 0;
            assertThat(room.and(number, Ground.PERSONAL_INTEREST).margin()).isEqualTo(room.margin() - lost);
            int byLaw = room.and(number, Ground.REPRESENTATIVE_BY_LAW).margin();
            assertThat(byLaw).isBetween(room.margin() - lost, room.margin() - lost + 1);
        }
    }
}
