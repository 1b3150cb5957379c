package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.CouncilRoom.FIRST;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.testing.Expected.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.contract.governance.AgendaCommand.CallOffSitting;
import fr.gouvernail.contract.governance.AgendaCommand.TakeOffAgenda;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.ReconveneSitting;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.contract.governance.SittingRejection;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.SittingId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** A convocation that is taken back before the sitting opens: an item of its agenda, or all of it. */
class CalledOffTest {

    private static final String REASON = "Salle indisponible";
    private static final CouncilRoom ROOM = CouncilRoom.of(5);
    private static final SittingEvent TAKEN_OFF = postponed(1, Postponement.TAKEN_OFF);
    private static final SittingEvent CALLED_OFF = new SittingCalledOff(SITTING, BODY, REASON, HELD);

    private static SittingEvent postponed(int item, Postponement ground) {
        return new ItemPostponed(SITTING, BODY, CouncilRoom.item(item), ground, REASON, null, HELD);
    }

    private static List<SittingEvent> history(SittingEvent... more) {
        var events = new ArrayList<SittingEvent>(List.of(
                convened(seats(5), COUNCIL),
                new ItemPutOnAgenda(SITTING, CouncilRoom.item(1)),
                new ItemPutOnAgenda(SITTING, CouncilRoom.item(2))));
        events.addAll(List.of(more));
        return events;
    }

    private static TestExecutor<Sitting> given(SittingEvent... more) {
        return ROOM.fixture().given(history(more));
    }

    private static TakeOffAgenda takeOff(int item) {
        return new TakeOffAgenda(SITTING, null, item, REASON);
    }

    private static CallOffSitting callOff() {
        return new CallOffSitting(SITTING, null, REASON);
    }

    @Test
    void anItemIsTakenOffUntilTheSittingOpens() {
        given().when(takeOff(1)).expectEvents(TAKEN_OFF);
        given(TAKEN_OFF).when(takeOff(1)).expectException(rejection(SittingRejection.TAKEN_OFF_ALREADY, "item", 1));
        given().when(takeOff(3)).expectException(rejection(GovernanceRejection.UNKNOWN_ITEM));
        given(new SittingOpened(SITTING, HELD))
                .when(takeOff(1))
                .expectException(rejection(GovernanceRejection.AGENDA_CLOSED));
    }

    @Test
    void whatWasTakenOffMayBePutOnTheSameAgendaAgainUnderAnotherNumber() {
        var again = new PutOnAgenda(SITTING, null, "Recadrage", DECISION);
        given().when(again).expectException(rejection(GovernanceRejection.DECISION_ON_AGENDA_ALREADY));
        given(TAKEN_OFF)
                .when(again)
                .expectEvents(new ItemPutOnAgenda(SITTING, new AgendaItem(3, "Recadrage", DECISION)));
    }

    @Test
    void aSittingDoesNotOpenOnAnAgendaOfWhichAllWasTakenOff() {
        given(TAKEN_OFF, postponed(2, Postponement.TAKEN_OFF))
                .when(new OpenSitting(SITTING, null))
                .expectException(rejection(GovernanceRejection.AGENDA_EMPTY));
    }

    @Test
    void aSittingThatNeverOpenedIsCalledOffAndGivesItsDecisionsBack() {
        given().when(callOff()).expectEvents(postponed(1, Postponement.SITTING_CALLED_OFF), CALLED_OFF);
        given(TAKEN_OFF).when(callOff()).expectEvents(CALLED_OFF);
        given(new SittingOpened(SITTING, HELD))
                .when(callOff())
                .expectException(rejection(SittingRejection.OPENED_ALREADY));
        given(new SittingOpened(SITTING, HELD), new SittingClosed(SITTING, HELD))
                .when(callOff())
                .expectException(rejection(GovernanceRejection.SITTING_CLOSED));
    }

    @Test
    void nothingHappensAtASittingThatWasCalledOff() {
        var refusal = rejection(SittingRejection.CALLED_OFF, "heldOn", HELD, "on", HELD);
        given(CALLED_OFF).when(new OpenSitting(SITTING, null)).expectException(refusal);
        given(CALLED_OFF).when(new PutOnAgenda(SITTING, null, "Point", null)).expectException(refusal);
        given(CALLED_OFF).when(callOff()).expectException(refusal);
    }

    /** Keeps which sitting was told of it. */
    private record Told(List<Identifier> whom) implements Aggregates {
        @Override
        public <A> void tell(Class<A> type, Identifier id, Consumer<A> message) {
            whom.add(id);
        }
    }

    @Test
    void theFirstSittingIsToldThatItsSecondConvocationWasCalledOff() {
        var told = new Told(new ArrayList<>());
        ROOM.fixture(told)
                .given(history(new SittingReconvened(SITTING, FIRST, CouncilRoom.FIRST_HELD, 3)))
                .when(callOff())
                .expectEvents(postponed(1, Postponement.SITTING_CALLED_OFF), CALLED_OFF);
        assertThat(told.whom()).containsExactly(FIRST);
        var second = Sittings.stateAfter(history(new SittingReconvened(SITTING, FIRST, CouncilRoom.FIRST_HELD, 3)));
        assertThat(CalledOff.ofSecond(second, callOff(), HELD))
                .isEqualTo(new SecondSittingCalledOff(FIRST, SITTING, REASON, HELD));
    }

    @Test
    void andMayBeFollowedByAnotherOne() {
        var second = new SittingId(new UUID(4, 7));
        var third = new SittingId(new UUID(4, 8));
        var first = Sittings.stateAfter(List.of(
                convened(seats(5), COUNCIL),
                new SittingOpened(SITTING, HELD),
                new SittingClosed(SITTING, HELD),
                new SecondSittingConvened(SITTING, second, HELD.plusDays(4), HELD.plusDays(1)),
                new SecondSittingCalledOff(SITTING, second, REASON, HELD.plusDays(2))));
        var again = new ReconveneSitting(third, SITTING, HELD.plusDays(6), "Mairie", HELD.plusDays(2));
        assertThat(SecondConvocations.follow(first, again))
                .isEqualTo(new SecondSittingConvened(SITTING, third, HELD.plusDays(6), HELD.plusDays(2)));
    }
}
