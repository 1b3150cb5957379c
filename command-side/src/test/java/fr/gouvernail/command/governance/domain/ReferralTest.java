package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Decisions.CARRIED;
import static fr.gouvernail.command.governance.domain.Decisions.CHAIR;
import static fr.gouvernail.command.governance.domain.Decisions.HALL;
import static fr.gouvernail.command.governance.domain.Decisions.LAUNCH;
import static fr.gouvernail.command.governance.domain.Decisions.LOST;
import static fr.gouvernail.command.governance.domain.Decisions.PROGRAMME;
import static fr.gouvernail.command.governance.domain.Decisions.adopted;
import static fr.gouvernail.command.governance.domain.Decisions.drafted;
import static fr.gouvernail.command.governance.domain.Decisions.executable;
import static fr.gouvernail.command.governance.domain.Decisions.tabled;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.VoteResults.VoteResult;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.DecisionCommand.ReceiveDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ReferDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final BodyId STEERING = new BodyId(new UUID(3, 2));
    private static final BodyId COUNCIL = new BodyId(new UUID(3, 3));
    private static final BodyId UNLINKED = new BodyId(new UUID(3, 4));
    private static final BodyId FOREIGN = new BodyId(new UUID(3, 5));
    private static final DecisionId NEXT = new DecisionId(new UUID(5, 2));
    private static final DecisionId TAKEN = new DecisionId(new UUID(5, 3));
    private static final LocalDate LINKED = HELD.minusYears(1);

    /** The body of the tests hands on to two others, of which one is a council, since a year. */
    private static final class Linked implements Bodies {

        private static final Map<BodyId, BodyKind> KINDS = Map.of(
                BODY, BodyKind.TECHNICAL_COMMITTEE,
                STEERING, BodyKind.STEERING_COMMITTEE,
                COUNCIL, BodyKind.MUNICIPAL_COUNCIL,
                UNLINKED, BodyKind.CITIZENS_BODY,
                FOREIGN, BodyKind.STEERING_COMMITTEE);

        @Override
        public Optional<Profile> profile(BodyId body) {
            var territory = body.equals(FOREIGN) ? TerritoryId.ofInsee("99002") : VALMORET;
            return Optional.ofNullable(KINDS.get(body)).map(kind -> new Profile(Scope.of(territory), kind));
        }

        @Override
        public Optional<Composition> composition(BodyId body, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public boolean handsOn(BodyId body, BodyId to, LocalDate day) {
            boolean there = to.equals(STEERING) || to.equals(COUNCIL) || to.equals(FOREIGN);
            return body.equals(BODY) && there && !day.isBefore(LINKED);
        }
    }

    private static FixtureConfiguration<Decision> fixture(Tally... votes) {
        VoteResults results = (_, sitting, item) -> votes.length == 0
                ? Optional.empty()
                : Optional.of(new VoteResult(sitting, item, BODY, votes[0], HELD, false));
        var subjects = new InMemorySubjects()
                .with(HALL, new Scope(VALMORET, PROGRAMME))
                .with(DECISION, new Scope(VALMORET, PROGRAMME))
                .with(TAKEN, Scope.of(VALMORET));
        var noRule =
                new ShownFindings(RuleBook.of(List.of()), _ -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
        return Fixtures.of(Decision.class, CHAIR, (Bodies) new Linked(), subjects, results, noRule);
    }

    private static ReferDecision refer(BodyId to) {
        return refer(to, NEXT, HELD);
    }

    private static ReferDecision refer(BodyId to, DecisionId successor, LocalDate day) {
        return new ReferDecision(DECISION, null, to, successor, "CP-12", "Préparé : à orienter", day);
    }

    private static DecisionReferred referred(BodyId to, Resolution handed) {
        return new DecisionReferred(
                DECISION,
                to,
                NEXT,
                "CP-12",
                "Lancement de la halle",
                "Considérant…",
                handed,
                "Préparé : à orienter",
                HELD);
    }

    @Test
    void aPointThatWasNotVotedGoesOnWithWhatItOrders() {
        fixture().given(drafted(false)).when(refer(STEERING)).expectEvents(referred(STEERING, LAUNCH));
        fixture().given(drafted(false), tabled()).when(refer(COUNCIL)).expectEvents(referred(COUNCIL, LAUNCH));
    }

    @Test
    void onceHandedOnItIsNoLongerForTheBodyThatHadIt() {
        var gone = referred(STEERING, LAUNCH);
        fixture()
                .given(drafted(false), gone)
                .when(new TableDecision(DECISION, SITTING, 1))
                .expectException(rejection(DecisionRejection.NOT_DRAFT));
        fixture()
                .given(drafted(false), gone)
                .when(refer(COUNCIL))
                .expectException(rejection(DecisionRejection.REFERRED_ALREADY));
    }

    @Test
    void anAdoptedDecisionKeepsItsEffectAndTheReceivingBodyOrdersNothingTwice() {
        var note = new Resolution.TakeNote();
        fixture(CARRIED)
                .given(drafted(false), tabled(), adopted(), executable(HELD), new DecisionEnacted(DECISION, "p", 3))
                .when(refer(COUNCIL))
                .expectEvents(referred(COUNCIL, note));
        fixture(CARRIED)
                .given(drafted(false), tabled(), adopted(), executable(HELD), referred(STEERING, note))
                .when(refer(COUNCIL))
                .expectEvents(referred(COUNCIL, note));
        fixture(CARRIED)
                .given(drafted(false), tabled(), adopted(), executable(HELD), referred(STEERING, note))
                .when(refer(STEERING, TAKEN, HELD))
                .expectException(rejection(DecisionRejection.REFERRED_ALREADY));
    }

    @Test
    void itGoesOnlyAlongALinkOfThatDay() {
        fixture()
                .given(drafted(false))
                .when(refer(UNLINKED))
                .expectException(rejection(DecisionRejection.BODIES_NOT_LINKED));
        fixture()
                .given(drafted(false))
                .when(refer(STEERING, NEXT, LINKED.minusDays(1)))
                .expectException(rejection(DecisionRejection.BODIES_NOT_LINKED));
        fixture()
                .given(drafted(false))
                .when(refer(BODY))
                .expectException(rejection(DecisionRejection.REFERRED_TO_ITSELF));
        fixture()
                .given(drafted(false))
                .when(refer(FOREIGN))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY));
        fixture()
                .given(drafted(false))
                .when(refer(new BodyId(new UUID(3, 9))))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE));
    }

    @Test
    void whatIsSettledOrVotedCannotBeHandedOn() {
        fixture(LOST)
                .given(drafted(false), tabled(), new DecisionRefused(DECISION, SITTING, 2, LOST, HELD))
                .when(refer(STEERING))
                .expectException(rejection(DecisionRejection.NOT_REFERABLE));
        fixture()
                .given(drafted(false), new DecisionWithdrawn(DECISION, "Motif", HELD))
                .when(refer(STEERING))
                .expectException(rejection(DecisionRejection.NOT_REFERABLE));
        fixture(CARRIED)
                .given(drafted(false), tabled())
                .when(refer(STEERING))
                .expectException(rejection(DecisionRejection.VOTED_NOT_DECLARED));
        fixture()
                .given(drafted(false))
                .when(refer(STEERING, TAKEN, HELD))
                .expectException(rejection(DecisionRejection.SUCCESSOR_EXISTS));
        fixture(CARRIED)
                .given(drafted(false), tabled(), adopted(), executable(HELD))
                .when(refer(STEERING, NEXT, HELD.minusDays(1)))
                .expectException(rejection(DecisionRejection.DATED_TOO_EARLY));
    }

    @Test
    void anActWithoutForceCannotBeHandedOn() {
        fixture(CARRIED)
                .given(
                        drafted(true),
                        tabled(),
                        adopted(),
                        new DecisionSuspended(DECISION, LegalChallenge.APPEAL, "TA 1", "Doute", HELD))
                .when(refer(STEERING))
                .expectException(rejection(DecisionRejection.DECISION_SUSPENDED));
        fixture(CARRIED)
                .given(
                        drafted(true),
                        tabled(),
                        adopted(),
                        new DecisionAnnulled(DECISION, LegalChallenge.APPEAL, "TA 1", "Vice", HELD))
                .when(refer(STEERING))
                .expectException(rejection(DecisionRejection.DECISION_ANNULLED));
        fixture(CARRIED)
                .given(
                        drafted(false),
                        tabled(),
                        adopted(),
                        executable(HELD),
                        new DecisionCorrected(DECISION, TAKEN, CorrectionKind.SUPERSEDES, HELD))
                .when(refer(STEERING))
                .expectException(rejection(DecisionRejection.DECISION_SUPERSEDED));
    }

    @Test
    void theReceivingBodyHasThePointInItsBacklogInTheHistoryItCameFrom() {
        var receive = new ReceiveDecision(
                NEXT,
                DECISION,
                COUNCIL,
                "CP-12",
                "Lancement de la halle",
                "Considérant…",
                new Resolution.TakeNote(),
                "Préparé : à orienter",
                HELD);
        fixture()
                .givenNoPriorActivity()
                .when(receive)
                .expectEvents(
                        new DecisionDrafted(
                                NEXT,
                                VALMORET,
                                PROGRAMME,
                                COUNCIL,
                                true,
                                "CP-12",
                                "Lancement de la halle",
                                "Considérant…",
                                new Resolution.TakeNote()),
                        new DecisionReceived(NEXT, DECISION, "Préparé : à orienter", HELD));
    }
}
