package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a project after its framing, beside its launch and its progress. */
public sealed interface ProjectLifeCommand extends Command {

    ProjectId project();

    @Override
    default ProjectId target() {
        return project();
    }

    /**
     * Suspends the project.
     *
     * <p>Errors: {@code portfolio.project.closed}, {@code portfolio.project.suspended-already},
     * {@code portfolio.project.review-before-suspension}, {@code platform.amount-negative}, and those of {@link Governed}.
     *
     * @param reviewOn the day by which the suspension is looked at again
     */
    @CommandName("portfolio.project.suspend")
    record SuspendProject(
            ProjectId project,
            @Nullable Long expectedVersion,
            @LongText String reason,
            LocalDate reviewOn,
            Legacy legacy,
            LocalDate effectiveOn)
            implements ProjectLifeCommand, Governed {}

    /**
     * Lets a suspended project go on.
     *
     * <p>Errors: {@code portfolio.project.closed}, {@code portfolio.project.not-suspended},
     * {@code portfolio.project.resumed-before-suspension}, and those of {@link Governed}.
     */
    @CommandName("portfolio.project.resume")
    record ResumeProject(
            ProjectId project,
            @Nullable Long expectedVersion,
            @LongText String reason,
            LocalDate effectiveOn) implements ProjectLifeCommand, Governed {}

    /**
     * Closes the project as done.
     *
     * <p>Errors: {@code portfolio.project.closed}, {@code portfolio.project.suspended}, {@code portfolio.project.not-launched},
     * {@code portfolio.project.not-wholly-done} (below 100 % without a reason), {@code portfolio.project.blocked-still},
     * {@code portfolio.project.lessons-missing}, {@code platform.amount-negative}, and those of {@link Governed}.
     *
     * @param reason why it is closed below 100 %; null when the whole work is done
     */
    @CommandName("portfolio.project.complete")
    record CompleteProject(
            ProjectId project,
            @Nullable Long expectedVersion,
            @LongText @Nullable String reason,
            Legacy legacy,
            LocalDate effectiveOn)
            implements ProjectLifeCommand, Governed {}

    /**
     * Abandons the project, launched or not.
     *
     * <p>Errors: {@code portfolio.project.closed}, {@code portfolio.project.lessons-missing}, {@code platform.amount-negative}, and those of
     * {@link Governed}.
     */
    @CommandName("portfolio.project.abandon")
    record AbandonProject(
            ProjectId project,
            @Nullable Long expectedVersion,
            @LongText String reason,
            Legacy legacy,
            LocalDate effectiveOn)
            implements ProjectLifeCommand, Governed {}

    /**
     * Gives a launched project another frame.
     *
     * <p>Errors: {@code portfolio.project.closed}, {@code portfolio.project.not-launched},
     * {@code portfolio.project.reframing-changes-nothing}, {@code portfolio.project.ends-before-start}, {@code platform.amount-negative},
     * and those of {@link Governed}.
     */
    @CommandName("portfolio.project.reframe")
    record ReframeProject(
            ProjectId project,
            @Nullable Long expectedVersion,
            ProjectFrame frame,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ProjectLifeCommand, Governed {}

    /**
     * Says that the project cannot go on. Several blocks may be open at once.
     *
     * <p>Errors: {@code portfolio.project.closed}, {@code portfolio.block.who-missing}, {@code portfolio.block.due-before-start},
     * {@code platform.unknown-reference}, {@code platform.other-territory}, {@code portfolio.in-the-future}.
     */
    @CommandName("portfolio.project.block")
    record BlockProject(ProjectId project, @Nullable Long expectedVersion, Blocking blocking, LocalDate effectiveOn)
            implements ProjectLifeCommand {}

    /**
     * Says that one block is lifted. Errors: {@code portfolio.block.unknown}, {@code portfolio.block.lifted-before-start},
     * {@code portfolio.in-the-future}.
     *
     * @param number of the block, from 1
     * @param done what was done about it
     */
    @CommandName("portfolio.project.unblock")
    record UnblockProject(
            ProjectId project,
            @Nullable Long expectedVersion,
            int number,
            @LongText String done,
            LocalDate effectiveOn) implements ProjectLifeCommand {}

    /**
     * Takes over a framed project that was launched before the tool was there.
     *
     * <p>Errors: {@code portfolio.project.not-framed}, {@code portfolio.project.launched-already}, {@code portfolio.project.closed},
     * {@code portfolio.project.suspended}, {@code portfolio.project.percent-out-of-range}, {@code portfolio.project.started-after-take-over},
     * {@code portfolio.project.not-older-than-proposal} (a body launches what was proposed here before it began),
     * {@code portfolio.project.items-blocking}, {@code portfolio.in-the-future}.
     *
     * @param percent share of the work done by then, 0 to 100
     * @param startedOn the real first day of the work
     * @param source the document it is known from
     * @param earlierDecisions what was decided before, as that document says it; null when it says nothing
     */
    @CommandName("portfolio.project.take-over")
    record TakeOverProject(
            ProjectId project,
            @Nullable Long expectedVersion,
            int percent,
            LocalDate startedOn,
            @LongText String reason,
            @LongText String source,
            @LongText @Nullable String earlierDecisions,
            LocalDate effectiveOn)
            implements ProjectLifeCommand {
        /** An item may have been rated as blocking a moment ago. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Withdraws a project that was entered in error. What a body launched is abandoned instead.
     *
     * <p>Errors: {@code portfolio.project.closed}, {@code portfolio.project.not-withdrawable} (launched by decision),
     * {@code portfolio.project.has-actions} (some are not cancelled).
     */
    @CommandName("portfolio.project.withdraw")
    record WithdrawProject(
            ProjectId project,
            @Nullable Long expectedVersion,
            @LongText String reason,
            LocalDate effectiveOn) implements ProjectLifeCommand {
        /** An action may have been proposed or cancelled a moment ago. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }
}
