package fr.gouvernail.contract.governance;

import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens at and to a sitting. */
public sealed interface SittingEvent extends DomainEvent {

    SittingId sitting();

    /** A body was convened; its composition and rules of that day are kept here. */
    @EventName("governance.sitting.convened")
    record SittingConvened(
            SittingId sitting,
            BodyId body,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            LocalDate heldOn,
            String place,
            LocalDate convenedOn,
            List<Seat> seats,
            BodyRules rules)
            implements SittingEvent {
        public SittingConvened {
            seats = List.copyOf(seats);
        }

        @Override
        public LocalDate effectiveOn() {
            return convenedOn;
        }
    }

    /** The charter of the day of the sitting, which it is held by; kept only where the body has one. */
    @EventName("governance.sitting.chartered")
    record SittingChartered(SittingId sitting, BodyCharter charter) implements SittingEvent {}

    /** A point was put on the agenda. */
    @EventName("governance.sitting.item-put-on-agenda")
    record ItemPutOnAgenda(SittingId sitting, AgendaItem item) implements SittingEvent {}

    /** The sitting opened; its agenda is closed. */
    @EventName("governance.sitting.opened")
    record SittingOpened(SittingId sitting, LocalDate effectiveOn) implements SittingEvent {}

    /** Who attended was recorded; replaces what was recorded before. */
    @EventName("governance.sitting.attendance-recorded")
    record AttendanceRecorded(
            SittingId sitting,
            List<Attendance> attendances,
            int votingPresent,
            int quorumRequired,
            boolean quorumMet,
            LocalDate effectiveOn)
            implements SittingEvent {
        public AttendanceRecorded {
            attendances = List.copyOf(attendances);
        }
    }

    /** An item was voted. */
    @EventName("governance.sitting.vote-recorded")
    record VoteRecorded(
            SittingId sitting, BodyId body, AgendaItem item, List<Ballot> ballots, Tally tally, LocalDate effectiveOn)
            implements SittingEvent {
        public VoteRecorded {
            ballots = List.copyOf(ballots);
        }
    }

    /** The sitting was closed. */
    @EventName("governance.sitting.closed")
    record SittingClosed(SittingId sitting, LocalDate effectiveOn) implements SittingEvent {}

    /** The body was convened a second time after a sitting without quorum: it now sits validly without any. */
    @EventName("governance.sitting.reconvened")
    record SittingReconvened(SittingId sitting, SittingId first, LocalDate firstHeldOn, int daysBetween)
            implements SittingEvent {}

    /** After this sitting without quorum the body was convened a second time, for a day; it never is a third time. */
    @EventName("governance.sitting.second-convened")
    record SecondSittingConvened(SittingId sitting, SittingId second, LocalDate heldOn, LocalDate effectiveOn)
            implements SittingEvent {}

    /** The sitting does not take place: it had not opened. What was on its agenda went back to the backlog with the events before. */
    @EventName("governance.sitting.called-off")
    record SittingCalledOff(SittingId sitting, BodyId body, String reason, LocalDate effectiveOn)
            implements SittingEvent {}

    /** The second convocation of this sitting does not take place; another one may follow. */
    @EventName("governance.sitting.second-called-off")
    record SecondSittingCalledOff(SittingId sitting, SittingId second, String reason, LocalDate effectiveOn)
            implements SittingEvent {}

    /** A member gave another the power to vote; {@code sittingsRunning} counts this one and those just before it. */
    @EventName("governance.sitting.proxy-given")
    record ProxyGiven(SittingId sitting, Proxy proxy, int sittingsRunning) implements SittingEvent {
        @Override
        public LocalDate effectiveOn() {
            return proxy.writtenOn();
        }
    }

    /** A member took the power back; what was voted before stands. */
    @EventName("governance.sitting.proxy-revoked")
    record ProxyRevoked(SittingId sitting, PersonId giver, PersonId holder, LocalDate effectiveOn)
            implements SittingEvent {}

    /** An item was opened, or who left for it recorded again; its quorum was checked. */
    @EventName("governance.sitting.item-opened")
    record ItemOpened(
            SittingId sitting, AgendaItem item, List<Recusal> recusals, QuorumCheck quorum, LocalDate effectiveOn)
            implements SittingEvent {
        public ItemOpened {
            recusals = List.copyOf(recusals);
        }
    }

    /** An item goes to a later sitting, and its decision back to the body's backlog; the quorum is there where it was the reason. */
    @EventName("governance.sitting.item-postponed")
    record ItemPostponed(
            SittingId sitting,
            BodyId body,
            AgendaItem item,
            Postponement ground,
            @Nullable String reason,
            @Nullable QuorumCheck quorum,
            LocalDate effectiveOn)
            implements SittingEvent {}

    /** It was settled how an item is voted, from what members present asked for. */
    @EventName("governance.sitting.ballot-manner-set")
    record BallotMannerSet(
            SittingId sitting,
            int item,
            BallotManner manner,
            int present,
            int rollCallAsked,
            int secretAsked,
            boolean appointment,
            LocalDate effectiveOn)
            implements SittingEvent {}

