package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.ATTENDANCE_MISSING;
import static fr.gouvernail.contract.governance.GovernanceRejection.CHAIR_VOTE_MALFORMED;
import static fr.gouvernail.contract.governance.GovernanceRejection.CHAIR_VOTE_MISSING;
import static fr.gouvernail.contract.governance.GovernanceRejection.NO_URGENCY;
import static fr.gouvernail.contract.governance.GovernanceRejection.UNKNOWN_PLACE;
import static fr.gouvernail.contract.governance.GovernanceRejection.URGENCY_NOT_NEEDED;
import static fr.gouvernail.contract.governance.GovernanceRejection.URGENCY_NOT_RULED;
import static fr.gouvernail.contract.governance.GovernanceRejection.URGENCY_RULED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.URGENT_NOTICE_TOO_SHORT;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTES_DO_NOT_ADD_UP;

import fr.gouvernail.command.governance.domain.ItemState.Progress;
import fr.gouvernail.command.governance.domain.SittingState.Urgency;
import fr.gouvernail.contract.governance.AgendaCommand.ConveneUrgently;
import fr.gouvernail.contract.governance.AgendaCommand.MoveItem;
import fr.gouvernail.contract.governance.AgendaCommand.RuleOnUrgency;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AgendaReordered;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyInvoked;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyRuled;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;

/** What may happen to the convocation and the agenda of a sitting. */
final class AgendaDecisions {

    private static final int WHOLE_SITTING = 0;

    /** R-43 (art. L2121-11 and L2121-12 CGCT): one clear day at least, and the body rules on the urgency at the opening. */
    static List<SittingEvent> conveneUrgently(ConveneUrgently command, Bodies.Composition body, RuleBook rules) {
        int urgent = LegalFigures.of(rules, "R-43", "urgent_clear_days", command.heldOn());
        int clear = Math.toIntExact(NoticeRules.clearDays(command.convenedOn(), command.heldOn()));
        int notice = body.rules().noticeDays();
        var earliest = NoticeRules.earliestSitting(command.convenedOn(), urgent);
        if (command.heldOn().isBefore(earliest)) {
            throw CommandRejected.of(
                    URGENT_NOTICE_TOO_SHORT,
                    "clearDays",
                    clear,
                    "urgentDays",
                    urgent,
                    "convenedOn",
                    command.convenedOn(),
                    "heldOn",
                    command.heldOn(),
                    "earliest",
                    earliest);
        }
        if (clear >= notice) {
            throw CommandRejected.of(URGENCY_NOT_NEEDED, "clearDays", clear, "noticeDays", notice);
        }
        var call = new Convocations.Call(
                command.sitting(), command.body(), command.heldOn(), command.place(), command.convenedOn());
        var events = new ArrayList<>(Convocations.convened(call, body));
        events.add(new UrgencyInvoked(command.sitting(), command.reason(), clear, notice));
        return events;
    }

    static List<SittingEvent> ruleOnUrgency(SittingState state, RuleOnUrgency command) {
        SittingDecisions.requireOpen(state);
        switch (state.urgency()) {
            case NONE -> throw CommandRejected.of(NO_URGENCY);
            case ACCEPTED, REFUSED -> throw CommandRejected.of(URGENCY_RULED_ALREADY);
            case TO_BE_RULED -> requireVotes(state, command);
        }
        int balance = Integer.compare(command.votesFor(), command.votesAgainst());
        requireChairVote(state, command, balance);
        var outcome = Tallies.outcome(balance, state.rules().castingVote() && command.chairVote() == Choice.FOR);
        boolean accepted = outcome != Outcome.NOT_CARRIED;
        var events = new ArrayList<SittingEvent>();
        events.add(new UrgencyRuled(
                command.sitting(),
                accepted,
                command.votesFor(),
                command.votesAgainst(),
                command.abstained(),
                command.chairVote(),
                outcome,
                Quorums.ofSitting(state),
                state.heldOn()));
        if (!accepted) {
            for (var item : state.agenda()) {
                if (state.item(item.number()).progress() == Progress.PENDING) {
                    events.add(new ItemPostponed(
                            command.sitting(),
                            state.body(),
                            item,
                            Postponement.URGENCY_REFUSED,
                            null,
                            null,
                            state.heldOn()));
                }
            }
        }
        return events;
    }

    /** Nothing is voted before the body has ruled on the urgency. */
    static void requireUrgencyRuled(SittingState state) {
        if (state.urgency() == Urgency.TO_BE_RULED) {
            throw CommandRejected.of(URGENCY_NOT_RULED);
        }
    }

    static AgendaReordered move(SittingState state, MoveItem command) {
        SittingDecisions.requireNotClosed(state);
        var moved = ItemDecisions.requireItem(state, command.item());
        int items = state.agenda().size();
        if (command.place() < 1 || command.place() > items) {
            throw CommandRejected.of(UNKNOWN_PLACE, "place", command.place(), "items", items);
        }
        var order =
                new ArrayList<>(state.agenda().stream().map(AgendaItem::number).toList());
        order.remove(Integer.valueOf(moved.number()));
        order.add(command.place() - 1, moved.number());
        return new AgendaReordered(command.sitting(), order);
    }

    private static void requireVotes(SittingState state, RuleOnUrgency command) {
        if (state.attendances().isEmpty()) {
            throw CommandRejected.of(ATTENDANCE_MISSING);
        }
        Quorums.requireMet(0, Quorums.ofSitting(state));
        int voters = BallotRules.voters(state);
        int total = command.votesFor() + command.votesAgainst() + command.abstained();
        boolean negative = command.votesFor() < 0 || command.votesAgainst() < 0 || command.abstained() < 0;
        if (negative || total != voters) {
            throw CommandRejected.of(
                    VOTES_DO_NOT_ADD_UP,
                    "votesFor",
                    command.votesFor(),
                    "votesAgainst",
                    command.votesAgainst(),
                    "blank",
                    command.abstained(),
                    "total",
                    total,
                    "participants",
                    voters);
        }
    }

    /** A tie is the chair's to decide where the body's rules say so, by the vote that is counted already. */
    private static void requireChairVote(SittingState state, RuleOnUrgency command, int balance) {
        boolean present =
                PresidencyDecisions.presiding(state, WHOLE_SITTING).findAny().isPresent();
        var choice = command.chairVote();
        if (choice == null) {
            if (balance == 0 && present && state.rules().castingVote()) {
                throw CommandRejected.of(
                        CHAIR_VOTE_MISSING, "votesFor", command.votesFor(), "votesAgainst", command.votesAgainst());
            }
            return;
        }
        int alike = switch (choice) {
            case FOR -> command.votesFor();
            case AGAINST -> command.votesAgainst();
            case ABSTAINED -> command.abstained();
            case RECUSED -> 0;
        };
        if (!present || alike == 0) {
            throw CommandRejected.of(CHAIR_VOTE_MALFORMED, "choice", choice);
        }
    }

    private AgendaDecisions() {}
}
