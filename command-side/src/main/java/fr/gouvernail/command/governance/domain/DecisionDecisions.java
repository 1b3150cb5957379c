package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.DATED_TOO_EARLY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECIDED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.ENACTMENT_NOT_FAILED;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_ADOPTED;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_A_COUNCIL_ACT;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_DRAFT;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_EXECUTABLE;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_TABLED;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_VOTED;
import static fr.gouvernail.contract.governance.GovernanceRejection.PUBLISHED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.TABLED_ELSEWHERE;
import static fr.gouvernail.contract.governance.GovernanceRejection.TRANSMITTED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTE_CARRIED;
import static fr.gouvernail.contract.governance.GovernanceRejection.VOTE_NOT_CARRIED;

import fr.gouvernail.command.governance.domain.DecisionState.Force;
import fr.gouvernail.command.governance.domain.DecisionState.Status;
import fr.gouvernail.command.governance.domain.DecisionState.Table;
import fr.gouvernail.command.governance.domain.VoteResults.VoteResult;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PostponeDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.RefuseDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.DecisionCommand.WithdrawDecision;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPostponed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.Resolution.Request;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may happen to a decision. */
final class DecisionDecisions {

    static DecisionDrafted draft(DraftDecision command, Bodies.Profile body, Subjects subjects) {
        GrantedPowers.requireOwn(command.resolution(), command.body());
        var scope = ResolutionScopes.scopeOf(command.resolution(), body.scope(), subjects);
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

    static List<DecisionEvent> transmit(DecisionState state, TransmitDecision command) {
        var done = state.formalities().transmittedOn();
        requireFormality(state, done, TRANSMITTED_ALREADY, command.effectiveOn());
        var transmitted = new DecisionTransmitted(command.decision(), command.effectiveOn());
        return withEffect(
                state, transmitted, command.effectiveOn(), state.formalities().publishedOn());
    }

    static List<DecisionEvent> publish(DecisionState state, PublishDecision command) {
        var done = state.formalities().publishedOn();
        requireFormality(state, done, PUBLISHED_ALREADY, command.effectiveOn());
        var published = new DecisionPublished(command.decision(), command.effectiveOn());
        return withEffect(
                state, published, command.effectiveOn(), state.formalities().transmittedOn());
    }

    /**
     * Also after a failure was recorded: a policy that starts anew may find that its command was accepted after all. Also while the act is
     * suspended: the order had left before, and what it changed is a fact.
     */
    static DecisionEnacted confirmEnactment(DecisionState state, ConfirmEnactment command) {
        boolean ordered = state.status() == Status.EXECUTABLE || state.status() == Status.ENACTMENT_FAILED;
        if (!ordered || isAnnulled(state)) {
            throw refusal(NOT_EXECUTABLE, state);
        }
        return new DecisionEnacted(command.decision(), command.enacted(), command.version());
    }

    static EnactmentFailed recordEnactmentFailure(DecisionState state, RecordEnactmentFailure command) {
        if (state.status() != Status.EXECUTABLE || isAnnulled(state)) {
            throw refusal(NOT_EXECUTABLE, state);
        }
        return new EnactmentFailed(command.decision(), command.code(), command.parameters());
    }

    /** The effect keeps the date on which the decision became executable, however late the obstacle went away. */
    static EnactmentRetried retryEnactment(DecisionState state, RetryEnactment command) {
        LegalReviews.requireForce(state);
        LegalReviews.requireNotSuperseded(state);
        if (state.status() != Status.ENACTMENT_FAILED) {
            throw refusal(ENACTMENT_NOT_FAILED, state);
        }
        return new EnactmentRetried(
                command.decision(),
                state.attempt() + 1,
                state.resolution(),
                Objects.requireNonNull(state.formalities().executableOn()));
    }

    static boolean isVoted(DecisionState state, DecisionId decision, VoteResults votes) {
        var table = state.table();
        return table != null
                && votes.find(decision, table.sitting(), table.item()).isPresent();
    }

    private static boolean isAnnulled(DecisionState state) {
        return state.standing().force() == Force.ANNULLED;
    }

    private static VoteResult requireVote(DecisionState state, DecisionId decision, VoteResults votes) {
        var table = state.table();
        if (state.status() != Status.TABLED || table == null) {
            throw refusal(NOT_TABLED, state);
        }
        return votes.find(decision, table.sitting(), table.item())
                .orElseThrow(() -> CommandRejected.of(NOT_VOTED, "item", table.item()));
    }

    private static void requireFormality(
            DecisionState state, @Nullable LocalDate done, GovernanceRejection already, LocalDate day) {
        if (!state.councilAct()) {
            throw CommandRejected.of(NOT_A_COUNCIL_ACT);
        }
        LegalReviews.requireNotAnnulled(state);
        LegalReviews.requireNotSuperseded(state);
        if (done != null) {
            throw CommandRejected.of(already, "on", done);
        }
        if (state.status() != Status.ADOPTED) {
            throw refusal(NOT_ADOPTED, state);
        }
        requireNotBefore(Objects.requireNonNull(state.formalities().adoptedOn()), day);
    }

    /**
     * the second of the two formalities, in whichever order they come, makes the act executable, on the later of their dates; a
     * suspended act has to wait until the suspension is lifted.
     */
    private static List<DecisionEvent> withEffect(
            DecisionState state, DecisionEvent formality, LocalDate day, @Nullable LocalDate otherDay) {
        if (otherDay == null || state.standing().force() == Force.SUSPENDED) {
            return List.of(formality);
        }
        var later = day.isAfter(otherDay) ? day : otherDay;
        var events = new ArrayList<DecisionEvent>();
        events.add(formality);
        events.addAll(DecisionEffects.executable(state, formality.decision(), later));
        return events;
    }

    static void requireNotBefore(LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw CommandRejected.of(DATED_TOO_EARLY, "on", day, "earliest", earliest);
        }
    }

    static CommandRejected refusal(GovernanceRejection code, DecisionState state) {
        return CommandRejected.of(code, "status", state.status());
    }

    private static CommandRejected figures(GovernanceRejection code, VoteResult vote) {
        return CommandRejected.of(
                code,
                "votesFor",
                vote.tally().votesFor(),
                "votesAgainst",
                vote.tally().votesAgainst());
    }

    private DecisionDecisions() {}
}
