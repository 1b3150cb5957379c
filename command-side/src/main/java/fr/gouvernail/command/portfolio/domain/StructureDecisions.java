package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.StructureRejection.PROJECT_WITHDRAWN;

import fr.gouvernail.contract.portfolio.ActionStructureCommand.LocateAction;
import fr.gouvernail.contract.portfolio.ActionStructureCommand.SetActionParties;
import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionLocated;
import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionPartiesSet;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand.LocateProject;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand.SetProjectParties;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectLocated;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectPartiesSet;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;

/**
 * What projects and actions decide of who carries them and where they are. It may be set right at any time: a closed project too was
 * somewhere; one that was withdrawn, as proposed in error, never was.
 */
final class StructureDecisions {

    static ProjectPartiesSet setParties(
            Structure known, SetProjectParties command, Home home, Subjects subjects, LocalDate today) {
        requireNotWithdrawn(known, command.project());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        PartiesRules.requireSound(command.parties(), known.parties(), home, subjects);
        return new ProjectPartiesSet(
                command.project(), known.parties(), command.parties(), command.reason(), command.effectiveOn());
    }

    static ProjectLocated locate(Structure known, LocateProject command, LocalDate today) {
        requireNotWithdrawn(known, command.project());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        LocationRules.requireSound(command.location(), known.location());
        return new ProjectLocated(
                command.project(), known.location(), command.location(), command.reason(), command.effectiveOn());
    }

    static ActionPartiesSet setParties(
            Structure known, SetActionParties command, ActionState action, Subjects subjects, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        PartiesRules.requireSound(command.parties(), known.parties(), action.home(), subjects);
        return new ActionPartiesSet(
                command.action(),
                action.project(),
                known.parties(),
                command.parties(),
                command.reason(),
                command.effectiveOn());
    }

    static ActionLocated locate(Structure known, LocateAction command, ActionState action, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        LocationRules.requireSound(command.location(), known.location());
        return new ActionLocated(
                command.action(),
                action.project(),
                known.location(),
                command.location(),
                command.reason(),
                command.effectiveOn());
    }

    private static void requireNotWithdrawn(Structure known, ProjectId project) {
        if (known.withdrawn()) {
            throw CommandRejected.of(PROJECT_WITHDRAWN, "project", project);
        }
    }

    private StructureDecisions() {}
}
