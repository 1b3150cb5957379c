package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;

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
}
