package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.VoteResults.VoteResult;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.DecisionCommand.AnnulDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.LiftSuspension;
import fr.gouvernail.contract.governance.DecisionCommand.PostponeDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.SuspendDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPostponed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.SuspensionLifted;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class LegalReviewTest {

    private static final Resolution LAUNCH = new Resolution.LaunchProject(new ProjectId(new UUID(7, 1)));
    private static final Tally CARRIED = new Tally(7, 2, 0, 0, 9, 0, 9, Outcome.CARRIED);
    private static final LocalDate SENT = HELD.plusDays(3);
    private static final LocalDate POSTED = HELD.plusDays(6);
    private static final LocalDate RULED = HELD.plusDays(40);
    private static final LocalDate LIFTED = HELD.plusDays(90);

    private static final DecisionDrafted DRAFTED =
            new DecisionDrafted(DECISION, VALMORET, null, BODY, true, "D-07", "Halle", "Considérant…", LAUNCH);
    private static final DecisionTabled TABLED = new DecisionTabled(DECISION, SITTING, 2);
    private static final DecisionAdopted ADOPTED = new DecisionAdopted(DECISION, SITTING, 2, CARRIED, HELD);
    private static final DecisionTransmitted TRANSMITTED = new DecisionTransmitted(DECISION, SENT);
    private static final DecisionPublished PUBLISHED = new DecisionPublished(DECISION, POSTED);
    private static final DecisionBecameExecutable EXECUTABLE = new DecisionBecameExecutable(DECISION, LAUNCH, POSTED);
    private static final DecisionSuspended SUSPENDED =
            new DecisionSuspended(DECISION, LegalChallenge.PREFECT_REFERRAL, "TA 417", "Doute sérieux", RULED);
    private static final DecisionAnnulled ANNULLED =
            new DecisionAnnulled(DECISION, LegalChallenge.APPEAL, "TA 512", "Convocation irrégulière", RULED);
    private static final DecisionPostponed POSTPONED =
            new DecisionPostponed(DECISION, SITTING, 2, Postponement.MORE_INFORMATION, "Étude attendue", HELD);

    private static final SuspendDecision SUSPEND =
            new SuspendDecision(DECISION, null, LegalChallenge.PREFECT_REFERRAL, "TA 417", "Doute sérieux", RULED);
    private static final AnnulDecision ANNUL =
            new AnnulDecision(DECISION, null, LegalChallenge.APPEAL, "TA 512", "Convocation irrégulière", RULED);
    private static final LiftSuspension LIFT = new LiftSuspension(DECISION, null, "TA 417", "Rejet", LIFTED);

    private static FixtureConfiguration<Decision> fixture(Tally... votes) {
        VoteResults results = (decision, sitting, item) -> votes.length == 1
                ? Optional.of(new VoteResult(sitting, item, BODY, votes[0], HELD, false))
                : Optional.empty();
        return Fixtures.of(Decision.class, Contexts.allowed(person(1), Role.CHAIR, HELD), results);
    }

    private static List<Object> executableAnd(Object... later) {
        var events = new ArrayList<Object>(List.of(DRAFTED, TABLED, ADOPTED, TRANSMITTED, PUBLISHED, EXECUTABLE));
        events.addAll(List.of(later));
        return events;
    }

    @Test
    void aCouncilActIsSuspendedAndTheSuspensionLifted() {
        fixture().given(executableAnd()).when(SUSPEND).expectEvents(SUSPENDED);
        fixture()
                .given(executableAnd(SUSPENDED))
                .when(LIFT)
                .expectEvents(new SuspensionLifted(DECISION, "TA 417", "Rejet", LIFTED));
        fixture()
                .given(executableAnd(SUSPENDED))
                .when(SUSPEND)
                .expectException(rejection(DecisionRejection.DECISION_SUSPENDED, "on", RULED.toString()));
        fixture().given(executableAnd()).when(LIFT).expectException(rejection(DecisionRejection.NOT_SUSPENDED));
    }

    @Test
    void formalitiesOfASuspendedActMakeItExecutableOnlyOnceTheSuspensionIsLifted() {
        var suspendedEarly = List.of(DRAFTED, TABLED, ADOPTED, TRANSMITTED, SUSPENDED);
        fixture()
                .given(suspendedEarly)
                .when(new PublishDecision(DECISION, null, POSTED))
                .expectEvents(PUBLISHED);
        fixture()
                .given(DRAFTED, TABLED, ADOPTED, TRANSMITTED, SUSPENDED, PUBLISHED)
                .when(LIFT)
                .expectEvents(
                        new SuspensionLifted(DECISION, "TA 417", "Rejet", LIFTED),
                        new DecisionBecameExecutable(DECISION, LAUNCH, LIFTED));
        fixture()
                .given(suspendedEarly)
                .when(LIFT)
                .expectEvents(new SuspensionLifted(DECISION, "TA 417", "Rejet", LIFTED));
    }

    @Test
    void anAnnulledActIsCarriedOutNoMore() {
        fixture().given(executableAnd(SUSPENDED)).when(ANNUL).expectEvents(ANNULLED);
        fixture()
                .given(executableAnd(ANNULLED))
                .when(new ConfirmEnactment(DECISION, "project-1", 3))
                .expectException(rejection(DecisionRejection.NOT_EXECUTABLE, "status", "EXECUTABLE"));
        fixture()
                .given(executableAnd(ANNULLED))
                .when(new RecordEnactmentFailure(DECISION, "any.code", Map.of()))
                .expectException(rejection(DecisionRejection.NOT_EXECUTABLE, "status", "EXECUTABLE"));
        fixture()
                .given(executableAnd(new EnactmentFailed(DECISION, "any.code", Map.of()), ANNULLED))
                .when(new RetryEnactment(DECISION, null))
                .expectException(rejection(DecisionRejection.DECISION_ANNULLED, "on", RULED.toString()));
        fixture()
                .given(DRAFTED, TABLED, ADOPTED, TRANSMITTED, ANNULLED)
                .when(new PublishDecision(DECISION, null, POSTED))
                .expectException(rejection(DecisionRejection.DECISION_ANNULLED, "on", RULED.toString()));
        fixture()
                .given(executableAnd(SUSPENDED, ANNULLED))
                .when(LIFT)
                .expectException(rejection(DecisionRejection.DECISION_ANNULLED, "on", RULED.toString()));
    }

    @Test
    void anOrderThatHadLeftBeforeTheSuspensionIsStillConfirmedButNotRetried() {
        fixture()
                .given(executableAnd(SUSPENDED))
                .when(new ConfirmEnactment(DECISION, "project-1", 3))
                .expectEvents(new DecisionEnacted(DECISION, "project-1", 3));
        fixture()
                .given(executableAnd(new EnactmentFailed(DECISION, "any.code", Map.of()), SUSPENDED))
                .when(new RetryEnactment(DECISION, null))
                .expectException(rejection(DecisionRejection.DECISION_SUSPENDED, "on", RULED.toString()));
    }

    @Test
    void onlyAnAdoptedCouncilActIsReviewedAndNotBeforeItsVote() {
        var committee =
                new DecisionDrafted(DECISION, VALMORET, null, BODY, false, "D-07", "Halle", "Considérant…", LAUNCH);
        fixture()
                .given(committee, TABLED, ADOPTED)
                .when(ANNUL)
                .expectException(rejection(DecisionRejection.NOT_A_REVIEWED_ACT));
        fixture()
                .given(DRAFTED, TABLED)
                .when(SUSPEND)
                .expectException(rejection(DecisionRejection.NOT_ADOPTED, "status", "TABLED"));
        fixture()
                .given(executableAnd())
                .when(new AnnulDecision(DECISION, null, LegalChallenge.APPEAL, "TA", "Motif", HELD.minusDays(1)))
                .expectException(rejection(
                        DecisionRejection.DATED_TOO_EARLY,
                        "on",
                        HELD.minusDays(1).toString(),
                        "earliest",
                        HELD.toString()));
    }

    @Test
    void aPostponedDecisionIsTabledAgainAtALaterSitting() {
        var postpone = postponeAt(2);
        var later = new SittingId(new UUID(5, 9));
        fixture().given(DRAFTED, TABLED).when(postpone).expectEvents(POSTPONED);
        fixture().given(DRAFTED, TABLED, POSTPONED).when(postpone).expectNoEvents();
        fixture()
                .given(DRAFTED, TABLED, POSTPONED)
                .when(new TableDecision(DECISION, later, 1))
                .expectEvents(new DecisionTabled(DECISION, later, 1));
        fixture()
                .given(DRAFTED, TABLED, POSTPONED)
                .when(new TableDecision(DECISION, SITTING, 2))
                .expectEvents(TABLED);
    }

    @Test
    void aDecisionIsPostponedWhereItStandsAndBeforeItsVote() {
        fixture()
                .given(DRAFTED)
                .when(postponeAt(2))
                .expectException(rejection(DecisionRejection.NOT_TABLED, "status", "DRAFT"));
        fixture()
                .given(DRAFTED, TABLED)
                .when(postponeAt(3))
                .expectException(
                        rejection(DecisionRejection.TABLED_ELSEWHERE, "sitting", SITTING.toString(), "item", "2"));
        fixture(CARRIED)
                .given(DRAFTED, TABLED)
                .when(postponeAt(2))
                .expectException(rejection(DecisionRejection.DECIDED_ALREADY, "status", "TABLED"));
    }

    private static PostponeDecision postponeAt(int item) {
        return new PostponeDecision(
                DECISION, null, SITTING, item, Postponement.MORE_INFORMATION, "Étude attendue", HELD);
    }
}
