package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AgendaReordered;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.DocumentWithdrawn;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSent;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SignatureVoided;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingChartered;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyInvoked;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyRuled;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** Writes the sittings with their members of that day, their agenda, and the ballots of each vote. */
@ProcessingGroup("governance.sittings")
public final class SittingsProjection implements Projection {

    private static final String CONVENE = """
            INSERT INTO governance_sitting (sitting, territory, programme, body, state, held_on, convened_on, place, quorum, fixed_quorum,
                casting_vote, notice_days, seats, voting_seats, convened_event, version, last_event)
            VALUES (?, ?, ?, ?, 'CONVENED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String MEMBER = """
            INSERT INTO governance_sitting_member (sitting, person, territory, rank, quality, voting, chair, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ITEM = """
            INSERT INTO governance_agenda_item (sitting, number, territory, title, decision, item_event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OPEN = """
            UPDATE governance_sitting SET state = 'OPEN', opened_on = ?, opened_event = ?, version = ?, last_event = ? WHERE sitting = ?
            """;

    private static final String ATTENDANCE = """
            UPDATE governance_sitting
            SET voting_present = ?, quorum_required = ?, quorum_met = ?, attendance_event = ?, version = ?, last_event = ?
            WHERE sitting = ?
            """;

    private static final String PRESENCE = """
            UPDATE governance_sitting_member SET presence = ?, proxy_holder = ?, substitute = ?, presence_event = ?, last_event = ?
            WHERE sitting = ? AND person = ?
            """;

    private static final String VOTE = """
            UPDATE governance_agenda_item
            SET voted_on = ?, votes_for = ?, votes_against = ?, abstained = ?, recused = ?, votes_cast = ?, quorum_required = ?,
                quorum_counted = ?, outcome = ?, vote_event = ?, last_event = ?
            WHERE sitting = ? AND number = ?
            """;

    private static final String BALLOT = """
            INSERT INTO governance_ballot (sitting, item, person, territory, choice, last_event) VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String CLOSE = """
            UPDATE governance_sitting SET state = 'CLOSED', closed_on = ?, closed_event = ?, version = ?, last_event = ? WHERE sitting = ?
            """;

    private static final String CALL_OFF =
            "UPDATE governance_sitting SET state = 'CALLED_OFF', version = ?, last_event = ? WHERE sitting = ?";

    private static final String NOT_REPRESENTED = """
            UPDATE governance_sitting_member SET presence = 'EXCUSED', proxy_holder = NULL, presence_event = ?, last_event = ?
            WHERE sitting = ? AND person = ? AND presence = 'REPRESENTED'
            """;

    private static final String CHARTER = """
            UPDATE governance_sitting
            SET decides_by = ?, silence_days = ?, proxies = ?, every_weeks = ?, presided_by = ?, minutes_days = ?, charter_event = ?,
                version = ?, last_event = ?
            WHERE sitting = ?
            """;

    private static final String TOUCH = "UPDATE governance_sitting SET version = ?, last_event = ? WHERE sitting = ?";

    @Override
    public List<String> tables() {
        return List.of(
                "governance_sitting", "governance_sitting_member", "governance_agenda_item", "governance_ballot");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof SittingEvent event) {
            write(event, recorded, rows);
        }
    }

