package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.PAST_IN_THE_FUTURE;
import static fr.gouvernail.contract.governance.GovernanceRejection.REFUSED_ALLOWS_NOTHING;

import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordPastDecision;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Subjects;
import java.time.LocalDate;
import java.util.Objects;

/** What a body had decided before its decisions were kept here. */
final class PastDecisions {

    static PastDecisionRecorded record(
            RecordPastDecision command, Bodies.Profile body, Subjects subjects, LocalDate today) {
        if (command.effectiveOn().isAfter(today)) {
            throw CommandRejected.of(PAST_IN_THE_FUTURE, "on", command.effectiveOn(), "today", today);
        }
        var allows = command.allows();
        boolean allowsSomething = allows != null || command.allowed() != null;
        if (allowsSomething && command.outcome() == PastOutcome.REFUSED) {
            throw CommandRejected.of(REFUSED_ALLOWS_NOTHING);
        }
        var scope = allows == null ? body.scope() : ResolutionScopes.scopeOf(allows, body.scope(), subjects);
        return new PastDecisionRecorded(
                command.decision(),
                Objects.requireNonNull(scope.territory()),
                scope.programme(),
                command.body(),
                body.kind().isCouncil(),
                command.reference(),
                command.title(),
                command.text(),
                command.outcome(),
                command.effectiveOn(),
                command.source(),
                command.reason(),
                allows,
                command.allowed());
    }

    private PastDecisions() {}
}
