package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.CONSULTED_NOW;
import static fr.gouvernail.contract.governance.GovernanceRejection.AGENDA_CLOSED;
import static fr.gouvernail.contract.governance.GovernanceRejection.AGENDA_EMPTY;
import static fr.gouvernail.contract.governance.GovernanceRejection.AGENDA_TAKEN_OVER;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_OF_ANOTHER_BODY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_ON_AGENDA_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_SETTLED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_CONVENED;
import static fr.gouvernail.contract.governance.GovernanceRejection.SITTING_CLOSED;
import static fr.gouvernail.contract.governance.GovernanceRejection.SITTING_NOT_OPEN;
import static fr.gouvernail.contract.governance.GovernanceRejection.SITTING_STILL_TO_COME;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTE_IS_SECRET;
import static fr.gouvernail.contract.governance.SittingRejection.CALLED_OFF;
import static fr.gouvernail.contract.governance.SittingRejection.DECISION_ON_ANOTHER_AGENDA;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.governance.domain.ItemState.Progress;
import fr.gouvernail.command.governance.domain.SittingState.Stage;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What may happen to a sitting. */
final class SittingDecisions {

    static ItemPutOnAgenda putOnAgenda(
            SittingState state, PutOnAgenda command, DraftedDecisions decisions, EarlierSittings sittings) {
        if (state.stage() != Stage.CONVENED) {
            throw CommandRejected.of(AGENDA_CLOSED);
        }
        var first = state.first();
        if (first != null) {
            throw CommandRejected.of(AGENDA_TAKEN_OVER, "firstHeldOn", first.heldOn());
        }
        if (command.decision() != null) {
            requireVotable(state, command.decision(), decisions);
            requireOnNoOtherAgenda(command, decisions, sittings);
        }
        var item = new AgendaItem(state.agenda().size() + 1, command.title(), command.decision());
        return new ItemPutOnAgenda(command.sitting(), item);
    }

    /** It opens on its day at the earliest, and later where it is entered from paper: its effect stays that of its day. */
    static SittingOpened open(SittingState state, OpenSitting command, LocalDate today) {
        if (state.stage() != Stage.CONVENED) {
            throw CommandRejected.of(NOT_CONVENED);
        }
        if (state.agenda().stream().noneMatch(item -> isPending(state, item))) {
            throw CommandRejected.of(AGENDA_EMPTY);
        }
        requireDayCome(state, today);
        return new SittingOpened(command.sitting(), state.heldOn());
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
        PresidencyDecisions.requirePresided(state, command.item(), left);
        var tally = Tallies.count(state, command.item(), ballots, quorum);
        return new VoteRecorded(command.sitting(), state.body(), item, ballots, tally, state.heldOn());
    }

    /**
     * What was not examined goes back to the backlog, so that no decision stays on the agenda of a sitting that is over. Members who left
     * before the end take the quorum from no item that was never opened: it was not reached.
     */
    static List<SittingEvent> close(SittingState state, CloseSitting command, LocalDate today) {
        requireOpen(state);
        requireDayCome(state, today);
        var quorum = Quorums.ofSitting(state);
        boolean without = !state.attendances().isEmpty() && !quorum.met() && !state.hadQuorum();
        var events = new ArrayList<SittingEvent>();
        for (var item : state.agenda()) {
            if (item.decision() != null && isPending(state, item)) {
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

    /** Neither voted, postponed nor taken off. */
    static boolean isPending(SittingState state, AgendaItem item) {
        return state.item(item.number()).progress() == Progress.PENDING;
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
            if (decision.equals(item.decision()) && isPending(state, item)) {
                throw CommandRejected.of(DECISION_ON_AGENDA_ALREADY, "item", item.number());
            }
        }
        if (drafted.settled()) {
            throw CommandRejected.of(DECISION_SETTLED_ALREADY);
        }
        var consultedUntil = drafted.writing().until();
        if (consultedUntil != null) {
            throw CommandRejected.of(CONSULTED_NOW, "closesOn", consultedUntil);
        }
    }

    /** A decision on two agendas would be voted twice. A sitting that is over holds nothing any more, even where it gave nothing back. */
    private static void requireOnNoOtherAgenda(
            PutOnAgenda command, DraftedDecisions decisions, EarlierSittings sittings) {
        decisions
                .find(Objects.requireNonNull(command.decision()))
                .map(DraftedDecision::tabledAt)
                .filter(holding -> !holding.equals(command.sitting()))
                .ifPresent(holding -> {
                    var other = sittings.require(holding);
                    if (other.end() == EarlierSittings.End.NOT_YET) {
                        throw CommandRejected.of(
                                DECISION_ON_ANOTHER_AGENDA, "sitting", holding, "heldOn", other.heldOn());
                    }
                });
    }

    /** Members are convened for a day: nothing is valid that is done in their name before it. */
    private static void requireDayCome(SittingState state, LocalDate today) {
        if (today.isBefore(state.heldOn())) {
            throw CommandRejected.of(SITTING_STILL_TO_COME, "heldOn", state.heldOn(), "today", today);
        }
    }

    static void requireNotCalledOff(SittingState state) {
        if (state.calledOffOn() != null) {
            throw CommandRejected.of(CALLED_OFF, "heldOn", state.heldOn(), "on", state.calledOffOn());
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
