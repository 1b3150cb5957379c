package fr.gouvernail.command.governance.policy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.command.governance.lookup.JdbcDelegations.Delegated;
import fr.gouvernail.command.platform.dispatch.AuthorityCheck;
import fr.gouvernail.command.platform.lookup.JdbcGovernedAmounts;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.funding.BudgetCommand.ReframeBudget;
import fr.gouvernail.contract.governance.BodyCommand.GrantDelegation;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DelegationAuthorityTest {

    private static final TerritoryId TERRITORY = TerritoryId.ofInsee("99001");
    private static final BudgetId BUDGET = new BudgetId(new UUID(8, 1));
    private static final DecisionId GRANTING = new DecisionId(new UUID(8, 2));
    private static final String DELEGATION = "delegation-" + new UUID(8, 3);
    private static final LocalDate FROM = LocalDate.of(2026, 3, 12);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final Actor HOLDER = new Actor(new PersonId(new UUID(9, 1)), Role.DIRECTOR);

    private static void check(Governed command, boolean stands, @Nullable LocalDate until, LocalDate today) {
        var delegated = new Delegated(
                TERRITORY,
                null,
                HOLDER.person(),
                DelegatedPower.REFRAME_BUDGET,
                Money.euros(100),
                FROM,
                until,
                GRANTING,
                stands);
        AuthorityCheck decisions = (refused, _) -> {
            throw CommandRejected.of(PlatformRejection.DECISION_MISSING, "command", refused.getClass());
        };
        new DelegationAuthority(
                        decisions,
                        _ -> Optional.of(delegated),
                        new JdbcGovernedAmounts(JdbcClient.create(new DriverManagerDataSource())),
                        new InMemorySubjects().with(BUDGET, Scope.of(TERRITORY)),
                        Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .check(command, DELEGATION, HOLDER);
    }

    private static ReframeBudget reframe(LocalDate day) {
        var amount = Money.euros(100);
        return new ReframeBudget(
                BUDGET, 1L, new BudgetEnvelope(amount, List.of(new YearCredit(2026, amount))), "Amiante", day);
    }

    private static void assertRefused(RejectionCode code, Runnable sent) {
        assertThatThrownBy(sent::run)
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(
                                        refused.code().code())
                                .isEqualTo(code.code()));
    }

    @Test
    void anActPassesWhileTheDelegationHoldsOnItsDayAndWhenItIsRecorded() {
        assertThatCode(() -> check(reframe(FROM), true, UNTIL, UNTIL)).doesNotThrowAnyException();
        assertThatCode(() -> check(reframe(FROM), true, null, UNTIL.plusYears(3)))
                .doesNotThrowAnyException();
    }

    @Test
    void datingAnActBackDoesNotBringAnEndedDelegationBack() {
        assertRefused(
                GovernanceRejection.DELEGATION_NOT_IN_FORCE_TODAY,
                () -> check(reframe(UNTIL), true, UNTIL, UNTIL.plusDays(1)));
        assertRefused(
                GovernanceRejection.DELEGATION_NOT_IN_FORCE,
                () -> check(reframe(UNTIL.plusDays(1)), true, UNTIL, UNTIL.plusDays(1)));
    }

    @Test
    void aDelegationFallsWithTheDecisionThatGrantsIt() {
        assertRefused(
                GovernanceRejection.DELEGATION_DECISION_WITHOUT_FORCE, () -> check(reframe(FROM), false, UNTIL, FROM));
    }

    @Test
    void noOneGrantsADelegationUnderADelegation() {
        var grant = new GrantDelegation(
                new BodyId(new UUID(8, 4)),
                1L,
                HOLDER.person(),
                DelegatedPower.REFRAME_BUDGET,
                null,
                FROM,
                null,
                GRANTING);
        assertRefused(GovernanceRejection.DELEGATION_FOR_ANOTHER_COMMAND, () -> check(grant, true, UNTIL, FROM));
    }
}
