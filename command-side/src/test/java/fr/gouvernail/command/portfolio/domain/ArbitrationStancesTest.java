package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.KnownStandings.UNDER_WAY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.END;
import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.LEAD;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.SCOPE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.START;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TODAY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.WORKS;
import static fr.gouvernail.command.portfolio.domain.Valmoret.option;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.portfolio.OptionStance.OPPOSES;
import static fr.gouvernail.contract.portfolio.OptionStance.SUPPORTS;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ArbitrationRejection;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.TakeStance;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.WithdrawStance;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent.StanceTaken;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent.StanceWithdrawn;
import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.contract.portfolio.PortfolioRejection;
import fr.gouvernail.contract.portfolio.StanceHolder;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who supports and who opposes the options of an arbitration, while it is open. */
class ArbitrationStancesTest {

    private static final BodyId COMMITTEE = new BodyId(new UUID(7, 1));
    private static final OrganisationId ELSEWHERE = new OrganisationId(new UUID(7, 2));
    private static final StanceHolder BODY = StanceHolder.body(COMMITTEE);
    private static final LocalDate SAID = VOTE.plusDays(2);
    private static final Money COST = Money.euros(2_400_000);
    private static final ActionProposed PROPOSED =
            new ActionProposed(WORKS, HALL, PROGRAMME, TERRITORY, "A-2.03-1", "Travaux", COST, START, END, LEAD, VOTE);
    private static final ArbitrationAsked ASKED = new ArbitrationAsked(
            WORKS,
            HALL,
            "Que faire ?",
            COST,
            Money.euros(2_712_000),
            List.of(option("A", 2_712_000, 1_680_000, 1_032_000), option("B", 2_532_000, 1_680_000, 852_000)),
            VOTE);
    private static final StanceTaken TAKEN = taken(1, null, SUPPORTS);

    private static StanceTaken taken(int request, @Nullable OptionStance previous, OptionStance stance) {
        return new StanceTaken(
                WORKS, HALL, request, "B", BODY, previous, stance, "Dit en séance", "Procès-verbal", SAID);
    }

    private static TakeStance take(String option, StanceHolder holder, OptionStance stance, LocalDate on) {
        return new TakeStance(WORKS, null, option, holder, stance, "Dit en séance", "Procès-verbal", on);
    }

    private static TestExecutor<Action> given(Object... more) {
        return fixture().given(PROPOSED, ASKED).andGiven(more);
    }

    private static FixtureConfiguration<Action> fixture() {
        var subjects =
                Valmoret.subjects().with(COMMITTEE, SCOPE).with(ELSEWHERE, Scope.of(new TerritoryId(new UUID(1, 2))));
        return Fixtures.of(Action.class, Valmoret.context(), subjects, UNDER_WAY);
    }

    @Test
    void aStanceIsTakenAndChangedByItsHolderAndTheOneBeforeStaysSaid() {
        given().when(take("B", BODY, SUPPORTS, SAID)).expectEvents(TAKEN);
        given(TAKEN).when(take("B", BODY, OPPOSES, SAID)).expectEvents(taken(1, SUPPORTS, OPPOSES));
        given(TAKEN)
                .when(new WithdrawStance(WORKS, null, "B", BODY, "Revu", TODAY))
                .expectEvents(new StanceWithdrawn(WORKS, HALL, 1, "B", BODY, SUPPORTS, "Revu", TODAY));
    }

    @Test
    void whatWasSaidOfOneArbitrationIsNotSaidOfTheNext() {
        var settled = new ActionArbitrated(
                WORKS, HALL, option("B", 2_532_000, 1_680_000, 852_000), List.of("A"), COST, COST, END, END, "B", SAID);
        given(TAKEN, settled, ASKED).when(take("B", BODY, SUPPORTS, SAID)).expectEvents(taken(2, null, SUPPORTS));
        given(settled)
                .when(take("B", BODY, SUPPORTS, SAID))
                .expectException(rejection(PortfolioRejection.ACTION_NO_ARBITRATION_OPEN, "action", WORKS));
    }

    @Test
    void onlyOneHolderThatIsKnownHereSpeaksOnAnOptionThatWasPut() {
        given().when(take("B", new StanceHolder(COMMITTEE, null, LEAD), SUPPORTS, SAID))
                .expectException(rejection(ArbitrationRejection.HOLDER_NOT_ONE));
        given().when(take("B", new StanceHolder(null, null, null), SUPPORTS, SAID))
                .expectException(rejection(ArbitrationRejection.HOLDER_NOT_ONE));
        given().when(take("D", BODY, SUPPORTS, SAID))
                .expectException(rejection(PortfolioRejection.ACTION_UNKNOWN_OPTION, "option", "D", "options", "A, B"));
        given().when(take("B", StanceHolder.organisation(ELSEWHERE), SUPPORTS, SAID))
                .expectException(
                        rejection(PlatformRejection.OTHER_TERRITORY, "field", "organisation", "value", ELSEWHERE));
    }

    @Test
    void nothingIsSaidTwiceNorOutOfItsTimeNorTakenBackUnsaid() {
        given(TAKEN)
                .when(take("B", BODY, SUPPORTS, SAID))
                .expectException(rejection(ArbitrationRejection.STANCE_UNCHANGED, "option", "B", "stance", SUPPORTS));
        given().when(take("B", BODY, SUPPORTS, VOTE.minusDays(1)))
                .expectException(
                        rejection(ArbitrationRejection.BEFORE_REQUEST, "on", VOTE.minusDays(1), "asked", VOTE));
        given(TAKEN)
                .when(take("B", BODY, OPPOSES, VOTE))
                .expectException(rejection(ArbitrationRejection.BEFORE_LAST, "on", VOTE, "last", SAID));
        given().when(take("B", BODY, SUPPORTS, TODAY.plusDays(1)))
                .expectException(rejection(PortfolioRejection.IN_THE_FUTURE, "on", TODAY.plusDays(1), "today", TODAY));
        given().when(new WithdrawStance(WORKS, null, "B", BODY, "Revu", SAID))
                .expectException(rejection(ArbitrationRejection.STANCE_UNKNOWN, "option", "B"));
    }
}
