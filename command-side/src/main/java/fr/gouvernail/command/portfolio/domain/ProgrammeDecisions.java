package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROGRAMME_AXIS_LISTED_TWICE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROGRAMME_ENDS_BEFORE_START;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.OpenProgramme;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Subjects;
import java.util.HashSet;
import java.util.List;

/** What a programme decides. */
final class ProgrammeDecisions {

    static ProgrammeOpened open(OpenProgramme command, Subjects subjects) {
        subjects.require("territory", command.territory());
        if (command.until().isBefore(command.from())) {
            throw CommandRejected.of(PROGRAMME_ENDS_BEFORE_START, "from", command.from(), "until", command.until());
        }
        requireDistinct(command.axes());
        return new ProgrammeOpened(
                command.programme(),
                command.territory(),
                command.kind(),
                command.name(),
                command.from(),
                command.until(),
                command.axes());
    }

    private static void requireDistinct(List<Axis> axes) {
        var seen = new HashSet<Integer>();
        for (var axis : axes) {
            if (!seen.add(axis.number())) {
                throw CommandRejected.of(PROGRAMME_AXIS_LISTED_TWICE, "axis", axis.number());
            }
        }
    }

    private ProgrammeDecisions() {}
}
