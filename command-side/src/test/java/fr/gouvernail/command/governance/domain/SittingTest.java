package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.CONVENED;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.NO_EARLIER;
import static fr.gouvernail.command.governance.domain.Sittings.SCOPE;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.attendances;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.item;
import static fr.gouvernail.command.governance.domain.Sittings.opened;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SittingTest {

    private static final DecisionId ELSEWHERE = new DecisionId(new UUID(5, 2));
    private static final DecisionId SETTLED = new DecisionId(new UUID(5, 3));
    private static final CommandContext PMO = Contexts.allowed(person(99), Role.PMO, HELD);

    private static FixtureConfiguration<Sitting> fixture(CommandContext context, List<Seat> members) {
        DraftedDecisions decisions = decision -> Optional.ofNullable(Map.of(
                        DECISION, new DraftedDecision(BODY, false, false, null),
                        ELSEWHERE, new DraftedDecision(new BodyId(new UUID(3, 2)), false, false, null),
                        SETTLED, new DraftedDecision(BODY, true, false, null))
                .get(decision));
        return Fixtures.of(Sitting.class, context, new OneBody(members), decisions, NO_EARLIER, RuleBook.standard());
    }

    static FixtureConfiguration<Sitting> fixture() {
        return fixture(PMO, seats(5));
    }

    /** The one body there is, composed of these members from the day of the sitting on. */
    private record OneBody(List<Seat> members) implements Bodies {
        @Override
        public Optional<Profile> profile(BodyId body) {
            return body.equals(BODY)
                    ? Optional.of(new Profile(SCOPE, BodyKind.GOVERNANCE_COMMITTEE))
                    : Optional.empty();
        }

        @Override
        public Optional<Composition> composition(BodyId body, LocalDate day) {
            return profile(body)
                    .map(known -> new Composition(known.scope(), COUNCIL, day.isBefore(HELD) ? List.of() : members));
        }
    }

    private static ConveneSitting convene(LocalDate convenedOn) {
        return new ConveneSitting(SITTING, BODY, HELD, "Mairie", convenedOn);
    }

    @Test
    void theCompositionAndRulesOfTheDayAreKept() {
        fixture()
                .givenNoPriorActivity()
                .when(convene(CONVENED))
                .expectEvents(convened(seats(5), COUNCIL))
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void fiveClearDaysAreCountedWithoutTheFirstAndTheLast() {
        fixture()
                .givenNoPriorActivity()
                .when(convene(CONVENED.plusDays(1)))
                .expectNoEvents()
                .expectException(rejection(
                        GovernanceRejection.NOTICE_TOO_SHORT,
                        "clearDays",
                        4,
                        "noticeDays",
                        5,
                        "convenedOn",
                        "2026-03-07",
                        "heldOn",
                        "2026-03-12",
                        "earliest",
                        "2026-03-13"));
    }

    @Test
    void aBodyThatHasNoVotingMemberCannotSit() {
        var expert = new Seat(person(1), SeatQuality.EXPERT, false, false);
        fixture(PMO, List.of(expert))
                .givenNoPriorActivity()
                .when(convene(CONVENED))
                .expectException(rejection(GovernanceRejection.NO_VOTING_MEMBER));
    }

    @Test
    void theBodyHasToExist() {
        var unknown = new BodyId(new UUID(3, 9));
        fixture()
                .givenNoPriorActivity()
                .when(new ConveneSitting(SITTING, unknown, HELD, "Mairie", CONVENED))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "body", "value", unknown));
    }

    @Test
    void itemsAreNumberedFromOne() {
        fixture()
                .given(convened(seats(5), COUNCIL))
                .when(new PutOnAgenda(SITTING, 0L, "Recadrage de la halle", DECISION))
                .expectEvents(item(1));
        fixture()
                .given(convened(seats(5), COUNCIL), item(1))
                .when(new PutOnAgenda(SITTING, 1L, "Questions diverses", null))
                .expectEvents(new ItemPutOnAgenda(SITTING, new AgendaItem(2, "Questions diverses", null)));
    }

    @Test
    void onlyADecisionOfThisBodyThatIsStillOpenGoesOnTheAgenda() {
        fixture()
                .given(convened(seats(5), COUNCIL))
                .when(new PutOnAgenda(SITTING, 0L, "?", new DecisionId(new UUID(5, 9))))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "decision"));
        fixture()
                .given(convened(seats(5), COUNCIL))
                .when(new PutOnAgenda(SITTING, 0L, "?", ELSEWHERE))
                .expectException(rejection(GovernanceRejection.DECISION_OF_ANOTHER_BODY));
        fixture()
                .given(convened(seats(5), COUNCIL))
                .when(new PutOnAgenda(SITTING, 0L, "?", SETTLED))
                .expectException(rejection(GovernanceRejection.DECISION_SETTLED_ALREADY));
        fixture()
                .given(convened(seats(5), COUNCIL), item(1))
                .when(new PutOnAgenda(SITTING, 1L, "Encore", DECISION))
                .expectException(rejection(GovernanceRejection.DECISION_ON_AGENDA_ALREADY, "item", 1));
    }

    @Test
    void theAgendaClosesWhenTheSittingOpens() {
        fixture()
                .given(opened(5))
                .when(new PutOnAgenda(SITTING, 2L, "Point tardif", null))
                .expectException(rejection(GovernanceRejection.AGENDA_CLOSED));
    }

    @Test
    void aSittingOpensOnceAndWithAnAgenda() {
        fixture()
                .given(convened(seats(5), COUNCIL), item(1))
                .when(new OpenSitting(SITTING, 1L))
                .expectEvents(new SittingOpened(SITTING, HELD));
        fixture()
                .given(convened(seats(5), COUNCIL))
                .when(new OpenSitting(SITTING, 0L))
                .expectException(rejection(GovernanceRejection.AGENDA_EMPTY));
        fixture()
                .given(opened(5))
                .when(new OpenSitting(SITTING, 2L))
                .expectException(rejection(GovernanceRejection.NOT_CONVENED));
    }

    @Test
    void anOpenSittingIsClosedOnce() {
        fixture()
                .given(convened(seats(5), COUNCIL), new SittingOpened(SITTING, HELD))
                .when(new CloseSitting(SITTING, 1L))
                .expectEvents(new SittingClosed(SITTING, HELD));
        fixture()
                .given(convened(seats(5), COUNCIL), item(1), new SittingOpened(SITTING, HELD))
                .andGiven(new SittingClosed(SITTING, HELD))
                .when(new CloseSitting(SITTING, 3L))
                .expectException(rejection(GovernanceRejection.SITTING_CLOSED, "heldOn", HELD));
    }

    @Test
    void aStaleVersionIsRefused() {
        fixture()
                .given(convened(seats(5), COUNCIL), item(1))
                .when(new OpenSitting(SITTING, 0L))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void whoHasNoRightOnTheTerritoryDoesNothing() {
        var refused = Contexts.refused(person(98), Role.PMO, HELD);
        for (var command : List.of(
                new PutOnAgenda(SITTING, 2L, "?", null),
                new OpenSitting(SITTING, 2L),
                new RecordAttendance(SITTING, 2L, attendances(5, 5, 0)),
                new CloseSitting(SITTING, 2L))) {
            fixture(refused, seats(5))
                    .given(opened(5))
                    .when(command)
                    .expectException(rejection(PlatformRejection.ROLE_NOT_HELD, "territory", VALMORET));
        }
        fixture(refused, seats(5))
                .givenNoPriorActivity()
                .when(convene(CONVENED))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD, "territory", VALMORET));
    }
}
