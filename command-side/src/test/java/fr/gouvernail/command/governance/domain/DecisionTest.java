package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.VoteResults.VoteResult;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.RefuseDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.DecisionCommand.WithdrawDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(6, 1));
    private static final ProjectId HALL = new ProjectId(new UUID(7, 1));
    private static final ProjectId FOREIGN = new ProjectId(new UUID(7, 2));
    private static final Resolution LAUNCH = new Resolution.LaunchProject(HALL);
    private static final Tally CARRIED = new Tally(7, 7, 0, 0, 14, 0, 9, Outcome.CARRIED_BY_CHAIR);
    private static final Tally LOST = new Tally(5, 9, 0, 0, 14, 0, 9, Outcome.NOT_CARRIED);
    private static final LocalDate SENT = HELD.plusDays(3);
    private static final LocalDate POSTED = HELD.plusDays(6);
    private static final CommandContext CHAIR = Contexts.allowed(person(1), Role.CHAIR, HELD);

    /** The one body there is: it serves the whole territory, not one programme. */
    private record OneBody(BodyKind kind) implements Bodies {
        @Override
        public Optional<Profile> profile(BodyId body) {
            return body.equals(BODY) ? Optional.of(new Profile(Scope.of(VALMORET), kind)) : Optional.empty();
        }

        @Override
        public Optional<Composition> composition(BodyId body, LocalDate day) {
            return Optional.empty();
        }
    }

    private static FixtureConfiguration<Decision> fixture(CommandContext context, BodyKind kind, Tally... votes) {
        VoteResults results = (decision, sitting, item) ->
                votes.length == 1 && decision.equals(DECISION) && sitting.equals(SITTING) && item == 2
                        ? Optional.of(new VoteResult(sitting, item, BODY, votes[0], HELD))
                        : Optional.empty();
        var subjects = new InMemorySubjects()
                .with(HALL, new Scope(VALMORET, PROGRAMME))
                .with(FOREIGN, Scope.of(TerritoryId.ofInsee("99002")));
        var noRule = new ShownFindings(RuleBook.of(List.of()), _ -> List.of());
        return Fixtures.of(Decision.class, context, new OneBody(kind), subjects, results, noRule);
    }

    private static FixtureConfiguration<Decision> fixture(Tally... votes) {
        return fixture(CHAIR, BodyKind.STEERING_COMMITTEE, votes);
    }

    private static DraftDecision draft(BodyId body, Resolution resolution) {
        return new DraftDecision(DECISION, body, "D-07", "Lancement de la halle", "Considérant…", resolution);
    }

    private static DecisionDrafted drafted(boolean council) {
        return new DecisionDrafted(
                DECISION, VALMORET, PROGRAMME, BODY, council, "D-07", "Lancement de la halle", "Considérant…", LAUNCH);
    }

    private static DecisionTabled tabled() {
        return new DecisionTabled(DECISION, SITTING, 2);
    }

    private static DecisionAdopted adopted() {
        return new DecisionAdopted(DECISION, SITTING, 2, CARRIED, HELD);
    }

    private static DecisionBecameExecutable executable(LocalDate day) {
        return new DecisionBecameExecutable(DECISION, LAUNCH, day);
    }

    private static EnactmentFailed failed() {
        return new EnactmentFailed(DECISION, "portfolio.project.not-framed", Map.of());
    }

    private static List<Object> executableAnd(Object... later) {
        var events = new ArrayList<Object>(List.of(drafted(false), tabled(), adopted(), executable(HELD)));
        events.addAll(List.of(later));
        return events;
    }

    @Test
    void aDecisionBelongsToTheProgrammeOfWhatItActsOn() {
        fixture(CHAIR, BodyKind.MUNICIPAL_COUNCIL)
                .givenNoPriorActivity()
                .when(draft(BODY, LAUNCH))
                .expectEvents(drafted(true))
                .expectEventsMatching(recordedUnder(new Scope(VALMORET, PROGRAMME)));
        fixture()
                .givenNoPriorActivity()
                .when(draft(BODY, new Resolution.TakeNote()))
                .expectEventsMatching(recordedUnder(Scope.of(VALMORET)));
    }

    @Test
    void whatADecisionNamesExistsAndIsTheTerritorys() {
        var unknown = new ProjectId(new UUID(7, 9));
        fixture()
                .givenNoPriorActivity()
                .when(draft(new BodyId(new UUID(3, 9)), LAUNCH))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "body"));
        fixture()
                .givenNoPriorActivity()
                .when(draft(BODY, new Resolution.LaunchProject(unknown)))
                .expectException(
                        rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "resolution", "value", unknown));
        fixture()
                .givenNoPriorActivity()
                .when(draft(BODY, new Resolution.LaunchProject(FOREIGN)))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY, "field", "resolution", "value", FOREIGN));
    }

    @Test
    void aDecisionIsTabledAndTabledAnewWhenItWasNotVoted() {
        var later = new SittingId(new UUID(4, 2));
        fixture()
                .given(drafted(false))
                .when(new TableDecision(DECISION, SITTING, 2))
                .expectEvents(tabled());
        fixture()
                .given(drafted(false), tabled())
                .when(new TableDecision(DECISION, SITTING, 2))
                .expectNoEvents();
        fixture()
                .given(drafted(false), tabled())
                .when(new TableDecision(DECISION, later, 1))
                .expectEvents(new DecisionTabled(DECISION, later, 1));
        fixture()
                .given(executableAnd())
                .when(new TableDecision(DECISION, later, 1))
                .expectException(rejection(GovernanceRejection.NOT_DRAFT, "status", "EXECUTABLE"));
    }

    @Test
    void aCommitteesDecisionIsExecutableAsSoonAsItIsAdopted() {
        fixture(CARRIED)
                .given(drafted(false), tabled())
                .when(new AdoptDecision(DECISION, 1L, HELD))
                .expectEvents(adopted(), executable(HELD))
                .expectEventsMatching(recordedUnder(new Scope(VALMORET, PROGRAMME)));
    }

    @Test
    void aCouncilsDecisionIsNot() {
        fixture(CARRIED)
                .given(drafted(true), tabled())
                .when(new AdoptDecision(DECISION, 1L, HELD))
                .expectEvents(adopted());
    }

    @Test
    void onlyAVoteThatCarriedItAdopts() {
        fixture(LOST)
                .given(drafted(false), tabled())
                .when(new AdoptDecision(DECISION, 1L, HELD))
                .expectException(rejection(GovernanceRejection.VOTE_NOT_CARRIED, "votesFor", 5, "votesAgainst", 9));
        fixture()
                .given(drafted(false), tabled())
                .when(new AdoptDecision(DECISION, 1L, HELD))
                .expectException(rejection(GovernanceRejection.NOT_VOTED, "item", 2));
        fixture(CARRIED)
                .given(drafted(false))
                .when(new AdoptDecision(DECISION, 0L, HELD))
                .expectException(rejection(GovernanceRejection.NOT_TABLED, "status", "DRAFT"));
        fixture(CARRIED)
                .given(drafted(false), tabled())
                .when(new AdoptDecision(DECISION, 1L, HELD.minusDays(1)))
                .expectException(rejection(GovernanceRejection.DATED_TOO_EARLY, "earliest", HELD));
    }

    @Test
    void onlyAVoteThatDidNotCarryItRefuses() {
        fixture(LOST)
                .given(drafted(false), tabled())
                .when(new RefuseDecision(DECISION, 1L, HELD))
                .expectEvents(new DecisionRefused(DECISION, SITTING, 2, LOST, HELD));
        fixture(CARRIED)
                .given(drafted(false), tabled())
                .when(new RefuseDecision(DECISION, 1L, HELD))
                .expectException(rejection(GovernanceRejection.VOTE_CARRIED, "votesFor", 7, "votesAgainst", 7));
    }

    @Test
    void aDecisionIsWithdrawnBeforeItIsVotedOnly() {
        fixture()
                .given(drafted(false), tabled())
                .when(new WithdrawDecision(DECISION, 1L, "Étude en cours", HELD))
                .expectEvents(new DecisionWithdrawn(DECISION, "Étude en cours", HELD));
        fixture(LOST)
                .given(drafted(false), tabled())
                .when(new WithdrawDecision(DECISION, 1L, "Trop tard", HELD))
                .expectException(rejection(GovernanceRejection.DECIDED_ALREADY, "status", "TABLED"));
        fixture(CARRIED)
                .given(executableAnd())
                .when(new WithdrawDecision(DECISION, 3L, "Trop tard", HELD))
                .expectException(rejection(GovernanceRejection.DECIDED_ALREADY));
    }

    @Test
    void aCouncilsActTakesEffectWithTheSecondFormalityOnTheLaterDate() {
        fixture()
                .given(drafted(true), tabled(), adopted())
                .when(new TransmitDecision(DECISION, 2L, SENT))
                .expectEvents(new DecisionTransmitted(DECISION, SENT));
        fixture()
                .given(drafted(true), tabled(), adopted(), new DecisionTransmitted(DECISION, SENT))
                .when(new PublishDecision(DECISION, 3L, POSTED))
                .expectEvents(new DecisionPublished(DECISION, POSTED), executable(POSTED));
        fixture()
                .given(drafted(true), tabled(), adopted(), new DecisionPublished(DECISION, POSTED))
                .when(new TransmitDecision(DECISION, 3L, SENT))
                .expectEvents(new DecisionTransmitted(DECISION, SENT), executable(POSTED));
    }

    @Test
    void formalitiesAreForACouncilsAdoptedActAndOnce() {
        fixture()
                .given(executableAnd())
                .when(new TransmitDecision(DECISION, 3L, SENT))
                .expectException(rejection(GovernanceRejection.NOT_A_COUNCIL_ACT));
        fixture()
                .given(drafted(true), tabled())
                .when(new PublishDecision(DECISION, 1L, SENT))
                .expectException(rejection(GovernanceRejection.NOT_ADOPTED, "status", "TABLED"));
        fixture()
                .given(drafted(true), tabled(), adopted())
                .when(new PublishDecision(DECISION, 2L, HELD.minusDays(1)))
                .expectException(rejection(GovernanceRejection.DATED_TOO_EARLY, "earliest", HELD));
        fixture()
                .given(drafted(true), tabled(), adopted(), new DecisionTransmitted(DECISION, SENT))
                .when(new TransmitDecision(DECISION, 3L, POSTED))
                .expectException(rejection(GovernanceRejection.TRANSMITTED_ALREADY, "on", SENT));
        fixture()
                .given(drafted(true), tabled(), adopted(), new DecisionPublished(DECISION, POSTED))
                .when(new PublishDecision(DECISION, 3L, POSTED))
                .expectException(rejection(GovernanceRejection.PUBLISHED_ALREADY, "on", POSTED));
    }

    @Test
    void theEffectIsConfirmedOnce() {
        fixture()
                .given(executableAnd())
                .when(new ConfirmEnactment(DECISION, HALL.text(), 4))
                .expectEvents(new DecisionEnacted(DECISION, HALL.text(), 4));
        fixture()
                .given(executableAnd(new DecisionEnacted(DECISION, HALL.text(), 4)))
                .when(new ConfirmEnactment(DECISION, HALL.text(), 4))
                .expectException(rejection(GovernanceRejection.NOT_EXECUTABLE, "status", "ENACTED"));
        fixture()
                .given(drafted(true), tabled(), adopted())
                .when(new ConfirmEnactment(DECISION, HALL.text(), 4))
                .expectException(rejection(GovernanceRejection.NOT_EXECUTABLE, "status", "ADOPTED"));
    }

    @Test
    void aFailureIsRecordedAndTriedAgain() {
        fixture()
                .given(executableAnd())
                .when(new RecordEnactmentFailure(DECISION, "portfolio.project.not-framed", Map.of()))
                .expectEvents(failed());
        fixture()
                .given(executableAnd(failed()))
                .when(new RecordEnactmentFailure(DECISION, "portfolio.project.not-framed", Map.of()))
                .expectException(rejection(GovernanceRejection.NOT_EXECUTABLE));
        fixture()
                .given(executableAnd(failed()))
                .when(new RetryEnactment(DECISION, 4L))
                .expectEvents(new EnactmentRetried(DECISION, 2, LAUNCH, HELD));
        fixture()
                .given(executableAnd(failed(), new EnactmentRetried(DECISION, 2, LAUNCH, HELD), failed()))
                .when(new RetryEnactment(DECISION, 6L))
                .expectEvents(new EnactmentRetried(DECISION, 3, LAUNCH, HELD));
        fixture()
                .given(executableAnd())
                .when(new RetryEnactment(DECISION, 3L))
                .expectException(rejection(GovernanceRejection.ENACTMENT_NOT_FAILED, "status", "EXECUTABLE"));
    }

    @Test
    void anEffectThatHappenedAfterAllIsConfirmed() {
        fixture()
                .given(executableAnd(failed()))
                .when(new ConfirmEnactment(DECISION, HALL.text(), 4))
                .expectEvents(new DecisionEnacted(DECISION, HALL.text(), 4));
    }

    @Test
    void aStaleVersionIsRefused() {
        fixture(CARRIED)
                .given(drafted(false), tabled())
                .when(new AdoptDecision(DECISION, 0L, HELD))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void whoHasNoRightOnTheTerritoryDoesNothing() {
        var refused = Contexts.refused(person(98), Role.PMO, HELD);
        for (DecisionCommand command : List.of(
                new TableDecision(DECISION, SITTING, 2),
                new AdoptDecision(DECISION, 1L, HELD),
                new RefuseDecision(DECISION, 1L, HELD),
                new WithdrawDecision(DECISION, 1L, "?", HELD),
                new TransmitDecision(DECISION, 1L, HELD),
                new PublishDecision(DECISION, 1L, HELD),
                new ConfirmEnactment(DECISION, HALL.text(), 4),
                new RecordEnactmentFailure(DECISION, "x", Map.of()),
                new RetryEnactment(DECISION, 1L))) {
            fixture(refused, BodyKind.STEERING_COMMITTEE, CARRIED)
                    .given(drafted(false), tabled())
                    .when(command)
                    .expectException(rejection(PlatformRejection.ROLE_NOT_HELD, "territory", VALMORET));
        }
    }
}
