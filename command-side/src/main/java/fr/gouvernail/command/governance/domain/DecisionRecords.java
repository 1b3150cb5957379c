package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.CORRECTS_ANOTHER_BODYS;
import static fr.gouvernail.contract.governance.DecisionRejection.CORRECTS_ITSELF;
import static fr.gouvernail.contract.governance.DecisionRejection.CORRECTS_UNDECIDED;
import static fr.gouvernail.contract.governance.DecisionRejection.DECIDED_ALREADY;
import static fr.gouvernail.contract.governance.DecisionRejection.DISSENT_TELLS_SECRET_VOTE;
import static fr.gouvernail.contract.governance.DecisionRejection.DISSENT_WITHOUT_AUTHOR;
import static fr.gouvernail.contract.governance.DecisionRejection.DUE_TOO_EARLY;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_ADOPTED;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_TABLED;
import static fr.gouvernail.contract.governance.DecisionRejection.OPTIONS_COUNT;
import static fr.gouvernail.contract.governance.DecisionRejection.OPTION_TWICE;
import static fr.gouvernail.contract.governance.DecisionRejection.OPTION_UNKNOWN;
import static fr.gouvernail.contract.governance.DecisionRejection.REASON_NOT_CHOSEN_MISSING;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.contract.governance.ConsideredOption;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReviewed;
import fr.gouvernail.contract.governance.DecisionEvent.DissentRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.OptionsRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.ReviewPlanned;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AnnounceCorrection;
import fr.gouvernail.contract.governance.DecisionRecordCommand.MarkCorrected;
import fr.gouvernail.contract.governance.DecisionRecordCommand.PlanReview;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordDissent;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordOptions;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordReview;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** How a decision was weighed, who dissented, when it is reviewed, and what corrects it. */
final class DecisionRecords {

    private static final int LEAST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 5;

    static OptionsRecorded options(DecisionState state, RecordOptions command) {
        if (!state.isOpen()) {
            throw DecisionDecisions.refusal(DECIDED_ALREADY, state);
        }
        var options = command.options();
        if (options.size() < LEAST_OPTIONS || options.size() > MOST_OPTIONS) {
            throw CommandRejected.of(
                    OPTIONS_COUNT, "options", options.size(), "least", LEAST_OPTIONS, "most", MOST_OPTIONS);
        }
        requireOneChosen(options, command.chosen());
        return new OptionsRecorded(command.decision(), options, command.chosen());
    }

    private static void requireOneChosen(List<ConsideredOption> options, String chosen) {
        var keys = new HashSet<String>();
        for (var option : options) {
            if (!keys.add(option.key())) {
                throw CommandRejected.of(OPTION_TWICE, "option", option.key());
            }
            var reason = option.whyNot();
            if (!option.key().equals(chosen) && (reason == null || reason.isBlank())) {
                throw CommandRejected.of(REASON_NOT_CHOSEN_MISSING, "option", option.key());
            }
        }
        if (!keys.contains(chosen)) {
            throw CommandRejected.of(OPTION_UNKNOWN, "option", chosen);
        }
    }

    static DissentRecorded dissent(DecisionState state, RecordDissent command, VoteResults votes) {
        switch (state.status()) {
            case DRAFT, WITHDRAWN, POSTPONED, REFERRED -> throw DecisionDecisions.refusal(NOT_TABLED, state);
            case TABLED, CONSULTED, ADOPTED, REFUSED, EXECUTABLE, ENACTED, ENACTMENT_FAILED, TAKEN_OVER -> {
                // The minutes may still be completed.
            }
        }
        if (command.person() == null && command.author() == null) {
            throw CommandRejected.of(DISSENT_WITHOUT_AUTHOR);
        }
        if (command.person() != null && wasVotedInSecret(state, command.decision(), votes)) {
            throw CommandRejected.of(DISSENT_TELLS_SECRET_VOTE);
        }
        return new DissentRecorded(
                command.decision(),
                command.person(),
                command.person() == null ? command.author() : null,
                command.statement(),
                command.effectiveOn());
    }

