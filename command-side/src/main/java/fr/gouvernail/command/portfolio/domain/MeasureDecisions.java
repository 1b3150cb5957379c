package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_MEASURED_ALREADY;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_MEASURE_NOT_YOURS;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_MEASURE_UNKNOWN;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_NOTHING_CHANGES;

import fr.gouvernail.command.portfolio.domain.IndicatorState.Measure;
import fr.gouvernail.contract.portfolio.DatedQuantity;
import fr.gouvernail.contract.portfolio.IndicatorCommand.CorrectMeasure;
import fr.gouvernail.contract.portfolio.IndicatorCommand.MeasureIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.WithdrawMeasure;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorMeasured;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureWithdrawn;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Role;
import java.time.LocalDate;
import java.util.Set;

/** How an indicator is measured, and a measure corrected or withdrawn. Those of a project are frozen when it is over. */
final class MeasureDecisions {

    /** Those who mend a measure that another recorded. */
    private static final Set<Role> TEAM = Set.of(Role.DIRECTOR, Role.PMO, Role.PROJECT_LEAD);

    static IndicatorMeasured measure(
            IndicatorState state, MeasureIndicator command, ProjectStandings projects, LocalDate today) {
        IndicatorDecisions.requireOpen(state.project(), projects);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        int known = state.measuredOn(command.effectiveOn());
        if (known > 0) {
            throw CommandRejected.of(INDICATOR_MEASURED_ALREADY, "on", command.effectiveOn(), "number", known);
        }
        return new IndicatorMeasured(
                command.indicator(),
                state.project(),
                state.measures().size() + 1,
                command.value(),
                command.source(),
                command.effectiveOn());
    }

    static MeasureCorrected correct(
            IndicatorState state, CorrectMeasure command, ProjectStandings projects, CommandContext context) {
        IndicatorDecisions.requireOpen(state.project(), projects);
        ProjectRules.requireNotAfter(context.today(), command.effectiveOn());
        var wrong = mendable(state, command.number(), context);
        if (wrong.value().equals(command.value()) && wrong.source().equals(command.source())) {
            throw CommandRejected.of(INDICATOR_NOTHING_CHANGES);
        }
        return new MeasureCorrected(
                command.indicator(),
                state.project(),
                command.number(),
                wrong.value(),
                command.value(),
                wrong.source(),
                command.source(),
                command.reason(),
                command.effectiveOn());
    }

    static MeasureWithdrawn withdraw(
            IndicatorState state, WithdrawMeasure command, ProjectStandings projects, CommandContext context) {
        IndicatorDecisions.requireOpen(state.project(), projects);
        ProjectRules.requireNotAfter(context.today(), command.effectiveOn());
        var wrong = mendable(state, command.number(), context);
        return new MeasureWithdrawn(
                command.indicator(),
                state.project(),
                command.number(),
                new DatedQuantity(wrong.value(), wrong.on()),
                command.reason(),
                command.effectiveOn());
    }

    /** A measure that counts, and that whoever asks may mend. */
    private static Measure mendable(IndicatorState state, int number, CommandContext context) {
        var measure = state.measure(number);
        if (measure == null) {
            throw CommandRejected.of(INDICATOR_MEASURE_UNKNOWN, "number", number);
        }
        if (!context.person().equals(measure.by())
                && !TEAM.contains(context.actor().role())) {
            throw CommandRejected.of(INDICATOR_MEASURE_NOT_YOURS, "number", number);
        }
        return measure;
    }

    private MeasureDecisions() {}
}