    private static void write(SittingEvent event, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long position = recorded.position();
        long version = recorded.sequence();
        switch (event) {
            case SittingConvened e -> convene(e, recorded, rows);
            case SittingChartered e -> charter(e, recorded, rows);
            case ItemPutOnAgenda e -> {
                var item = e.item();
                var territory = recorded.context().territory();
                rows.write(
                        row,
                        ITEM,
                        e.sitting(),
                        item.number(),
                        territory,
                        item.title(),
                        item.decision(),
                        position,
                        position);
                rows.write(row, TOUCH, version, position, e.sitting());
            }
            case SittingOpened e -> rows.write(row, OPEN, e.effectiveOn(), position, version, position, e.sitting());
            case AttendanceRecorded e -> attend(e, recorded, rows);
            case VoteRecorded e -> vote(e, recorded, rows);
            case SecretVoteRecorded e -> {
                count(e.item().number(), e.tally(), e, recorded, rows);
                rows.write(row, TOUCH, version, position, e.sitting());
            }
            case ProxyRevoked e -> {
                rows.write(row, NOT_REPRESENTED, position, position, e.sitting(), e.giver());
                rows.write(row, TOUCH, version, position, e.sitting());
            }
            case UrgencyInvoked _,
                    UrgencyRuled _,
                    AgendaReordered _,
                    DocumentAttached _,
                    DocumentWithdrawn _,
                    ListPublished _,
                    SittingReconvened _,
                    SecondSittingConvened _,
                    SecondSittingCalledOff _,
                    ProxyGiven _,
                    ItemOpened _,
                    ItemPostponed _,
                    BallotMannerSet _,
                    PresidencyRecorded _,
                    MinutesSigned _,
                    SignatureVoided _,
                    MinutesSent _,
                    MinutesApproved _ -> rows.write(row, TOUCH, version, position, event.sitting());
            case SittingCalledOff e -> rows.write(row, CALL_OFF, version, position, e.sitting());
            case SittingClosed e -> rows.write(row, CLOSE, e.effectiveOn(), position, version, position, e.sitting());
        }
    }

    private static void convene(SittingConvened e, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long position = recorded.position();
        int voting = (int) e.seats().stream().filter(Seat::voting).count();
        rows.write(
                row,
                CONVENE,
                e.sitting(),
                e.territory(),
                e.programme(),
                e.body(),
                e.heldOn(),
                e.convenedOn(),
                e.place(),
                e.rules().quorum(),
                e.rules().fixedQuorum(),
                e.rules().castingVote(),
                e.rules().noticeDays(),
                e.seats().size(),
                voting,
                position,
                recorded.sequence(),
                position);
        int rank = 0;
        for (var seat : e.seats()) {
            rows.write(
                    row,
                    MEMBER,
                    e.sitting(),
                    seat.person(),
                    e.territory(),
                    rank++,
                    seat.quality(),
                    seat.voting(),
                    seat.chair(),
                    position);
        }
    }

    private static void charter(SittingChartered e, RecordedEvent recorded, Rows rows) {
        var charter = e.charter();
        long position = recorded.position();
        rows.write(
                recorded.aggregateId(),
                CHARTER,
                charter.decidesBy(),
                charter.silenceDays(),
                charter.proxies(),
                charter.everyWeeks(),
                charter.presidedBy(),
                charter.minutesDays(),
                position,
                recorded.sequence(),
                position,
                e.sitting());
    }

    private static void attend(AttendanceRecorded e, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long position = recorded.position();
        rows.write(
                row,
                ATTENDANCE,
                e.votingPresent(),
                e.quorumRequired(),
                e.quorumMet(),
                position,
                recorded.sequence(),
                position,
                e.sitting());
        for (var one : e.attendances()) {
            rows.write(
                    row,
                    PRESENCE,
                    one.presence(),
                    one.proxyHolder(),
                    one.substitute(),
                    position,
                    position,
                    e.sitting(),
                    one.person());
        }
    }

    private static void count(int item, Tally tally, SittingEvent e, RecordedEvent recorded, Rows rows) {
        long position = recorded.position();
        rows.write(
                recorded.aggregateId(),
                VOTE,
                e.effectiveOn(),
                tally.votesFor(),
                tally.votesAgainst(),
                tally.abstained(),
                tally.recused(),
                tally.cast(),
                tally.quorumRequired(),
                tally.quorumCounted(),
                tally.outcome(),
                position,
                position,
                e.sitting(),
                item);
    }

    private static void vote(VoteRecorded e, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long position = recorded.position();
        count(e.item().number(), e.tally(), e, recorded, rows);
        var territory = recorded.context().territory();
        for (var ballot : e.ballots()) {
            rows.write(
                    row, BALLOT, e.sitting(), e.item().number(), ballot.person(), territory, ballot.choice(), position);
        }
        rows.write(row, TOUCH, recorded.sequence(), position, e.sitting());
    }
}
