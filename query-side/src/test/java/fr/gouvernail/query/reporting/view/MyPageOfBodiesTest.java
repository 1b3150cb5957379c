package fr.gouvernail.query.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSent;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What bodies and sittings leave to be done: for whom, until when, where, and gone once it is. */
class MyPageOfBodiesTest extends MyPageTestBase {

    @Test
    void theConvocationIsToBeSentInTimeForTheRhythmAndTheNoticeOfTheBody() {
        establish(COMMITTEE, BodyKind.STEERING_COMMITTEE);
        convene(SITTING, COMMITTEE, HELD);
        assertThat(items(Role.CHAIR, MyItemKind.CONVOCATION_TO_SEND, HELD.plusYears(1)))
                .as("no rhythm, no date")
                .isEmpty();
        charter(4, 0);
        // Four weeks after 12 March is 9 April; five clear days before it, the convocation leaves on 3 April at the
        // latest.
        assertThat(items(Role.CHAIR, MyItemKind.CONVOCATION_TO_SEND, HELD.minusDays(1)))
                .as("a sitting is convened already")
                .isEmpty();
        assertThat(items(Role.CHAIR, MyItemKind.CONVOCATION_TO_SEND, HELD))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.dueOn()).isEqualTo("2026-04-03");
                    assertThat(item.late()).isFalse();
                    assertThat(item.title()).isEqualTo("Comité de pilotage");
                    assertThat(item.roles()).containsExactly(Role.CHAIR, Role.DIRECTOR, Role.PMO);
                    assertThat(item.path()).isEqualTo("/seances/nouvelle?instance=" + COMMITTEE);
                });
        assertThat(items(Role.PMO, MyItemKind.CONVOCATION_TO_SEND, LocalDate.of(2026, 4, 4)))
                .singleElement()
                .satisfies(item -> assertThat(item.late()).isTrue());
        assertThat(items(Role.PROJECT_LEAD, LocalDate.of(2026, 4, 4))).isEmpty();

        fact(COMMITTEE, new RulesSet(COMMITTEE, rules(5), rules(10), "Charte", LocalDate.of(2026, 3, 20)));
        assertThat(items(Role.CHAIR, MyItemKind.CONVOCATION_TO_SEND, HELD)
                        .getFirst()
                        .dueOn())
                .as("a rule of 20 March says nothing of the 12th")
                .isEqualTo("2026-04-03");
        assertThat(items(Role.CHAIR, MyItemKind.CONVOCATION_TO_SEND, LocalDate.of(2026, 3, 20))
                        .getFirst()
                        .dueOn())
                .isEqualTo("2026-03-29");

        convene(new SittingId(new UUID(20, 40)), COMMITTEE, LocalDate.of(2026, 4, 9));
        assertThat(items(Role.CHAIR, MyItemKind.CONVOCATION_TO_SEND, LocalDate.of(2026, 4, 4)))
                .isEmpty();
    }

    @Test
    void aBodyThatHasNotSatHereIsNotLateForTheTimeBeforeItWasEntered() {
        var before = LocalDate.of(2023, 1, 9);
        fact(
                COMMITTEE,
                new BodyEstablished(
                        COMMITTEE, VALMORET, null, BodyKind.STEERING_COMMITTEE, "Comité", rules(5), before));
        fact(
                COMMITTEE,
                new CharterSet(
                        COMMITTEE,
                        null,
                        new BodyCharter(BodyCharter.Decides.MAJORITY, 0, true, 4, null, 0),
                        null,
                        before));
        // Entered on 5 January 2026: it is to sit by 2 February, and the convocation leaves on 27 January.
        assertThat(items(Role.PMO, ESTABLISHED))
                .extracting(MyItemRow::kind, MyItemRow::dueOn)
                .containsExactly(tuple(MyItemKind.CONVOCATION_TO_SEND, LocalDate.of(2026, 1, 27)));
    }

    @Test
    void aSittingWithoutQuorumIsToBeConvenedAgain() {
        establish(COUNCIL, BodyKind.MUNICIPAL_COUNCIL);
        convene(SITTING, COUNCIL, HELD);
        var item = new AgendaItem(1, "Plan", DECISION);
        fact(
                SITTING,
                new ItemPostponed(
                        SITTING, COUNCIL, item, Postponement.NOT_REACHED, null, new QuorumCheck(33, 17, 17, 17), HELD));
        assertThat(items(Role.CHAIR, MyItemKind.CONVOCATION_TO_REPEAT, HELD)).isEmpty();
        fact(
                SITTING,
                new ItemPostponed(
                        SITTING, COUNCIL, item, Postponement.NO_QUORUM, null, new QuorumCheck(33, 17, 16, 16), HELD));
        fact(SITTING, new SittingClosed(SITTING, HELD));
        assertThat(items(Role.CHAIR, MyItemKind.CONVOCATION_TO_REPEAT, HELD))
                .extracting(MyItemRow::path, MyItemRow::relatedTitle)
                .containsExactly(tuple("/seances/" + SITTING, "Conseil municipal"));
        var second = new SittingId(new UUID(20, 41));
        convene(second, COUNCIL, HELD.plusDays(4));
        assertThat(items(Role.CHAIR, MyItemKind.CONVOCATION_TO_REPEAT, HELD)).isEmpty();
        assertThat(items(Role.PMO, MyItemKind.SITTING_TO_HOLD, HELD)).hasSize(1);
        fact(second, new SittingCalledOff(second, COUNCIL, "Salle indisponible", HELD.plusDays(1)));
        assertThat(items(Role.CHAIR, MyItemKind.CONVOCATION_TO_REPEAT, HELD))
                .as("called off, the second convocation is to be sent again")
                .hasSize(1);
        assertThat(items(Role.PMO, MyItemKind.SITTING_TO_HOLD, HELD)).isEmpty();
    }

    @Test
    void minutesWaitForTheirApprovalAndTheListOfACouncilForItsPublicationWithinAWeek() {
        establish(COUNCIL, BodyKind.MUNICIPAL_COUNCIL);
        convene(SITTING, COUNCIL, HELD);
        assertThat(items(mayor(), HELD)).extracting(MyItemRow::kind).containsExactly(MyItemKind.SITTING_TO_COME);
        assertThat(items(Role.PMO, HELD)).extracting(MyItemRow::kind).containsExactly(MyItemKind.SITTING_TO_HOLD);
        vote(COUNCIL);
        assertThat(items(Role.CHAIR, HELD)).isEmpty();

        fact(SITTING, new SittingClosed(SITTING, HELD));
        assertThat(items(mayor(), HELD.plusDays(8)))
                .extracting(MyItemRow::kind)
                .containsExactlyInAnyOrder(MyItemKind.LIST_TO_PUBLISH, MyItemKind.MINUTES_TO_APPROVE);
        assertThat(items(Role.PMO, MyItemKind.LIST_TO_PUBLISH, HELD.plusDays(7)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.dueOn()).isEqualTo("2026-03-19");
                    assertThat(item.late()).isFalse();
                    assertThat(item.path()).isEqualTo("/seances/" + SITTING + "#proces-verbal");
                });
        assertThat(items(Role.PMO, MyItemKind.LIST_TO_PUBLISH, HELD.plusDays(8))
                        .getFirst()
                        .late())
                .isTrue();

        assertThat(items(Role.PMO, MyItemKind.MINUTES_TO_APPROVE, HELD)
                        .getFirst()
                        .dueOn())
                .isNull();
        convene(new SittingId(new UUID(20, 42)), COUNCIL, LocalDate.of(2026, 6, 4));
        assertThat(items(Role.PMO, MyItemKind.MINUTES_TO_APPROVE, HELD)
                        .getFirst()
                        .dueOn())
                .as("the next sitting approves them")
                .isEqualTo("2026-06-04");

        fact(
                SITTING,
                new ListPublished(SITTING, "Mairie et site", HELD.plusDays(6), HELD.plusDays(6), HELD.plusDays(7)));
        fact(SITTING, new MinutesApproved(SITTING, null, false, LocalDate.of(2026, 6, 4)));
        assertThat(items(Role.PMO, HELD)).extracting(MyItemRow::kind).containsExactly(MyItemKind.SITTING_TO_HOLD);
    }

    @Test
    void aCommitteeHasNoListAndItsMinutesAreSentThenApprovedBySilenceAfterTheDelayOfItsCharter() {
        establish(COMMITTEE, BodyKind.STEERING_COMMITTEE);
        charter(0, 10);
        convene(SITTING, COMMITTEE, HELD);
        vote(COMMITTEE);
        fact(SITTING, new SittingClosed(SITTING, HELD));
        assertThat(items(Role.DIRECTOR, HELD.plusDays(3)))
                .extracting(MyItemRow::kind, MyItemRow::late)
                .containsExactly(tuple(MyItemKind.MINUTES_TO_SEND, false));
        assertThat(items(Role.DIRECTOR, HELD.plusDays(61)))
                .as("recalled for 60 days")
                .isEmpty();

        fact(SITTING, new MinutesSent(SITTING, null, HELD.plusDays(4)));
        var dayAfterTheDelay = LocalDate.of(2026, 3, 27);
        assertThat(items(Role.DIRECTOR, dayAfterTheDelay))
                .extracting(MyItemRow::kind, MyItemRow::dueOn, MyItemRow::late)
                .containsExactly(tuple(MyItemKind.MINUTES_TO_APPROVE, dayAfterTheDelay, false));
        fact(SITTING, new MinutesSent(SITTING, "Parti le lendemain", HELD.plusDays(5)));
        assertThat(items(Role.DIRECTOR, dayAfterTheDelay))
                .extracting(MyItemRow::dueOn)
                .containsExactly(dayAfterTheDelay.plusDays(1));
        fact(SITTING, new MinutesApproved(SITTING, null, true, dayAfterTheDelay.plusDays(1)));
        assertThat(items(Role.DIRECTOR, dayAfterTheDelay.plusDays(2))).isEmpty();
    }

    @Test
    void theEndOfAMandateNamesTheMemberToThoseWhoRenewItAndGoesWithTheRenewal() {
        establish(COUNCIL, BodyKind.MUNICIPAL_COUNCIL);
        var until = LocalDate.of(2026, 6, 30);
        fact(COUNCIL, new MemberSeated(COUNCIL, MAYOR, SeatQuality.ELECTED, true, true, ESTABLISHED, until));
        assertThat(items(Role.PMO, until.minusDays(61))).isEmpty();
        assertThat(items(Role.PMO, until.minusDays(60))).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(MyItemKind.MANDATE_ENDING);
            assertThat(item.member()).isEqualTo(MAYOR);
            assertThat(item.dueOn()).isEqualTo(until);
            assertThat(item.path()).isEqualTo("/instances/" + COUNCIL);
        });
        assertThat(items(mayor(), until)).singleElement().satisfies(item -> {
            assertThat(item.member()).isNull();
            assertThat(item.roles()).containsExactly(Role.DIRECTOR, Role.PMO);
        });
        assertThat(items(Role.PMO, until.plusDays(30)).getFirst().late()).isTrue();
        assertThat(items(Role.PMO, until.plusDays(31))).isEmpty();
        fact(COUNCIL, new SeatEnded(COUNCIL, MAYOR, "Démission", until.minusDays(20)));
        assertThat(items(Role.PMO, until)).isEmpty();
        assertThat(items(mayor(), until)).isEmpty();
    }
}
