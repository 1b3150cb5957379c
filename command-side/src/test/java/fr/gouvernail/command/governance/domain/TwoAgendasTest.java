package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.item;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.governance.domain.EarlierSittings.EarlierSitting;
import fr.gouvernail.command.governance.domain.EarlierSittings.End;
import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class TwoAgendasTest {

    private static final LocalDate OTHER_DAY = HELD.plusDays(14);
    private static final PutOnAgenda PUT = new PutOnAgenda(SITTING, 0L, "Recadrage de la halle", DECISION);

    private static FixtureConfiguration<Sitting> whileTheOtherSittingIs(End end) {
        return CouncilRoom.of(5)
                .with(new DraftedDecision(BODY, false, false, CouncilRoom.FIRST))
                .after(new EarlierSitting(BODY, OTHER_DAY, end, 3, 0, null, List.of()))
                .fixture();
    }

    @Test
    void aDecisionThatASittingToComeHoldsIsRefusedToAnother() {
        whileTheOtherSittingIs(End.NOT_YET)
                .given(convened(seats(5), COUNCIL))
                .when(PUT)
                .expectNoEvents()
                .expectException(rejection(
                        SittingRejection.DECISION_ON_ANOTHER_AGENDA,
                        "sitting",
                        CouncilRoom.FIRST,
                        "heldOn",
                        OTHER_DAY));
    }

    @Test
    void aSittingThatIsOverHoldsNothing() {
        for (var end : List.of(End.WITH_QUORUM, End.WITHOUT_QUORUM, End.WITHOUT_ATTENDANCE, End.CALLED_OFF)) {
            whileTheOtherSittingIs(end)
                    .given(convened(seats(5), COUNCIL))
                    .when(PUT)
                    .expectEvents(item(1));
        }
    }

    /** A decision whose members were asked in writing a moment ago, which no look-up knows yet. */
    private record ConsultedMeanwhile() implements Aggregates {
        @Override
        public <A> void tell(Class<A> type, Identifier id, Consumer<A> message) {
            if (type == Decision.class && id.equals(DECISION)) {
                throw CommandRejected.of(DecisionRejection.CONSULTED_NOW, "closesOn", OTHER_DAY);
            }
        }
    }

    @Test
    void norIsOneThatItsMembersAreBeingAskedAbout() {
        CouncilRoom.of(5)
                .with(new DraftedDecision(BODY, false, false, null))
                .fixture(new ConsultedMeanwhile())
                .given(convened(seats(5), COUNCIL))
                .when(PUT)
                .expectNoEvents()
                .expectException(rejection(DecisionRejection.CONSULTED_NOW, "closesOn", OTHER_DAY));
    }

    @Test
    void aDecisionOnNoAgendaIsFree() {
        CouncilRoom.of(5)
                .with(new DraftedDecision(BODY, false, false, null))
                .fixture()
                .given(convened(seats(5), COUNCIL))
                .when(PUT)
                .expectEvents(item(1));
    }
}
