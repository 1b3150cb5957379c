package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.DecisionCommand.ReceiveDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ReferDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.Resolution.GrantDelegation;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** The proposal of a delegation is handed on as one of the receiving body's own: nobody grants what belongs to another. */
class ReferredDelegationTest {

    private static final BodyId STEERING = new BodyId(new UUID(3, 2));
    private static final DecisionId NEXT = new DecisionId(new UUID(5, 2));
    private static final GrantDelegation PROPOSED = by(BODY);
    private static final GrantDelegation RECEIVED = by(STEERING);

    private static GrantDelegation by(BodyId body) {
        return new GrantDelegation(
                body, person(2), DelegatedPower.ARBITRATE_ACTION, Money.euros(200_000), HELD, HELD.plusYears(1));
    }

    private static FixtureConfiguration<Decision> fixture() {
        var bodies = new Bodies() {
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
        var subjects = new InMemorySubjects()
                .with(BODY, Scope.of(VALMORET))
                .with(STEERING, Scope.of(VALMORET))
                .with(DECISION, Scope.of(VALMORET));
        VoteResults noVote = (_, _, _) -> Optional.empty();
        var noRule =
                new ShownFindings(RuleBook.of(List.of()), _ -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
        return Fixtures.of(
                Decision.class, Contexts.allowed(person(1), Role.CHAIR, HELD), bodies, subjects, noVote, noRule);
    }

    private static DecisionDrafted drafted(DecisionId decision, BodyId body, GrantDelegation grant) {
        return new DecisionDrafted(
                decision, VALMORET, null, body, false, "CT-01", "Déléguer les arbitrages", "Considérant…", grant);
    }

    @Test
    void theReferralNamesTheBodyThatIsAskedToGrantIt() {
        fixture()
                .given(drafted(DECISION, BODY, PROPOSED))
                .when(new ReferDecision(DECISION, 0L, STEERING, NEXT, "CT-01", "Préparé", HELD))
                .expectEvents(new DecisionReferred(
                        DECISION,
                        STEERING,
                        NEXT,
                        "CT-01",
                        "Déléguer les arbitrages",
                        "Considérant…",
                        RECEIVED,
                        "Préparé",
                        HELD));
    }

    @Test
    void soDoesTheDraftOfAReferralThatStillNamesTheOther() {
        fixture()
                .givenNoPriorActivity()
                .when(new ReceiveDecision(
                        NEXT,
                        DECISION,
                        STEERING,
                        "CT-01",
                        "Déléguer les arbitrages",
                        "Considérant…",
                        PROPOSED,
                        "Préparé",
                        HELD))
                .expectEvents(drafted(NEXT, STEERING, RECEIVED), new DecisionReceived(NEXT, DECISION, "Préparé", HELD));
    }
}