    /**
     * An item was voted in secret: who took part and the totals, and nobody's choice.
     *
     * @param recused who left debate and vote for an interest of their own
     * @param unrepresented absent members whose holder left, and who therefore could not vote: no interest of theirs is in question
     * @param blank blank papers; with the void ones they are among the abstentions of the tally, and not votes cast
     * @param invalid void papers
     */
    @EventName("governance.sitting.secret-vote-recorded")
    record SecretVoteRecorded(
            SittingId sitting,
            BodyId body,
            AgendaItem item,
            List<PersonId> participants,
            List<PersonId> recused,
            List<PersonId> unrepresented,
            int blank,
            int invalid,
            Tally tally,
            LocalDate effectiveOn)
            implements SittingEvent {
        public SecretVoteRecorded {
            participants = List.copyOf(participants);
            recused = List.copyOf(recused);
            unrepresented = List.copyOf(unrepresented);
        }
    }

    /**
     * The extract of the minutes on one item was signed, by someone who did not leave for it.
     *
     * @param reason why it corrects what was recorded of that signature before; null where it corrects nothing
     */
    @EventName("governance.sitting.minutes-signed")
    record MinutesSigned(
            SittingId sitting,
            int item,
            PersonId signatory,
            SigningCapacity capacity,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements SittingEvent {
        public MinutesSigned(
                SittingId sitting, int item, PersonId signatory, SigningCapacity capacity, LocalDate effectiveOn) {
            this(sitting, item, signatory, capacity, null, effectiveOn);
        }
    }

    /** A signature of the minutes no longer stands, as somebody else was to sign; what is signed instead follows. */
    @EventName("governance.sitting.signature-voided")
    record SignatureVoided(
            SittingId sitting,
            int item,
            PersonId signatory,
            SigningCapacity capacity,
            String reason,
            LocalDate effectiveOn)
            implements SittingEvent {}

    /** The minutes were sent to the members, whose silence counts from that day. @param reason as with a signature */
    @EventName("governance.sitting.minutes-sent")
    record MinutesSent(SittingId sitting, @Nullable String reason, LocalDate effectiveOn) implements SittingEvent {}

    /**
     * The minutes of the sitting were approved.
     *
     * @param approvedAt the sitting that approved them; null when none did, or none that is kept here
     * @param tacit whether nobody reacted within the time of the body's charter, which no council may count on
     * @param reason why it corrects the approval recorded before; null where it corrects nothing
     */
    @EventName("governance.sitting.minutes-approved")
    record MinutesApproved(
            SittingId sitting,
            @Nullable SittingId approvedAt,
            boolean tacit,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements SittingEvent {
        public MinutesApproved(
                SittingId sitting, @Nullable SittingId approvedAt, boolean tacit, LocalDate effectiveOn) {
            this(sitting, approvedAt, tacit, null, effectiveOn);
        }
    }

    /** The body was convened in urgency, with so many clear days instead of those its rules ask for. */
    @EventName("governance.sitting.urgency-invoked")
    record UrgencyInvoked(SittingId sitting, String reason, int clearDays, int noticeDays) implements SittingEvent {}

    /**
     * The body ruled on the urgency before any other vote, with the quorum of that moment.
     *
     * @param chairVote how the chair voted, which decides a tie where the body's rules say so; null when nobody said it
     */
    @EventName("governance.sitting.urgency-ruled")
    record UrgencyRuled(
            SittingId sitting,
            boolean accepted,
            int votesFor,
            int votesAgainst,
            int abstained,
            @Nullable Choice chairVote,
            Outcome outcome,
            QuorumCheck quorum,
            LocalDate effectiveOn)
            implements SittingEvent {}

    /** The items are examined in another order; their numbers stay. */
    @EventName("governance.sitting.agenda-reordered")
    record AgendaReordered(SittingId sitting, List<Integer> order) implements SittingEvent {
        public AgendaReordered {
            order = List.copyOf(order);
        }
    }

    /** A document belongs to an item, as it was when it was attached. */
    @EventName("governance.sitting.document-attached")
    record DocumentAttached(SittingId sitting, int item, AttachedDocument document) implements SittingEvent {}

    /** A document does not belong to an item after all; it can still be read. What replaces it is attached with it. */
    @EventName("governance.sitting.document-withdrawn")
    record DocumentWithdrawn(
            SittingId sitting, int item, String name, String version, String reason, LocalDate effectiveOn)
            implements SittingEvent {}

    /**
     * The list of the resolutions examined was posted and put online, due by a day.
     *
     * @param reason why it corrects the publication recorded before; null where it corrects nothing
     */
    @EventName("governance.sitting.list-published")
    record ListPublished(
            SittingId sitting,
            String place,
            LocalDate postedOn,
            LocalDate onlineOn,
            LocalDate dueOn,
            @Nullable String reason)
            implements SittingEvent {
        public ListPublished(SittingId sitting, String place, LocalDate postedOn, LocalDate onlineOn, LocalDate dueOn) {
            this(sitting, place, postedOn, onlineOn, dueOn, null);
        }

        /** The law asks for both: it is done with the later. */
        @Override
        public LocalDate effectiveOn() {
            return postedOn.isAfter(onlineOn) ? postedOn : onlineOn;
        }
    }

    /**
     * Who presides was recorded, of the sitting, with who keeps its minutes, or of one item; it replaces what was recorded before.
     *
     * @param reason why it is corrected once the sitting is closed; null before, as a rule
     */
    @EventName("governance.sitting.presidency-recorded")
    record PresidencyRecorded(
            SittingId sitting,
            @Nullable Integer item,
            PersonId presiding,
            PresidingCapacity capacity,
            @Nullable PersonId secretary,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements SittingEvent {}
}
