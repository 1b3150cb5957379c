package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.ItemCommand.ApproveMinutes;
import fr.gouvernail.contract.governance.ItemCommand.SendMinutes;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSent;
import fr.gouvernail.contract.governance.SittingEvent.SittingChartered;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** a committee whose charter approves its minutes by ten days of silence, which count from the day members have them. */
class MinutesSilenceTest {

    private static final String REASON = "Parti deux jours plus tard";
    private static final CouncilRoom ROOM = CouncilRoom.of(9).of(BodyKind.STEERING_COMMITTEE);
    private static final SittingEvent SENT = new MinutesSent(SITTING, null, HELD.plusDays(2));
    private static final SittingEvent SILENT = new MinutesApproved(SITTING, null, true, HELD.plusDays(13));

    private static TestExecutor<Sitting> after(int delay, SittingEvent... more) {
        var events = new ArrayList<>(ROOM.attended(6, 0));
        var charter = new BodyCharter(BodyCharter.Decides.MAJORITY, 0, true, 13, null, delay);
        events.add(1, new SittingChartered(SITTING, charter));
        events.add(new SittingClosed(SITTING, HELD));
        events.addAll(List.of(more));
        return Fixtures.of(
                        Sitting.class,
                        Contexts.allowed(person(99), Role.PMO, HELD.plusDays(40)),
                        ROOM,
                        RuleBook.standard())
                .given(events);
    }

    private static SendMinutes send(int daysLater, @Nullable String reason) {
        return new SendMinutes(SITTING, null, HELD.plusDays(daysLater), reason);
    }

    private static ApproveMinutes silent(int daysLater) {
        return new ApproveMinutes(SITTING, null, HELD.plusDays(daysLater), null, true);
    }

    @Test
    void silenceApprovesOnTheDayAfterTenFullDays() {
        after(10, SENT).when(silent(13)).expectEvents(SILENT);
        after(10, SENT).when(silent(41)).expectException(rejection(SittingRejection.PAPER_IN_THE_FUTURE));
        after(10, SENT)
                .when(silent(12))
                .expectException(rejection(
                        SittingRejection.SILENCE_TOO_SHORT,
                        "sentOn",
                        HELD.plusDays(2),
                        "days",
                        10,
                        "earliest",
                        HELD.plusDays(13),
                        "on",
                        HELD.plusDays(12)));
    }

    @Test
    void whatNobodyReceivedIsNotApprovedBySilence() {
        after(10).when(silent(30)).expectException(rejection(SittingRejection.MINUTES_NOT_SENT, "days", 10));
        after(10)
                .when(new ApproveMinutes(SITTING, null, HELD.plusDays(1), null, false))
                .expectEvents(new MinutesApproved(SITTING, null, false, HELD.plusDays(1)));
    }

    @Test
    void aCharterWithoutThatDelayKnowsNoSilence() {
        after(0, SENT).when(silent(30)).expectException(rejection(SittingRejection.CHARTER_WITHOUT_DELAY));
    }

    @Test
    void theSendingIsRecordedOnceItIsDoneAndCorrectedWithAReason() {
        after(10).when(send(2, null)).expectEvents(SENT);
        after(10).when(send(-1, null)).expectException(rejection(GovernanceRejection.DATED_BEFORE_SITTING));
        after(10)
                .when(send(41, null))
                .expectException(rejection(SittingRejection.SENT_IN_THE_FUTURE, "today", HELD.plusDays(40)));
        after(10, SENT)
                .when(send(4, null))
                .expectException(rejection(SittingRejection.MINUTES_SENT_ALREADY, "on", HELD.plusDays(2)));
        after(10, SENT).when(send(4, REASON)).expectEvents(new MinutesSent(SITTING, REASON, HELD.plusDays(4)));
    }

    @Test
    void aLaterSendingDoesNotUndoWhatSilenceApprovedMeanwhile() {
        after(10, SENT, SILENT)
                .when(send(4, REASON))
                .expectException(rejection(SittingRejection.SILENCE_TOO_SHORT, "earliest", HELD.plusDays(15)));
    }
}
