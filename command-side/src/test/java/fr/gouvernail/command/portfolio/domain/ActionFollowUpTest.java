package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.KnownStandings.UNDER_WAY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.END;
import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.LEAD;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.SCOPE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.START;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.WORKS;
import static fr.gouvernail.command.portfolio.domain.Valmoret.option;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_ARBITRATION_PENDING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_CANCELLED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_DONE_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_DONE_BELOW_WHOLE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_LINKED_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_LINK_CYCLE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_NOT_LINKED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_CLOSED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_PERCENT_OUT_OF_RANGE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_SUSPENDED;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.ActionCommand.AskArbitration;
import fr.gouvernail.contract.portfolio.ActionCommand.ProposeAction;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionLinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnlinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.BlockAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.CancelAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.LinkAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.ReportActionProgress;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.UnblockAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.UnlinkAction;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.PortfolioRejection;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionFollowUpTest {

    private static final Money COST = Money.euros(120_000);
    private static final ActionId STUDY = new ActionId(new UUID(4, 2));
    private static final ActionId ELSEWHERE = new ActionId(new UUID(4, 3));
    private static final ActionProposed PROPOSED =
            new ActionProposed(WORKS, HALL, PROGRAMME, TERRITORY, "A-2.03-1", "Travaux", COST, START, END, LEAD, VOTE);
    private static final ActionCancelled CANCELLED =
            new ActionCancelled(WORKS, HALL, "Plus de besoin", COST, Money.euros(8_000), VOTE);
    private static final ActionLinked LINKED = new ActionLinked(WORKS, HALL, STUDY, VOTE);
    private static final LinkAction LINK = new LinkAction(WORKS, null, STUDY, VOTE);
    private static final Blocking CONTRACTOR = new Blocking(BlockKind.CONTRACTOR, "Défaillance", LEAD, null, null);

    private static FixtureConfiguration<Action> fixture(KnownStandings standings) {
        var subjects =
                Valmoret.subjects().with(STUDY, SCOPE).with(ELSEWHERE, Scope.of(new TerritoryId(new UUID(1, 2))));
        return Fixtures.of(Action.class, Valmoret.afterwards(), subjects, standings);
    }

    @Test
    void whatIsStillToComeIsNotRecorded() {
        var tomorrow = END.plusDays(1);
        var toCome = rejection(PortfolioRejection.IN_THE_FUTURE, "on", tomorrow, "today", END);
        var blocked = new ActionBlocked(WORKS, HALL, 1, CONTRACTOR, VOTE);
        for (var command : List.of(
                report(40, tomorrow, null),
                report(100, START, tomorrow),
                new ReportActionProgress(WORKS, null, 40, "Reçu", null, null, tomorrow),
                new CancelAction(WORKS, null, "Plus de besoin", Money.ZERO, tomorrow),
                new LinkAction(WORKS, null, STUDY, tomorrow),
                new UnlinkAction(WORKS, null, STUDY, "Plus besoin", tomorrow),
                new BlockAction(WORKS, null, CONTRACTOR, tomorrow),
                new UnblockAction(WORKS, null, 1, "Remplacé", tomorrow))) {
            fixture(UNDER_WAY).given(PROPOSED, blocked).when(command).expectException(toCome);
        }
    }

    private static ReportActionProgress report(int percent, @Nullable LocalDate started, @Nullable LocalDate done) {
        return new ReportActionProgress(WORKS, null, percent, "Reçu", started, done, VOTE);
    }

    @Test
    void progressTellsTheRealDaysAndWhatItWasBefore() {
        fixture(UNDER_WAY)
                .given(PROPOSED, new ActionProgressReported(WORKS, HALL, 0, 40, "Suite", START, null, VOTE))
                .when(report(100, START, END))
                .expectEvents(new ActionProgressReported(WORKS, HALL, 40, 100, "Reçu", START, END, VOTE));
    }

    @Test
    void noProgressIsReportedOnASuspendedOrClosedProject() {
        fixture(new KnownStandings(false, VOTE, null, 0))
                .given(PROPOSED)
                .when(report(40, START, null))
                .expectException(rejection(PROJECT_SUSPENDED, "project", HALL, "since", VOTE));
        fixture(new KnownStandings(true, null, null, 0))
                .given(PROPOSED)
                .when(report(40, START, null))
                .expectException(rejection(PROJECT_CLOSED, "project", HALL));
    }

    @Test
    void aClosedProjectTakesNoMoreActions() {
        fixture(new KnownStandings(true, null, null, 0))
                .givenNoPriorActivity()
                .when(new ProposeAction(WORKS, HALL, "A-2.03-1", "Travaux", COST, START, END, LEAD, VOTE))
                .expectException(rejection(PROJECT_CLOSED, "project", HALL));
    }

    @Test
    void aLastDayNeedsAFirstOneBeforeItAndTheWholeWork() {
        fixture(UNDER_WAY)
                .given(PROPOSED)
                .when(report(90, START, END))
                .expectException(rejection(ACTION_DONE_BELOW_WHOLE, "percent", 90));
        fixture(UNDER_WAY)
                .given(PROPOSED)
                .when(report(100, null, END))
                .expectException(rejection(ACTION_DONE_BELOW_WHOLE, "percent", 100));
        fixture(UNDER_WAY)
                .given(PROPOSED)
                .when(report(100, END, START))
                .expectException(rejection(ACTION_DONE_BEFORE_START, "started", END, "done", START));
        fixture(UNDER_WAY)
                .given(PROPOSED)
                .when(report(101, null, null))
                .expectException(rejection(PROJECT_PERCENT_OUT_OF_RANGE, "percent", 101));
    }

    @Test
    void aCancelledActionKeepsWhatItCostsAllTheSame() {
        fixture(UNDER_WAY)
                .given(PROPOSED)
                .when(new CancelAction(WORKS, null, "Plus de besoin", Money.euros(8_000), VOTE))
                .expectEvents(CANCELLED);
        fixture(UNDER_WAY)
                .given(PROPOSED)
                .when(new CancelAction(WORKS, null, "Plus de besoin", Money.euros(-1), VOTE))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "remainingHt"));
    }

    @Test
    void anActionThatABodyIsToArbitrateIsNotCancelled() {
        var options = List.of(option("A", 3, 2, 1), option("B", 3, 1, 2));
        fixture(UNDER_WAY)
                .given(PROPOSED, new ArbitrationAsked(WORKS, HALL, "Surcoût", COST, COST, options, VOTE))
                .when(new CancelAction(WORKS, null, "Plus de besoin", COST, VOTE))
                .expectException(rejection(ACTION_ARBITRATION_PENDING, "action", WORKS, "options", "A, B"));
    }

    @Test
    void nothingMoreHappensToACancelledAction() {
        var refused = rejection(ACTION_CANCELLED, "action", WORKS);
        var options = List.of(option("A", 3, 2, 1), option("B", 3, 1, 2));
        fixture(UNDER_WAY)
                .given(PROPOSED, CANCELLED)
                .when(report(1, null, null))
                .expectException(refused);
        fixture(UNDER_WAY).given(PROPOSED, CANCELLED).when(LINK).expectException(refused);
        fixture(UNDER_WAY)
                .given(PROPOSED, CANCELLED)
                .when(new CancelAction(WORKS, null, "Encore", COST, VOTE))
                .expectException(refused);
        fixture(UNDER_WAY)
                .given(PROPOSED, CANCELLED)
                .when(new BlockAction(WORKS, null, CONTRACTOR, VOTE))
                .expectException(refused);
        fixture(UNDER_WAY)
                .given(PROPOSED, CANCELLED)
                .when(new AskArbitration(WORKS, null, "Surcoût", COST, options, VOTE))
                .expectException(refused);
    }

    @Test
    void anActionDependsOnAnotherOneOnceAndUntilTheLinkIsTakenAway() {
        fixture(UNDER_WAY).given(PROPOSED).when(LINK).expectEvents(LINKED);
        fixture(UNDER_WAY)
                .given(PROPOSED, LINKED)
                .when(LINK)
                .expectException(rejection(ACTION_LINKED_ALREADY, "other", STUDY));
        var unlink = new UnlinkAction(WORKS, null, STUDY, "Étude sans objet", VOTE);
        var unlinked = new ActionUnlinked(WORKS, HALL, STUDY, "Étude sans objet", VOTE);
        fixture(UNDER_WAY).given(PROPOSED, LINKED).when(unlink).expectEvents(unlinked);
        fixture(UNDER_WAY).given(PROPOSED).when(unlink).expectException(rejection(ACTION_NOT_LINKED, "other", STUDY));
    }

    @Test
    void noLinkClosesACircle() {
        fixture(new KnownStandings(false, null, STUDY, 0))
                .given(PROPOSED)
                .when(LINK)
                .expectException(rejection(ACTION_LINK_CYCLE, "other", STUDY));
        var itself = new LinkAction(WORKS, null, WORKS, VOTE);
        Fixtures.of(Action.class, Valmoret.afterwards(), Valmoret.subjects().with(WORKS, SCOPE), UNDER_WAY)
                .given(PROPOSED)
                .when(itself)
                .expectException(rejection(ACTION_LINK_CYCLE, "other", WORKS));
    }

    @Test
    void anActionDependsOnNoOtherTerritorysAction() {
        fixture(UNDER_WAY)
                .given(PROPOSED)
                .when(new LinkAction(WORKS, null, ELSEWHERE, VOTE))
                .expectException(
                        rejection(PlatformRejection.OTHER_TERRITORY, "field", "dependsOn", "value", ELSEWHERE));
    }

    @Test
    void anActionIsBlockedAndItsBlockLifted() {
        fixture(UNDER_WAY)
                .given(PROPOSED)
                .when(new BlockAction(WORKS, null, CONTRACTOR, VOTE))
                .expectEvents(new ActionBlocked(WORKS, HALL, 1, CONTRACTOR, VOTE));
        fixture(UNDER_WAY)
                .given(PROPOSED, new ActionBlocked(WORKS, HALL, 1, CONTRACTOR, VOTE))
                .when(new UnblockAction(WORKS, null, 1, "Lot repris", VOTE))
                .expectEvents(new ActionUnblocked(WORKS, HALL, 1, "Lot repris", VOTE));
    }
}
