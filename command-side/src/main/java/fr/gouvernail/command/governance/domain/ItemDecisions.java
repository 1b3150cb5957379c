package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.ATTENDANCE_MISSING;
import static fr.gouvernail.contract.governance.GovernanceRejection.GROUND_NOT_BY_HAND;
import static fr.gouvernail.contract.governance.GovernanceRejection.MEMBER_LISTED_TWICE;
import static fr.gouvernail.contract.governance.GovernanceRejection.MORE_ASKERS_THAN_PRESENT;
import static fr.gouvernail.contract.governance.GovernanceRejection.OUTSIDE_MANDATE;
import static fr.gouvernail.contract.governance.GovernanceRejection.POSTPONED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.QUORUM_IS_MET;
import static fr.gouvernail.contract.governance.GovernanceRejection.REASON_MISSING;
import static fr.gouvernail.contract.governance.GovernanceRejection.SECRET_VOTE_SETTLED;
import static fr.gouvernail.contract.governance.GovernanceRejection.UNKNOWN_ITEM;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTE_IS_NOT_SECRET;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.ItemCommand.OpenItem;
import fr.gouvernail.contract.governance.ItemCommand.PostponeItem;
import fr.gouvernail.contract.governance.ItemCommand.RecordSecretVote;
import fr.gouvernail.contract.governance.ItemCommand.SetBallotManner;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may happen to one item of an open sitting. */
final class ItemDecisions {

    /** Without its quorum the item is postponed as soon as it is opened. */
    static List<SittingEvent> open(SittingState state, OpenItem command) {
        var item = requireReady(state, command.item());
        var left = requireRecusals(state, command.recusals());
        var quorum = Quorums.check(state, command.recusals(), left);
        var opened = new ItemOpened(command.sitting(), item, command.recusals(), quorum, state.heldOn());
        if (quorum.met()) {
            return List.of(opened);
        }
        var postponed = new ItemPostponed(
                command.sitting(), state.body(), item, Postponement.NO_QUORUM, null, quorum, state.heldOn());
        return List.of(opened, postponed);
    }

    static ItemPostponed postpone(SittingState state, PostponeItem command) {
        SittingDecisions.requireOpen(state);
        var item = requirePending(state, command.item());
        if (!command.ground().byHand()) {
            throw CommandRejected.of(GROUND_NOT_BY_HAND, "ground", command.ground());
        }
        var reason = command.reason() == null || command.reason().isBlank() ? null : command.reason();
        QuorumCheck quorum = null;
        if (command.ground() == Postponement.NO_QUORUM) {
            quorum = requireNoQuorum(state, command.item());
        } else if (reason == null) {
            throw CommandRejected.of(REASON_MISSING, "ground", command.ground());
        }
        return new ItemPostponed(
                command.sitting(), state.body(), item, command.ground(), reason, quorum, state.heldOn());
    }

    /** a third, or an appointment, makes it secret, and secret wins over the roll-call that a quarter asked for. */
    static BallotMannerSet setManner(SittingState state, SetBallotManner command, RuleBook rules) {
        requireReady(state, command.item());
        int present = Quorums.votingPresent(state.seats(), state.attendances());
        requireAskers(command.rollCallAsked(), present);
        requireAskers(command.secretAsked(), present);
        int forSecret = LegalFigures.of(rules, "R-48", "secret_divisor", state.heldOn());
        int forRollCall = LegalFigures.of(rules, "R-48", "roll_call_divisor", state.heldOn());
        var manner = BallotManner.PUBLIC;
        if (command.appointment() || reaches(command.secretAsked(), forSecret, present)) {
            manner = BallotManner.SECRET;
        } else if (reaches(command.rollCallAsked(), forRollCall, present)) {
            manner = BallotManner.ROLL_CALL;
        }
        if (state.item(command.item()).isSecret() && manner != BallotManner.SECRET) {
            throw CommandRejected.of(SECRET_VOTE_SETTLED, "item", command.item());
        }
        return new BallotMannerSet(
                command.sitting(),
                command.item(),
                manner,
                present,
                command.rollCallAsked(),
                command.secretAsked(),
                command.appointment(),
                state.heldOn());
    }

    static SecretVoteRecorded voteInSecret(SittingState state, RecordSecretVote command) {
        var item = requireReady(state, command.item());
        if (!state.item(command.item()).isSecret()) {
            throw CommandRejected.of(VOTE_IS_NOT_SECRET, "item", command.item());
        }
        var quorum =
                Quorums.atVote(state, command.item(), state.item(command.item()).left());
        Quorums.requireMet(command.item(), quorum);
        PresidencyDecisions.requirePresided(
                state, command.item(), state.item(command.item()).left());
        var entitled = BallotRules.entitledInSecret(state, command.item());
        BallotRules.checkSecret(command, entitled);
        int abstained = entitled.size() - command.participants().size() + command.blank() + command.invalid();
        var recused = BallotRules.leaving(state, command.item());
        var unrepresented = BallotRules.unrepresented(state, command.item());
        var tally = Tallies.countSecret(state, command, abstained, recused.size(), quorum);
        return new SecretVoteRecorded(
                command.sitting(),
                state.body(),
                item,
                command.participants(),
                recused,
                unrepresented,
                command.blank(),
                command.invalid(),
                tally,
                state.heldOn());
    }

    /** The item, when its vote may be taken now. */
    static AgendaItem requireReady(SittingState state, int number) {
        SittingDecisions.requireOpen(state);
        var item = requirePending(state, number);
        if (state.attendances().isEmpty()) {
            throw CommandRejected.of(ATTENDANCE_MISSING);
        }
        AgendaDecisions.requireUrgencyRuled(state);
        return item;
    }

    static AgendaItem requireItem(SittingState state, int number) {
        return state.agenda().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> CommandRejected.of(UNKNOWN_ITEM, "item", number));
    }

    private static AgendaItem requirePending(SittingState state, int number) {
        var item = requireItem(state, number);
        return switch (state.item(number).progress()) {
            case PENDING -> item;
            case VOTED -> throw CommandRejected.of(VOTED_ALREADY, "item", number);
            case POSTPONED -> throw CommandRejected.of(POSTPONED_ALREADY, "item", number);
        };
    }

    private static HashSet<PersonId> requireRecusals(SittingState state, List<Recusal> recusals) {
        var left = new HashSet<PersonId>();
        for (var recusal : recusals) {
            if (!state.isMember(recusal.person())) {
                throw CommandRejected.of(OUTSIDE_MANDATE, "person", recusal.person(), "heldOn", state.heldOn());
            }
            if (!left.add(recusal.person())) {
                throw CommandRejected.of(MEMBER_LISTED_TWICE, "person", recusal.person());
            }
        }
        return left;
    }

    private static @Nullable QuorumCheck requireNoQuorum(SittingState state, int number) {
        if (state.attendances().isEmpty()) {
            throw CommandRejected.of(ATTENDANCE_MISSING);
        }
        var quorum = Quorums.atVote(state, number, state.item(number).left());
        if (quorum.met()) {
            throw CommandRejected.of(
                    QUORUM_IS_MET, "item", number, "required", quorum.required(), "counted", quorum.counted());
        }
        return quorum;
    }

    private static void requireAskers(int asked, int present) {
        if (asked < 0 || asked > present) {
            throw CommandRejected.of(MORE_ASKERS_THAN_PRESENT, "asked", asked, "present", present);
        }
    }

    private static boolean reaches(int asked, int divisor, int present) {
        return asked > 0 && asked * divisor >= present;
    }

    private ItemDecisions() {}
}
