package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.governance.domain.DecisionState.Force;
import fr.gouvernail.command.governance.domain.DecisionState.Status;
import fr.gouvernail.command.governance.domain.VoteResults.VoteResult;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.AnnulDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ApproveInWriting;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.LiftSuspension;
import fr.gouvernail.contract.governance.DecisionCommand.PostponeDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PutToConsultation;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.ReferDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RefuseDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.ReturnFromConsultation;
import fr.gouvernail.contract.governance.DecisionCommand.SuspendDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.DecisionCommand.WithdrawDecision;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.DecisionRecordCommand.MarkCorrected;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is asked of a decision, in whatever order: it stays inside its machine, and one that was annulled orders nothing. */
class DecisionLifePropertiesTest {

    private static final int STEPS = 60;
    private static final Tally CARRIED = new Tally(7, 2, 0, 0, 9, 5, 9, Outcome.CARRIED);
    private static final Tally LOST = new Tally(2, 7, 0, 0, 9, 5, 9, Outcome.NOT_CARRIED);
    private static final Resolution LAUNCH = new Resolution.LaunchProject(new ProjectId(new UUID(7, 1)));
    private static final ShownFindings FINDINGS =
            new ShownFindings(RuleBook.standard(), _ -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
    private static final ConsultationId IN_WRITING = new ConsultationId(new UUID(9, 1));
    private static final ConsultationCount SILENT = new ConsultationCount(3, 0, 3, 0, 0, 0, 0);
    private static final DecisionId LATER = new DecisionId(new UUID(8, 8));

    /** A status that is not named is the last one. */
    private static final Map<Status, Set<Status>> MACHINE = new EnumMap<>(Map.of(
            Status.DRAFT, EnumSet.of(Status.TABLED, Status.CONSULTED, Status.WITHDRAWN, Status.REFERRED),
            Status.CONSULTED, EnumSet.of(Status.ADOPTED, Status.POSTPONED),
            Status.TABLED,
                    EnumSet.of(
                            Status.TABLED,
                            Status.POSTPONED,
                            Status.ADOPTED,
                            Status.REFUSED,
                            Status.WITHDRAWN,
                            Status.REFERRED),
            Status.POSTPONED, EnumSet.of(Status.TABLED, Status.CONSULTED, Status.WITHDRAWN, Status.REFERRED),
            Status.ADOPTED, EnumSet.of(Status.EXECUTABLE),
            Status.EXECUTABLE, EnumSet.of(Status.ENACTED, Status.ENACTMENT_FAILED),
            Status.ENACTMENT_FAILED, EnumSet.of(Status.EXECUTABLE, Status.ENACTED)));

    private static final BodyId STEERING = new BodyId(new UUID(3, 2));

    /** Both bodies there are hand points on to each other. */
    private static final Bodies BODIES = new Bodies() {
        @Override
        public Optional<Profile> profile(BodyId body) {
            return Optional.of(new Profile(Scope.of(VALMORET), BodyKind.STEERING_COMMITTEE));
        }

        @Override
        public Optional<Composition> composition(BodyId body, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public boolean handsOn(BodyId body, BodyId to, LocalDate day) {
            return true;
        }
    };

    @RepeatedTest(300)
    void noSequenceOfCommandsLeavesTheMachine(RepetitionInfo repetition) {
        long seed = 20_260_312L + repetition.getCurrentRepetition();
        var random = random(seed);
        var history = new ArrayList<DecisionEvent>();
        history.add(first(random));
        var state = DecisionState.evolve(null, history.getFirst());
        for (int step = 0; step < STEPS; step++) {
            for (var event : decided(state, random)) {
                var next = DecisionState.evolve(state, event);
                assertThat(next.status())
                        .as("seed %d, step %d, %s after %s", seed, step, event, history)
                        .satisfiesAnyOf(
                                status -> assertThat(status).isEqualTo(before(history)),
                                status -> assertThat(MACHINE.getOrDefault(before(history), Set.of()))
                                        .contains(status));
                history.add(event);
                state = next;
            }
        }
        assertNothingIsOrderedAfterAnAnnulment(history, seed);
        assertItIsExecutableOnceAtMost(history, seed);
    }

    /** Seeds that lie close together begin with the same draw, which would make every decision one of a council. */
    private static Random random(long seed) {
        return new Random(seed * 0x9E37_79B9_7F4A_7C15L);
    }

    private static DecisionEvent first(Random random) {
        boolean council = random.nextBoolean();
        if (random.nextInt(6) > 0) {
            return new DecisionDrafted(
                    DECISION, VALMORET, null, BODY, council, "D-07", "Halle", "Considérant…", LAUNCH);
        }
        return new PastDecisionRecorded(
                DECISION,
                VALMORET,
                null,
                BODY,
                council,
                "2019-14",
                "Étude",
                "Considérant…",
                PastOutcome.ADOPTED,
                HELD,
                "Registre",
                "Reprise",
                random.nextBoolean() ? LAUNCH : null,
                null,
                null,
                null);
    }

    private static Status before(List<DecisionEvent> history) {
        DecisionState state = null;
        for (var event : history) {
            state = DecisionState.evolve(state, event);
        }
        return Objects.requireNonNull(state).status();
    }

    private static void assertNothingIsOrderedAfterAnAnnulment(List<DecisionEvent> history, long seed) {
        boolean annulled = false;
        for (var event : history) {
            boolean orders = event instanceof DecisionBecameExecutable
                    || event instanceof DecisionEnacted
                    || event instanceof EnactmentRetried
                    || event instanceof EnactmentFailed;
            assertThat(annulled && orders).as("seed %d: %s", seed, history).isFalse();
            annulled |= event instanceof DecisionAnnulled;
        }
    }

    private static void assertItIsExecutableOnceAtMost(List<DecisionEvent> history, long seed) {
        assertThat(history.stream().filter(DecisionBecameExecutable.class::isInstance))
                .as("seed %d: %s", seed, history)
                .hasSizeLessThanOrEqualTo(1);
    }

    /** What some command records; nothing when it is refused, which a suspended or annulled decision has to be for most. */
    private static List<? extends DecisionEvent> decided(DecisionState state, Random random) {
        try {
            return any(state, random);
        } catch (CommandRejected refused) {
            return List.of();
        }
    }

    private static List<? extends DecisionEvent> any(DecisionState state, Random random) {
        int item = 1 + random.nextInt(2);
        var day = HELD.plusDays(random.nextInt(60));
        VoteResults votes = (decision, sitting, at) -> random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(new VoteResult(sitting, at, BODY, random.nextBoolean() ? CARRIED : LOST, HELD, false));
        return switch (random.nextInt(20)) {
            case 0, 1 -> DecisionDecisions.table(state, new TableDecision(DECISION, SITTING, item));
            case 2, 3 -> DecisionDecisions.adopt(state, new AdoptDecision(DECISION, null, day), votes, FINDINGS);
            case 4 -> DecisionDecisions.refuse(state, new RefuseDecision(DECISION, null, day), votes, FINDINGS);
            case 5 ->
                List.of(DecisionDecisions.withdraw(state, new WithdrawDecision(DECISION, null, "Motif", day), votes));
            case 6 ->
                DecisionDecisions.postpone(
                        state,
                        new PostponeDecision(DECISION, null, SITTING, item, Postponement.OTHER, "Motif", day),
                        votes);
            case 7 -> DecisionFormalities.transmit(state, new TransmitDecision(DECISION, null, day));
            case 8 -> DecisionFormalities.publish(state, new PublishDecision(DECISION, null, day));
            case 9 -> List.of(Enactments.confirmEnactment(state, new ConfirmEnactment(DECISION, "project-1", 1)));
            case 10 ->
                List.of(Enactments.recordEnactmentFailure(
                        state, new RecordEnactmentFailure(DECISION, "any.code", Map.of())));
            case 11 -> List.of(Enactments.retryEnactment(state, new RetryEnactment(DECISION, null)));
            case 12 ->
                List.of(LegalReviews.suspend(
                        state, new SuspendDecision(DECISION, null, LegalChallenge.APPEAL, "TA", "Motif", day)));
            case 13 -> LegalReviews.lift(state, new LiftSuspension(DECISION, null, "TA", "Motif", day));
            case 14 ->
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(LegalReviews.annul(
                                state, new AnnulDecision(DECISION, null, LegalChallenge.APPEAL, "TA", "Motif", day)));
            case 15 ->
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(Referrals.refer(
                                state,
                                new ReferDecision(DECISION, null, STEERING, LATER, "CP-12", "Motif", day),
                                BODIES,
                                new InMemorySubjects(),
                                votes));
            case 16 -> WrittenDecisions.put(state, new PutToConsultation(DECISION, IN_WRITING, day, HELD));
            case 17 ->
                WrittenDecisions.approve(state, new ApproveInWriting(DECISION, IN_WRITING, SILENT, day), FINDINGS);
            case 18 ->
                List.of(WrittenDecisions.takeBack(
                        state,
                        new ReturnFromConsultation(
                                DECISION, IN_WRITING, Postponement.NOT_APPROVED_IN_WRITING, null, day)));
            default ->
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(DecisionRecords.corrected(
                                state, new MarkCorrected(DECISION, LATER, CorrectionKind.SUPERSEDES, day)));
        };
    }

    /** So that the property is not held by decisions that never get anywhere. */
    @RepeatedTest(1)
    void theGeneratorReachesEveryStateAndEveryRuling() {
        var statuses = EnumSet.noneOf(Status.class);
        var forces = EnumSet.noneOf(Force.class);
        for (long seed = 0; seed < 300; seed++) {
            var random = random(seed);
            var state = DecisionState.evolve(null, first(random));
            for (int step = 0; step < STEPS; step++) {
                for (var event : decided(state, random)) {
                    state = DecisionState.evolve(state, event);
                }
                statuses.add(state.status());
                forces.add(state.standing().force());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(Status.values());
        assertThat(forces).containsExactlyInAnyOrder(Force.values());
    }
}
