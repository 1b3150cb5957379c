package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.AGENDA_CLOSED;
import static fr.gouvernail.contract.governance.GovernanceRejection.AGENDA_EMPTY;
import static fr.gouvernail.contract.governance.GovernanceRejection.AGENDA_TAKEN_OVER;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_OF_ANOTHER_BODY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_ON_AGENDA_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_SETTLED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOTICE_TOO_SHORT;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_CONVENED;
import static fr.gouvernail.contract.governance.GovernanceRejection.NO_VOTING_MEMBER;
import static fr.gouvernail.contract.governance.GovernanceRejection.PRESENT_AND_REPRESENTED;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_GIVEN_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.SITTING_CLOSED;
import static fr.gouvernail.contract.governance.GovernanceRejection.SITTING_NOT_OPEN;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTE_IS_SECRET;

import fr.gouvernail.command.governance.domain.ItemState.Progress;
import fr.gouvernail.command.governance.domain.SittingState.Stage;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordProxy;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingCommand.RevokeProxy;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What may happen to a sitting. */
final class SittingDecisions {

    static SittingConvened convene(ConveneSitting command, Bodies.Composition body) {
        var earliest =
                NoticeRules.earliestSitting(command.convenedOn(), body.rules().noticeDays());
        if (command.heldOn().isBefore(earliest)) {
            throw CommandRejected.of(
                    NOTICE_TOO_SHORT,
                    "clearDays",
                    NoticeRules.clearDays(command.convenedOn(), command.heldOn()),
                    "noticeDays",
                    body.rules().noticeDays(),
                    "convenedOn",
                    command.convenedOn(),
                    "heldOn",
                    command.heldOn(),
                    "earliest",
                    earliest);
        }
        return convened(
                new Call(command.sitting(), command.body(), command.heldOn(), command.place(), command.convenedOn()),
                body);
    }

    /** Who is called where and when. */
    record Call(SittingId sitting, BodyId body, LocalDate heldOn, String place, LocalDate convenedOn) {}

    static SittingConvened convened(Call call, Bodies.Composition body) {
        if (body.seats().stream().noneMatch(Seat::voting)) {
            throw CommandRejected.of(NO_VOTING_MEMBER, "heldOn", call.heldOn());
        }
        return new SittingConvened(
                call.sitting(),
                call.body(),
                Objects.requireNonNull(body.scope().territory()),
                body.scope().programme(),
                call.heldOn(),
                call.place(),
                call.convenedOn(),
                body.seats(),
                body.rules());
    }

    static ItemPutOnAgenda putOnAgenda(SittingState state, PutOnAgenda command, DraftedDecisions decisions) {
        if (state.stage() != Stage.CONVENED) {
            throw CommandRejected.of(AGENDA_CLOSED);
        }
        if (state.firstHeldOn() != null) {
            throw CommandRejected.of(AGENDA_TAKEN_OVER, "firstHeldOn", state.firstHeldOn());
        }
        if (command.decision() != null) {
            requireVotable(state, command.decision(), decisions);
        }
        var item = new AgendaItem(state.agenda().size() + 1, command.title(), command.decision());
        return new ItemPutOnAgenda(command.sitting(), item);
    }

    static SittingOpened open(SittingState state, OpenSitting command) {
        if (state.stage() != Stage.CONVENED) {
            throw CommandRejected.of(NOT_CONVENED);
        }
        if (state.agenda().isEmpty()) {
            throw CommandRejected.of(AGENDA_EMPTY);
        }
        return new SittingOpened(command.sitting(), state.heldOn());
    }

    static List<SittingEvent> recordAttendance(
            SittingState state, RecordAttendance command, ProxyRules.Setting setting) {
        requireOpen(state);
        var events = new ArrayList<SittingEvent>();
        var reached = state;
        for (var proxy : Objects.requireNonNull(command.proxies())) {
            // The same paper handed in with a list that is sent again is no second power.
            if (proxy.equals(reached.session().proxies().get(proxy.giver()))) {
                continue;
            }
            var given = ProxyRules.give(reached, command.sitting(), proxy, setting);
            events.add(given);
            reached = SittingState.evolve(reached, given);
        }
        AttendanceRules.check(state.seats(), command.attendances(), state.heldOn());
        ProxyRules.checkAttendance(reached, command.sitting(), command.attendances(), setting);
        int present = Quorums.votingPresent(state.seats(), command.attendances());
        int required = state.quorumWaived() ? 0 : Quorums.required(state.rules(), state.seats());
        events.add(new AttendanceRecorded(
                command.sitting(), command.attendances(), present, required, present >= required, state.heldOn()));
        return events;
    }

