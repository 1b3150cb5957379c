package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.NO_EARLIER;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.item;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** A sitting is held on the day it was convened for; what is recorded later takes effect on that day. */
class SittingDayTest {

    private static FixtureConfiguration<Sitting> on(LocalDate today) {
        return Fixtures.of(
                Sitting.class,
                Contexts.allowed(person(99), Role.PMO, today),
                CouncilRoom.of(5),
                RuleBook.standard(),
                NO_EARLIER);
    }

    @Test
    void itDoesNotOpenOnTheEve() {
        on(HELD.minusDays(1))
                .given(convened(seats(3), COUNCIL), item(1))
                .when(new OpenSitting(SITTING, null))
                .expectNoEvents()
                .expectException(rejection(
                        GovernanceRejection.SITTING_STILL_TO_COME, "heldOn", HELD, "today", HELD.minusDays(1)));
    }

    @Test
    void oneThatWasOpenedTooEarlyDoesNotCloseBeforeItsDay() {
        on(HELD.minusDays(1))
                .given(convened(seats(3), COUNCIL), item(1), new SittingOpened(SITTING, HELD))
                .when(new CloseSitting(SITTING, null))
                .expectNoEvents()
                .expectException(rejection(
                        GovernanceRejection.SITTING_STILL_TO_COME, "heldOn", HELD, "today", HELD.minusDays(1)));
    }

    @Test
    void itOpensOnItsDay() {
        on(HELD).given(convened(seats(3), COUNCIL), item(1))
                .when(new OpenSitting(SITTING, null))
                .expectEvents(new SittingOpened(SITTING, HELD));
    }

    @Test
    void minutesThatAreEnteredThreeWeeksLaterTakeEffectOnTheDayOfTheSitting() {
        on(HELD.plusDays(21))
                .given(convened(seats(3), COUNCIL), item(1))
                .when(new OpenSitting(SITTING, null))
                .expectEvents(new SittingOpened(SITTING, HELD));
    }
}
