package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_GATE_CLOSED;

import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.contract.portfolio.ProjectCommand.LaunchProject;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.ValidationGate;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What has to hold before a study becomes an operation (V-01 to V-09), and what the launching decision sets aside of it. */
public final class LaunchGate {

    /** What the rules say of a project on a day. */
    public interface Findings {
        List<Finding> find(ProjectId project, LocalDate day);
    }

    private final ValidationGate gate;
    private final Findings findings;

    public LaunchGate(ValidationGate gate, Findings findings) {
        this.gate = gate;
        this.findings = findings;
    }

    /** What was found, all of it; the command is refused where something stops the project and is not set aside. */
    List<Finding> pass(LaunchProject command) {
        var day = command.effectiveOn();
        Derogation.requireSound(command.derogations(), rule -> gate.isDerogable(rule, day));
        var found = findings.find(command.project(), day);
        var stopping = gate.stopping(found, Derogation.rules(command.derogations()), day);
        if (!stopping.isEmpty()) {
            var rules = stopping.stream().map(Finding::rule).collect(Collectors.joining(", "));
            throw CommandRejected.of(PROJECT_GATE_CLOSED, "project", command.project(), "rules", rules);
        }
        return found;
    }
}