    private static boolean wasVotedInSecret(DecisionState state, DecisionId decision, VoteResults votes) {
        var table = state.table();
        return table != null
                && votes.find(decision, table.sitting(), table.item())
                        .map(VoteResults.VoteResult::secret)
                        .orElse(false);
    }

    /** Not before the decision itself; it may be overdue when what happened long ago is entered late. */
    static ReviewPlanned planReview(DecisionState state, PlanReview command) {
        FollowUps.requireKeptUp(state);
        var adoptedOn = state.formalities().adoptedOn();
        if (adoptedOn != null) {
            requireNotBefore(command.reviewOn(), adoptedOn);
        }
        return new ReviewPlanned(command.decision(), command.reviewOn(), command.question());
    }

    static DecisionReviewed review(DecisionState state, RecordReview command) {
        requireAdopted(state);
        if (command.nextReviewOn() != null) {
            requireNotBefore(command.nextReviewOn(), command.effectiveOn().plusDays(1));
        }
        return new DecisionReviewed(
                command.decision(),
                command.outcome(),
                command.conclusion(),
                command.nextReviewOn(),
                command.effectiveOn());
    }

    static CorrectionAnnounced announce(
            DecisionState state, AnnounceCorrection command, Subjects subjects, DraftedDecisions decisions) {
        if (!state.isOpen()) {
            throw DecisionDecisions.refusal(DECIDED_ALREADY, state);
        }
        if (command.earlier().equals(command.decision())) {
            throw CommandRejected.of(CORRECTS_ITSELF);
        }
        var scope = subjects.require("earlier", command.earlier());
        if (!Objects.equals(scope.territory(), state.scope().territory())) {
            throw CommandRejected.of(PlatformRejection.OTHER_TERRITORY, "field", "earlier", "value", command.earlier());
        }
        requireCorrectable(command, decisions);
        return new CorrectionAnnounced(command.decision(), command.earlier(), command.kind(), command.reason());
    }

    /** A committee's decision is no legal act, and takes nothing away from a council's: a body corrects what it decided itself. */
    private static void requireCorrectable(AnnounceCorrection command, DraftedDecisions decisions) {
        var earlier = require(decisions, "earlier", command.earlier());
        if (!earlier.body()
                .equals(require(decisions, "decision", command.decision()).body())) {
            throw CommandRejected.of(CORRECTS_ANOTHER_BODYS, "earlier", command.earlier());
        }
        if (!earlier.adopted()) {
            throw CommandRejected.of(CORRECTS_UNDECIDED, "earlier", command.earlier());
        }
    }

    private static DraftedDecision require(DraftedDecisions decisions, String field, DecisionId decision) {
        return decisions
                .find(decision)
                .orElseThrow(() ->
                        CommandRejected.of(PlatformRejection.UNKNOWN_REFERENCE, "field", field, "value", decision));
    }

    static DecisionCorrected corrected(DecisionState state, MarkCorrected command) {
        requireAdopted(state);
        return new DecisionCorrected(command.decision(), command.by(), command.kind(), command.effectiveOn());
    }

    static void requireNotBefore(LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            throw CommandRejected.of(DUE_TOO_EARLY, "on", day, "earliest", earliest);
        }
    }

    private static void requireAdopted(DecisionState state) {
        switch (state.status()) {
            case DRAFT, TABLED, CONSULTED, POSTPONED, REFUSED, WITHDRAWN, REFERRED ->
                throw DecisionDecisions.refusal(NOT_ADOPTED, state);
            case ADOPTED, EXECUTABLE, ENACTED, ENACTMENT_FAILED, TAKEN_OVER -> {
                // It was decided, whatever became of it.
            }
        }
    }

    private DecisionRecords() {}
}
