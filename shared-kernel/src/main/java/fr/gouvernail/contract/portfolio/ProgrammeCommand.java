package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a programme. */
public sealed interface ProgrammeCommand extends Command {

    ProgrammeId programme();

    @Override
    default ProgrammeId target() {
        return programme();
    }

    /**
     * Opens a programme on a territory.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code portfolio.programme.ends-before-start}, {@code portfolio.programme.axis-listed-twice}.
     *
     * @param from first day, effective date of the opening
     */
    @CommandName("portfolio.programme.open")
    record OpenProgramme(
            ProgrammeId programme,
            TerritoryId territory,
            ProgrammeKind kind,
            String name,
            LocalDate from,
            LocalDate until,
            List<Axis> axes)
            implements ProgrammeCommand {
        public OpenProgramme {
            axes = List.copyOf(axes);
        }

        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Enters a later phase of the programme's kind; a phase may be passed over.
     *
     * <p>Errors: {@code portfolio.programme.phase-not-of-kind}, {@code portfolio.programme.phase-not-after},
     * {@code portfolio.programme.phase-before-last} (the day), {@code portfolio.in-the-future}.
     *
     * @param reference the convention, deliberation or letter it follows from
     */
    @CommandName("portfolio.programme.enter-phase")
    record EnterProgrammePhase(
            ProgrammeId programme,
            @Nullable Long expectedVersion,
            ProgrammePhase phase,
            String reference,
            LocalDate effectiveOn)
            implements ProgrammeCommand {}

    /**
     * Goes back to an earlier phase, as the later one had been entered in error or was undone.
     *
     * <p>Errors: {@code portfolio.programme.phase-not-of-kind}, {@code portfolio.programme.phase-not-before}, {@code portfolio.in-the-future}.
     *
     * @param phase null where even the first had been entered in error
     */
    @CommandName("portfolio.programme.correct-phase")
    record CorrectProgrammePhase(
            ProgrammeId programme,
            @Nullable Long expectedVersion,
            @Nullable ProgrammePhase phase,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ProgrammeCommand {}

    /** Adds an axis. Errors: {@code portfolio.programme.axis-listed-twice}, {@code portfolio.in-the-future}. */
    @CommandName("portfolio.programme.add-axis")
    record AddProgrammeAxis(
            ProgrammeId programme,
            @Nullable Long expectedVersion,
            Axis axis,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ProgrammeCommand {}

    /**
     * Gives an axis another title. Errors: {@code portfolio.objective.unknown-axis}, {@code portfolio.programme.axis-same-title},
     * {@code portfolio.in-the-future}.
     */
    @CommandName("portfolio.programme.rename-axis")
    record RenameProgrammeAxis(
            ProgrammeId programme,
            @Nullable Long expectedVersion,
            Axis axis,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ProgrammeCommand {}
}
