package fr.gouvernail.query.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.ReviewPlanned;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.governance.view.DecisionFilter;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the dashboard counts, and what is seen from a past position. */
class MyPageAsOfTest extends MyPageTestBase {

    @Test
    void theDashboardCountsEachThingOnceWhoeverHasToDoIt() {
        establish(COUNCIL, BodyKind.MUNICIPAL_COUNCIL);
        convene(SITTING, COUNCIL, HELD);
        vote(COUNCIL);
        fact(SITTING, new SittingClosed(SITTING, HELD));
        draft(COUNCIL, true, NOTE);
        adopt();
        var until = LocalDate.of(2026, 4, 30);
        for (int person = 0; person < 2; person++) {
            var member = new PersonId(new UUID(21, person));
            fact(COUNCIL, new MemberSeated(COUNCIL, member, SeatQuality.ELECTED, true, false, ESTABLISHED, until));
        }
        fact(
                DECISION,
                new FollowUpAdded(
                        DECISION, 1, new FollowUpTask("Écrire", MAYOR, null, LocalDate.of(2026, 3, 20)), HELD));
        fact(DECISION, new FollowUpAdded(DECISION, 2, new FollowUpTask("Dire", MAYOR, null, until), HELD));
        assertThat(alerts(LocalDate.of(2026, 3, 21)))
                .containsExactly(
                        new GovernanceAlert(MyItemKind.ACT_TO_TRANSMIT, 1, 0, "/decisions/" + DECISION),
                        new GovernanceAlert(MyItemKind.ACT_TO_PUBLISH, 1, 0, "/decisions/" + DECISION),
                        new GovernanceAlert(MyItemKind.LIST_TO_PUBLISH, 1, 1, "/seances/" + SITTING + "#proces-verbal"),
                        new GovernanceAlert(
                                MyItemKind.MINUTES_TO_APPROVE, 1, 0, "/seances/" + SITTING + "#proces-verbal"),
                        new GovernanceAlert(MyItemKind.FOLLOW_UP, 1, 1, "/decisions/" + DECISION + "#suites"),
                        new GovernanceAlert(MyItemKind.MANDATE_ENDING, 2, 0, "/instances"));
        assertThat(new MyPage(jdbc(), on(HELD)).alerts(reader(Role.PMO, SAINT_AUBRAC, null)))
                .isEmpty();
    }

    @Test
    void readInThePastTheStatesAreThoseOfThatDay() {
        draft(COUNCIL, true, NOTE);
        fact(DECISION, new ReviewPlanned(DECISION, LocalDate.of(2026, 2, 1), null));
        fact(
                DECISION,
                new FollowUpAdded(
                        DECISION, 1, new FollowUpTask("Écrire", null, Role.PMO, LocalDate.of(2026, 1, 20)), HELD));
        var today = LocalDate.of(2026, 11, 23);
        var reader = reader(Role.PMO, VALMORET, null);
        var page = new MyPage(jdbc(), on(today));
        var decisions = new Decisions(jdbc(), on(today));
        assertThat(page.items(reader)).extracting(MyItemRow::kind).contains(MyItemKind.DECISION_REVIEW_DUE);
        assertThat(page.items(reader)).anyMatch(MyItemRow::late);
        assertThat(decisions.waiting(reader)).containsEntry(DecisionFilter.Waiting.REVIEW, 1);

        // Positions ten and thirty were recorded on 15 January and 4 February.
        var early = new ReadingPoint(10, "any");
        assertThat(ReadingPoint.at(early, () -> page.items(reader)))
                .extracting(MyItemRow::kind)
                .doesNotContain(MyItemKind.DECISION_REVIEW_DUE);
        assertThat(ReadingPoint.at(early, () -> page.items(reader))).noneMatch(MyItemRow::late);
        assertThat(ReadingPoint.at(early, () -> decisions.waiting(reader)))
                .containsEntry(DecisionFilter.Waiting.REVIEW, 0);
        var later = new ReadingPoint(30, "any");
        assertThat(ReadingPoint.at(later, () -> page.items(reader)))
                .extracting(MyItemRow::kind)
                .contains(MyItemKind.DECISION_REVIEW_DUE);
    }
}
