package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyRules;
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
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a sitting have to know.
 *
 * @param charter of the day of the sitting; null where the body has none
 * @param first the sitting without quorum that this one follows; null for a first convocation
 * @param calledOffOn the day it was called off; null where it was not
 */
record SittingState(
        Scope scope,
        BodyId body,
        LocalDate heldOn,
        List<Seat> seats,
        BodyRules rules,
        @Nullable BodyCharter charter,
        Stage stage,
        List<AgendaItem> agenda,
        @Nullable First first,
        Urgency urgency,
        @Nullable LocalDate calledOffOn,
        Session session) {

    /** The sitting before a second convocation. */
    record First(SittingId sitting, LocalDate heldOn) {}

    /** Whether the notice was shortened, and what the body said of it. */
    enum Urgency {
        NONE,
        TO_BE_RULED,
        ACCEPTED,
        REFUSED
    }

    /** How far the sitting has come. */
    enum Stage {
        CONVENED,
        OPEN,
        CLOSED
    }

    SittingState {
        seats = List.copyOf(seats);
        agenda = List.copyOf(agenda);
    }

    List<Attendance> attendances() {
        return session.attendances();
    }

    ItemState item(int number) {
        return session.item(number);
    }

    /** A second convocation sits without quorum. */
    boolean quorumWaived() {
        return first != null;
    }

    /** Whether something was examined with a quorum, which everybody's leaving since does not undo. */
    boolean hadQuorum() {
        return urgency == Urgency.ACCEPTED || urgency == Urgency.REFUSED || session.hadQuorum();
    }

    /** Whether one vote against is enough. */
    boolean byConsensus() {
        return charter != null && charter.decidesBy() == Decides.CONSENSUS;
    }

    boolean isMember(PersonId person) {
        return seats.stream().anyMatch(seat -> seat.person().equals(person));
    }

    static SittingState evolve(@Nullable SittingState state, SittingEvent event) {
        return event instanceof SittingConvened convened
                ? new SittingState(
                        new Scope(convened.territory(), convened.programme()),
                        convened.body(),
                        convened.heldOn(),
                        convened.seats(),
                        convened.rules(),
                        null,
                        Stage.CONVENED,
                        List.of(),
                        null,
                        Urgency.NONE,
                        null,
                        Session.BEFORE)
                : Objects.requireNonNull(state).after(event);
    }

    private SittingState after(SittingEvent event) {
        return switch (event) {
            case SittingConvened _ -> this;
            case SittingChartered chartered ->
                new SittingState(
                        scope,
                        body,
                        heldOn,
                        seats,
                        rules,
                        chartered.charter(),
                        stage,
                        agenda,
                        first,
                        urgency,
                        calledOffOn,
                        session);
            case SittingReconvened again ->
                new SittingState(
                        scope,
                        body,
                        heldOn,
                        seats,
                        rules,
                        charter,
                        stage,
                        agenda,
                        new First(again.first(), again.firstHeldOn()),
                        urgency,
                        calledOffOn,
                        session);
            case UrgencyInvoked _ -> with(Urgency.TO_BE_RULED);
            case UrgencyRuled ruled -> with(ruled.accepted() ? Urgency.ACCEPTED : Urgency.REFUSED);
            case AgendaReordered reordered -> ordered(reordered.order());
            case DocumentAttached attached -> in(session.with(session.papers().after(attached)));
            case DocumentWithdrawn gone -> in(session.with(session.papers().after(gone)));
            case ListPublished published -> in(session.with(session.papers().after(published)));
            case ItemPutOnAgenda put -> withItem(put.item());
            case SittingOpened _ -> at(Stage.OPEN);
            case AttendanceRecorded recorded -> in(session.attendedBy(recorded.attendances()));
            case ProxyGiven given -> in(session.with(given.proxy()));
            case ProxyRevoked revoked -> in(session.withoutProxyOf(revoked.giver()));
            case ItemOpened opened ->
                in(session.change(
                        opened.item().number(),
                        item -> item.openedWith(
                                opened.recusals(),
                                new ItemState.Opening(
                                        opened.quorum(), Quorums.seatsTaken(seats, session.attendances())))));
            case ItemPostponed postponed -> in(session.change(postponed.item().number(), ItemState::postponed));
            case BallotMannerSet set -> in(session.change(set.item(), item -> item.votedBy(set.manner())));
            case VoteRecorded voted ->
                in(session.change(voted.item().number(), item -> item.voted(recused(voted.ballots(), attendances()))));
            case SecretVoteRecorded voted ->
                in(session.change(voted.item().number(), item -> item.voted(voted.recused())));
            case PresidencyRecorded recorded -> in(session.presided(recorded));
            case SittingClosed _ -> at(Stage.CLOSED);
            case SittingCalledOff gone -> calledOff(gone.effectiveOn());
            case SecondSittingCalledOff _ -> in(session.with(session.papers().withoutSecond()));
            case MinutesSigned signed -> in(session.change(signed.item(), item -> item.signed(signed)));
            case SignatureVoided gone -> in(session.change(gone.item(), item -> item.voided(gone.capacity())));
            case MinutesSent sent -> in(session.with(session.papers().after(sent)));
            case SecondSittingConvened second ->
                in(session.with(session.papers().after(second)));
            case MinutesApproved approved -> in(session.with(session.papers().after(approved)));
        };
    }

    /** Who left by their own ballot. The ballot of an absent member whose holder left says the same, and nothing of that member. */
    private static List<PersonId> recused(List<Ballot> ballots, List<Attendance> attendances) {
        var recused = ballots.stream()
                .filter(ballot -> ballot.choice() == Choice.RECUSED)
                .map(Ballot::person)
                .toList();
        var withoutHolder = attendances.stream()
                .filter(one -> one.proxyHolder() != null && recused.contains(one.proxyHolder()))
                .map(Attendance::person)
                .toList();
        return recused.stream()
                .filter(person -> !withoutHolder.contains(person))
                .toList();
    }

    private SittingState withItem(AgendaItem item) {
        var items = Stream.concat(agenda.stream(), Stream.of(item)).toList();
        return new SittingState(
                scope, body, heldOn, seats, rules, charter, stage, items, first, urgency, calledOffOn, session);
    }

    private SittingState ordered(List<Integer> order) {
        var items = agenda.stream()
                .sorted(Comparator.comparing(item -> order.indexOf(item.number())))
                .toList();
        return new SittingState(
                scope, body, heldOn, seats, rules, charter, stage, items, first, urgency, calledOffOn, session);
    }

    private SittingState with(Urgency reached) {
        return new SittingState(
                scope, body, heldOn, seats, rules, charter, stage, agenda, first, reached, calledOffOn, session);
    }

    private SittingState at(Stage reached) {
        return new SittingState(
                scope, body, heldOn, seats, rules, charter, reached, agenda, first, urgency, calledOffOn, session);
    }

    private SittingState calledOff(LocalDate day) {
        return new SittingState(
                scope, body, heldOn, seats, rules, charter, stage, agenda, first, urgency, day, session);
    }

    private SittingState in(Session changed) {
        return new SittingState(
                scope, body, heldOn, seats, rules, charter, stage, agenda, first, urgency, calledOffOn, changed);
    }
}
