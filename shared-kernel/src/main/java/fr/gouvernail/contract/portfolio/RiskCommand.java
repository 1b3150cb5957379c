package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.RiskId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a risk. All are refused with a day still to come: {@code portfolio.in-the-future}. */
public sealed interface RiskCommand extends Command {

    RiskId risk();

    @Override
    default RiskId target() {
        return risk();
    }

    /**
     * Enters a risk in the register of a project.
     *
     * <p>Errors: {@code platform.unknown-reference} (the project, or who answers for it), {@code portfolio.project.closed},
     * {@code portfolio.risk.scale},
     * {@code portfolio.risk.residual-higher}, {@code portfolio.risk.review-before}.
     */
    @CommandName("portfolio.risk.open")
    record OpenRisk(
            RiskId risk,
            ProjectId project,
            String name,
            @LongText String cause,
            RiskStanding standing,
            LocalDate effectiveOn)
            implements RiskCommand {
        @Override
        public boolean creates() {
            return true;
        }

        /** The project may have been closed a moment ago. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /** Judges it again. Errors: {@code portfolio.risk.closed}, and those of the first judgment. */
    @CommandName("portfolio.risk.reassess")
    record ReassessRisk(
            RiskId risk,
            @Nullable Long expectedVersion,
            RiskStanding standing,
            @LongText String reason,
            LocalDate effectiveOn)
            implements RiskCommand {}

    /** Closes it, and says how it ended. Errors: {@code portfolio.risk.closed}. */
    @CommandName("portfolio.risk.close")
    record CloseRisk(
            RiskId risk,
            @Nullable Long expectedVersion,
            RiskOutcome outcome,
            @LongText String reason,
            LocalDate effectiveOn)
            implements RiskCommand {}

    /**
     * Follows it again, with the judgment it had.
     *
     * <p>Errors: {@code portfolio.risk.not-closed}, {@code portfolio.followup.before-its-close}, {@code portfolio.risk.review-before},
     * {@code portfolio.project.closed}, {@code platform.unknown-reference} where who answers for it has left.
     */
    @CommandName("portfolio.risk.reopen")
    record ReopenRisk(
            RiskId risk,
            @Nullable Long expectedVersion,
            LocalDate reviewOn,
            @LongText String reason,
            LocalDate effectiveOn)
            implements RiskCommand {
        /** The project may have been closed a moment ago. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }
}
