package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of an objective of a programme. All are refused with a day still to come: {@code portfolio.in-the-future}; and, but
 * for the first and for reopening, of a closed one: {@code portfolio.objective.closed}.
 */
public sealed interface ObjectiveCommand extends Command {

    ObjectiveId objective();

    @Override
    default ObjectiveId target() {
        return objective();
    }

    /** Another objective, or an axis, may have changed a moment ago. */
    @Override
    default boolean keepsWhatItLooksUp() {
        return true;
    }

    /**
     * Sets an objective under an axis of its programme, or under another objective, whose axis it then shares.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code portfolio.objective.place-unclear} (an axis or a parent, not both),
     * {@code portfolio.objective.unknown-axis}, {@code portfolio.objective.other-programme}, {@code portfolio.objective.closed} (the parent).
     *
     * @param axis the number of an axis; null under a parent
     * @param parent the objective it is part of; null under an axis
     * @param measure how its success is seen; null while nobody has said
     */
    @CommandName("portfolio.objective.set")
    record SetObjective(
            ObjectiveId objective,
            ProgrammeId programme,
            @Nullable Integer axis,
            @Nullable ObjectiveId parent,
            String title,
            @LongText @Nullable String measure,
            LocalDate effectiveOn)
            implements ObjectiveCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Gives it another title or measure of success. Errors: {@code portfolio.objective.changes-nothing}. */
    @CommandName("portfolio.objective.reword")
    record RewordObjective(
            ObjectiveId objective,
            @Nullable Long expectedVersion,
            String title,
            @LongText @Nullable String measure,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ObjectiveCommand {}

    /**
     * Moves it, and all that is under it, to an axis or under another objective.
     *
     * <p>Errors: those of its setting, {@code portfolio.objective.changes-nothing} and {@code portfolio.objective.cycle}.
     */
    @CommandName("portfolio.objective.move")
    record MoveObjective(
            ObjectiveId objective,
            @Nullable Long expectedVersion,
            @Nullable Integer axis,
            @Nullable ObjectiveId parent,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ObjectiveCommand {}

    /** Closes it, and says how it ended. Its projects stay as they are. Errors: {@code portfolio.objective.has-objectives} (open ones are under it). */
    @CommandName("portfolio.objective.close")
    record CloseObjective(
            ObjectiveId objective,
            @Nullable Long expectedVersion,
            ObjectiveOutcome outcome,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ObjectiveCommand {}

    /**
     * Pursues it again, where it stood.
     *
     * <p>Errors: {@code portfolio.objective.not-closed}, {@code portfolio.followup.before-its-close},
     * {@code portfolio.objective.closed} (the parent).
     */
    @CommandName("portfolio.objective.reopen")
    record ReopenObjective(
            ObjectiveId objective,
            @Nullable Long expectedVersion,
            @LongText String reason,
            LocalDate effectiveOn) implements ObjectiveCommand {}

    /**
     * Says that a project serves it.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code portfolio.objective.other-programme}, {@code portfolio.objective.attached-already}.
     */
    @CommandName("portfolio.objective.attach-project")
    record AttachProject(
            ObjectiveId objective, @Nullable Long expectedVersion, ProjectId project, LocalDate effectiveOn)
            implements ObjectiveCommand {}

    /** Says that a project no longer serves it. Errors: {@code portfolio.objective.not-attached}. */
    @CommandName("portfolio.objective.detach-project")
    record DetachProject(
            ObjectiveId objective,
            @Nullable Long expectedVersion,
            ProjectId project,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ObjectiveCommand {}
}
