package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.OpinionRejection.ISSUED_ALREADY;
import static fr.gouvernail.contract.assessment.OpinionRejection.NOT_AWAITED;
import static fr.gouvernail.contract.assessment.OpinionRejection.NO_APPEAL;
import static fr.gouvernail.contract.assessment.OpinionRejection.REPLACED;
import static fr.gouvernail.contract.assessment.OpinionRejection.WITHDRAWN;

import fr.gouvernail.command.assessment.domain.OpinionState.Stage;
import fr.gouvernail.kernel.command.CommandRejected;
import java.util.Objects;

/** What may still be done to an opinion, by how far it has come. */
final class OpinionStages {

    /** One that another has taken the place of is read, and no more. */
    static void requireCurrent(OpinionState state) {
        if (state.stage() == Stage.REPLACED) {
            throw CommandRejected.of(REPLACED, "by", Objects.requireNonNull(state.replacedBy()));
        }
        if (state.stage() == Stage.WITHDRAWN) {
            throw CommandRejected.of(WITHDRAWN);
        }
    }

    static void requireAwaited(OpinionState state) {
        requireCurrent(state);
        if (state.stage() != Stage.AWAITED) {
            throw CommandRejected.of(NOT_AWAITED, "state", state.stage());
        }
    }

    /** An issued opinion is never edited, nor is the silence that stands for one: it is replaced. */
    static void requireNotIssued(OpinionState state) {
        requireCurrent(state);
        if (state.stage() != Stage.AWAITED) {
            throw CommandRejected.of(ISSUED_ALREADY, "on", Objects.requireNonNull(state.answeredOn()));
        }
    }

    static void requireAppealed(OpinionState state) {
        requireCurrent(state);
        if (state.stage() != Stage.APPEALED) {
            throw CommandRejected.of(NO_APPEAL);
        }
    }

    private OpinionStages() {}
}
