package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.AGENDA_CLOSED;
import static fr.gouvernail.contract.governance.GovernanceRejection.AGENDA_EMPTY;
import static fr.gouvernail.contract.governance.GovernanceRejection.ATTENDANCE_MISSING;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_OF_ANOTHER_BODY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_ON_AGENDA_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_SETTLED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOTICE_TOO_SHORT;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_CONVENED;
import static fr.gouvernail.contract.governance.GovernanceRejection.NO_VOTING_MEMBER;
import static fr.gouvernail.contract.governance.GovernanceRejection.SITTING_NOT_OPEN;
import static fr.gouvernail.contract.governance.GovernanceRejection.UNKNOWN_ITEM;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTED_ALREADY;

import fr.gouvernail.command.governance.domain.SittingState.Stage;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.DecisionId;
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
        if (body.seats().stream().noneMatch(Seat::voting)) {
            throw CommandRejected.of(NO_VOTING_MEMBER, "heldOn", command.heldOn());
        }
        return new SittingConvened(
                command.sitting(),
                command.body(),
                Objects.requireNonNull(body.scope().territory()),
                body.scope().programme(),
                command.heldOn(),
                command.place(),
                command.convenedOn(),
                body.seats(),
                body.rules());
    }

    static ItemPutOnAgenda putOnAgenda(SittingState state, PutOnAgenda command, DraftedDecisions decisions) {
        if (state.stage() != Stage.CONVENED) {
            throw CommandRejected.of(AGENDA_CLOSED);
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

    static AttendanceRecorded recordAttendance(SittingState state, RecordAttendance command) {
        requireOpen(state);
        AttendanceRules.check(state.seats(), command.attendances());
        int present = Quorums.votingPresent(state.seats(), command.attendances());
        int required = Quorums.required(state.rules(), state.seats());
        return new AttendanceRecorded(
                command.sitting(), command.attendances(), present, required, present >= required, state.heldOn());
    }

    static VoteRecorded recordVote(SittingState state, RecordVote command) {
        requireOpen(state);
        var item = requireUnvotedItem(state, command.item());
        if (state.attendances().isEmpty()) {
            throw CommandRejected.of(ATTENDANCE_MISSING);
        }
        BallotRules.check(state.seats(), state.attendances(), command.ballots());
        Quorums.requireMet(state, command.item(), command.ballots());
        var tally = Tallies.count(state, command.ballots());
        return new VoteRecorded(command.sitting(), state.body(), item, command.ballots(), tally, state.heldOn());
    }

    static SittingClosed close(SittingState state, CloseSitting command) {
        requireOpen(state);
        return new SittingClosed(command.sitting(), state.heldOn());
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

    private static void requireOpen(SittingState state) {
        if (state.stage() != Stage.OPEN) {
            throw CommandRejected.of(SITTING_NOT_OPEN);
        }
    }

    private static AgendaItem requireUnvotedItem(SittingState state, int number) {
        if (number < 1 || number > state.agenda().size()) {
            throw CommandRejected.of(UNKNOWN_ITEM, "item", number);
        }
        if (state.voted().contains(number)) {
            throw CommandRejected.of(VOTED_ALREADY, "item", number);
        }
        return state.agenda().get(number - 1);
    }

    private SittingDecisions() {}
}
