package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Decisions.CARRIED;
import static fr.gouvernail.command.governance.domain.Decisions.CHAIR;
import static fr.gouvernail.command.governance.domain.Decisions.FOREIGN;
import static fr.gouvernail.command.governance.domain.Decisions.HALL;
import static fr.gouvernail.command.governance.domain.Decisions.LAUNCH;
import static fr.gouvernail.command.governance.domain.Decisions.LOST;
import static fr.gouvernail.command.governance.domain.Decisions.PROGRAMME;
import static fr.gouvernail.command.governance.domain.Decisions.adopted;
import static fr.gouvernail.command.governance.domain.Decisions.draft;
import static fr.gouvernail.command.governance.domain.Decisions.drafted;
import static fr.gouvernail.command.governance.domain.Decisions.executable;
import static fr.gouvernail.command.governance.domain.Decisions.executableAnd;
import static fr.gouvernail.command.governance.domain.Decisions.fixture;
import static fr.gouvernail.command.governance.domain.Decisions.tabled;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.RefuseDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.DecisionCommand.WithdrawDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SittingId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.Test;

class DecisionTest {

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
                .expectException(rejection(DecisionRejection.NOT_DRAFT, "status", "EXECUTABLE"));
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
                .expectException(rejection(DecisionRejection.VOTE_NOT_CARRIED, "votesFor", 5, "votesAgainst", 9));
        fixture()
                .given(drafted(false), tabled())
                .when(new AdoptDecision(DECISION, 1L, HELD))
                .expectException(rejection(DecisionRejection.NOT_VOTED, "item", 2));
        fixture(CARRIED)
                .given(drafted(false))
                .when(new AdoptDecision(DECISION, 0L, HELD))
                .expectException(rejection(DecisionRejection.NOT_TABLED, "status", "DRAFT"));
        fixture(CARRIED)
                .given(drafted(false), tabled())
                .when(new AdoptDecision(DECISION, 1L, HELD.minusDays(1)))
                .expectException(rejection(DecisionRejection.DATED_TOO_EARLY, "earliest", HELD));
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
                .expectException(rejection(DecisionRejection.VOTE_CARRIED, "votesFor", 7, "votesAgainst", 7));
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
                .expectException(rejection(DecisionRejection.DECIDED_ALREADY, "status", "TABLED"));
        fixture(CARRIED)
                .given(executableAnd())
                .when(new WithdrawDecision(DECISION, 3L, "Trop tard", HELD))
                .expectException(rejection(DecisionRejection.DECIDED_ALREADY));
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
