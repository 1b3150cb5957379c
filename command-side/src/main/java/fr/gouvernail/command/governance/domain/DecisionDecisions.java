package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.DATED_TOO_EARLY;
import static fr.gouvernail.contract.governance.DecisionRejection.DECIDED_ALREADY;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_DRAFT;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_TABLED;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_VOTED;
import static fr.gouvernail.contract.governance.DecisionRejection.TABLED_ELSEWHERE;
import static fr.gouvernail.contract.governance.DecisionRejection.VOTE_CARRIED;
import static fr.gouvernail.contract.governance.DecisionRejection.VOTE_NOT_CARRIED;

import fr.gouvernail.command.governance.domain.DecisionState.Status;
import fr.gouvernail.command.governance.domain.DecisionState.Table;
import fr.gouvernail.command.governance.domain.VoteResults.VoteResult;
import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PostponeDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RefuseDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionCommand.WithdrawDecision;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPostponed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.Resolution.Request;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What may happen to a decision up to its vote. */
final class DecisionDecisions {

    static DecisionDrafted draft(
            DraftDecision command, Bodies.Profile body, Subjects subjects, RegisteredOrganisations organisations) {
        GrantedPowers.requireOwn(command.resolution(), command.body());
        GrantedPowers.requireCouncil(command.resolution(), body.kind());
        var scope = ResolutionScopes.scopeOf(command.resolution(), body.scope(), subjects);
        ResolutionScopes.requireRegistered(command.resolution(), organisations);
        if (command.resolution() instanceof Request request) {
            request.tasks().forEach(FollowUps::requireOwner);
        }
        return new DecisionDrafted(
                command.decision(),
                Objects.requireNonNull(scope.territory()),
                scope.programme(),
                command.body(),
                body.kind().isCouncil(),
                command.reference(),
                command.title(),
                command.text(),
                command.resolution());
    }

    /** An item that was not voted, for want of a quorum or of time, goes to a later sitting: so a tabled decision may be tabled anew. */
    static List<DecisionTabled> table(DecisionState state, TableDecision command) {
        if (!state.isOpen()) {
            throw refusal(NOT_DRAFT, state);
        }
        WrittenDecisions.requireNotConsulted(state);
        boolean tabled = state.status() == Status.TABLED;
        if (tabled && new Table(command.sitting(), command.item()).equals(state.table())) {
            return List.of();
        }
        return List.of(new DecisionTabled(command.decision(), command.sitting(), command.item()));
    }

    static List<DecisionEvent> adopt(
            DecisionState state, AdoptDecision command, VoteResults votes, ShownFindings findings) {
        var vote = requireVote(state, command.decision(), votes);
        if (!vote.tally().carried()) {
            throw figures(VOTE_NOT_CARRIED, vote);
        }
        requireNotBefore(vote.heldOn(), command.effectiveOn());
        var events = new ArrayList<DecisionEvent>();
        events.add(new DecisionAdopted(
                command.decision(), vote.sitting(), vote.item(), vote.tally(), command.effectiveOn()));
        var shown = findings.of(state.resolution(), vote.tally(), state.councilAct(), command.effectiveOn());
        if (!shown.isEmpty()) {
            events.add(new FindingsKept(command.decision(), shown));
        }
        if (!state.councilAct()) {
            events.addAll(DecisionEffects.executable(state, command.decision(), command.effectiveOn()));
        }
        return events;
    }

    static List<DecisionEvent> refuse(
            DecisionState state, RefuseDecision command, VoteResults votes, ShownFindings findings) {
        var vote = requireVote(state, command.decision(), votes);
        if (vote.tally().carried()) {
            throw figures(VOTE_CARRIED, vote);
        }
        requireNotBefore(vote.heldOn(), command.effectiveOn());
        var events = new ArrayList<DecisionEvent>();
        events.add(new DecisionRefused(
                command.decision(), vote.sitting(), vote.item(), vote.tally(), command.effectiveOn()));
        var shown = findings.of(state.resolution(), vote.tally(), state.councilAct(), command.effectiveOn());
        if (!shown.isEmpty()) {
            events.add(new FindingsKept(command.decision(), shown));
        }
        return events;
    }

    static DecisionWithdrawn withdraw(DecisionState state, WithdrawDecision command, VoteResults votes) {
        WrittenDecisions.requireNotConsulted(state);
        if (!state.isOpen() || isVoted(state, command.decision(), votes)) {
            throw refusal(DECIDED_ALREADY, state);
        }
        return new DecisionWithdrawn(command.decision(), command.reason(), command.effectiveOn());
    }

    /** Postponing it twice at the same item changes nothing; at another item, the order comes too late. */
    static List<DecisionPostponed> postpone(DecisionState state, PostponeDecision command, VoteResults votes) {
        var table = state.table();
        if (!state.isOpen() || table == null) {
            throw refusal(NOT_TABLED, state);
        }
        if (!table.equals(new Table(command.sitting(), command.item()))) {
            throw CommandRejected.of(TABLED_ELSEWHERE, "sitting", table.sitting(), "item", table.item());
        }
        WrittenDecisions.requireNotConsulted(state);
        if (state.status() == Status.POSTPONED) {
            return List.of();
        }
        if (isVoted(state, command.decision(), votes)) {
            throw refusal(DECIDED_ALREADY, state);
        }
        return List.of(new DecisionPostponed(
                command.decision(),
                command.sitting(),
                command.item(),
                command.ground(),
                command.reason(),
                command.effectiveOn()));
    }

    static boolean isVoted(DecisionState state, DecisionId decision, VoteResults votes) {
        var table = state.table();
        return table != null
                && votes.find(decision, table.sitting(), table.item()).isPresent();
    }

    private static VoteResult requireVote(DecisionState state, DecisionId decision, VoteResults votes) {
        var table = state.table();
        if (state.status() != Status.TABLED || table == null) {
            throw refusal(NOT_TABLED, state);
        }
        return votes.find(decision, table.sitting(), table.item())
                .orElseThrow(() -> CommandRejected.of(NOT_VOTED, "item", table.item()));
    }

    static void requireNotBefore(LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw CommandRejected.of(DATED_TOO_EARLY, "on", day, "earliest", earliest);
        }
    }

    static CommandRejected refusal(DecisionRejection code, DecisionState state) {
        return CommandRejected.of(code, "status", state.status());
    }

    private static CommandRejected figures(DecisionRejection code, VoteResult vote) {
        return CommandRejected.of(
                code,
                "votesFor",
                vote.tally().votesFor(),
                "votesAgainst",
                vote.tally().votesAgainst());
    }

    private DecisionDecisions() {}
}