    static ProxyGiven recordProxy(SittingState state, RecordProxy command, ProxyRules.Setting setting) {
        requireNotClosed(state);
        var proxy = command.proxy();
        for (var one : state.attendances()) {
            if (one.person().equals(proxy.giver()) && one.presence() == Attendance.Presence.PRESENT) {
                throw CommandRejected.of(PRESENT_AND_REPRESENTED, "person", proxy.giver(), "holder", proxy.holder());
            }
            if (one.person().equals(proxy.giver())
                    && one.proxyHolder() != null
                    && !one.proxyHolder().equals(proxy.holder())) {
                throw CommandRejected.of(PROXY_GIVEN_ALREADY, "person", proxy.giver(), "holder", one.proxyHolder());
            }
        }
        return ProxyRules.give(state, command.sitting(), proxy, setting);
    }

    static ProxyRevoked revokeProxy(SittingState state, RevokeProxy command) {
        requireNotClosed(state);
        return ProxyRules.revoke(state, command.sitting(), command.giver());
    }

    static VoteRecorded recordVote(SittingState state, RecordVote command) {
        var item = ItemDecisions.requireReady(state, command.item());
        if (state.item(command.item()).isSecret()) {
            throw CommandRejected.of(VOTE_IS_SECRET, "item", command.item());
        }
        var ballots = BallotRules.check(state, command.item(), command.ballots());
        var left = new HashSet<PersonId>();
        ballots.stream().filter(one -> one.choice() == Choice.RECUSED).forEach(one -> left.add(one.person()));
        left.addAll(state.item(command.item()).left());
        var quorum = Quorums.atVote(state, command.item(), left);
        Quorums.requireMet(command.item(), quorum);
        var tally = Tallies.count(state, ballots, quorum);
        return new VoteRecorded(command.sitting(), state.body(), item, ballots, tally, state.heldOn());
    }

    /**
     * What was not examined goes back to the backlog, so that no decision stays on the agenda of a sitting that is over. Members who left
     * before the end take the quorum from no item that was never opened: it was not reached.
     */
    static List<SittingEvent> close(SittingState state, CloseSitting command) {
        requireOpen(state);
        var quorum = Quorums.ofSitting(state);
        boolean without = !state.attendances().isEmpty() && !quorum.met() && !state.hadQuorum();
        var events = new ArrayList<SittingEvent>();
        for (var item : state.agenda()) {
            if (item.decision() != null && state.item(item.number()).progress() == Progress.PENDING) {
                events.add(new ItemPostponed(
                        command.sitting(),
                        state.body(),
                        item,
                        without ? Postponement.NO_QUORUM : Postponement.NOT_REACHED,
                        null,
                        without ? quorum : null,
                        state.heldOn()));
            }
        }
        events.add(new SittingClosed(command.sitting(), state.heldOn()));
        return events;
    }

    private static void requireVotable(SittingState state, DecisionId decision, DraftedDecisions decisions) {
        var drafted = decisions
                .find(decision)
                .orElseThrow(() -> CommandRejected.of(
                        PlatformRejection.UNKNOWN_REFERENCE, "field", "decision", "value", decision));
        if (!drafted.body().equals(state.body())) {
            throw CommandRejected.of(DECISION_OF_ANOTHER_BODY);
        }
        for (var item : state.agenda()) {
            if (decision.equals(item.decision())) {
                throw CommandRejected.of(DECISION_ON_AGENDA_ALREADY, "item", item.number());
            }
        }
        if (drafted.settled()) {
            throw CommandRejected.of(DECISION_SETTLED_ALREADY);
        }
    }

    static void requireOpen(SittingState state) {
        requireNotClosed(state);
        if (state.stage() != Stage.OPEN) {
            throw CommandRejected.of(SITTING_NOT_OPEN);
        }
    }

    /** What is over is over: what was forgotten is told in the minutes of the next sitting. */
    static void requireNotClosed(SittingState state) {
        if (state.stage() == Stage.CLOSED) {
            throw CommandRejected.of(SITTING_CLOSED, "heldOn", state.heldOn());
        }
    }

    private SittingDecisions() {}
}
