package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_MEASURED_ALREADY;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_MEASURE_UNKNOWN;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_NOTHING_CHANGES;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_OWNER_UNCLEAR;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_REASON_MISSING;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_TARGET_BEFORE_BASELINE;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_TARGET_WRONG_WAY;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_WEIGHT;

import fr.gouvernail.contract.portfolio.DatedQuantity;
import fr.gouvernail.contract.portfolio.IndicatorCommand.CorrectMeasure;
import fr.gouvernail.contract.portfolio.IndicatorCommand.DefineIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.MeasureIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.SetTarget;
import fr.gouvernail.contract.portfolio.IndicatorCommand.WeighIndicator;
import fr.gouvernail.contract.portfolio.IndicatorDirection;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorDefined;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorMeasured;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorWeighed;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.TargetSet;
import fr.gouvernail.contract.portfolio.IndicatorTerms;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an indicator is defined, aimed, measured and corrected. The indicators of a project are frozen when it is over. */
final class IndicatorDecisions {

    private static final int HEAVIEST = 100;

    static Home home(DefineIndicator command, Subjects subjects) {
        var project = command.project();
        var programme = command.programme();
        if (project != null && programme == null) {
            return Home.of(subjects, "project", project);
        }
        if (programme != null && project == null) {
            return new Home(Home.of(subjects, "programme", programme).territory(), programme);
        }
        throw CommandRejected.of(INDICATOR_OWNER_UNCLEAR);
    }

    static IndicatorDefined define(DefineIndicator command, Home home, ProjectStandings projects, LocalDate today) {
        requireOpen(command.project(), projects);
        var baseline = command.terms().baseline();
        ProjectRules.requireNotAfter(today, command.effectiveOn(), baseline == null ? null : baseline.on());
        requireWeight(command.terms().weight());
        return new IndicatorDefined(
                command.indicator(),
                command.project(),
                home.territory(),
                home.programme(),
                command.terms(),
                command.effectiveOn());
    }

    static TargetSet target(IndicatorState state, SetTarget command, ProjectStandings projects, LocalDate today) {
        requireOpen(state.project(), projects);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requireAhead(state.terms(), command.goal());
        var previous = state.targets().get(command.goal().on());
        var reason = command.reason();
        if (previous != null && (reason == null || reason.isBlank())) {
            throw CommandRejected.of(INDICATOR_REASON_MISSING);
        }
        return new TargetSet(
                command.indicator(),
                state.project(),
                previous,
                command.goal(),
                previous == null ? null : reason,
                command.effectiveOn());
    }

    /** A target that lies behind the baseline would count a step back as progress. */
    private static void requireAhead(IndicatorTerms terms, DatedQuantity target) {
        var baseline = terms.baseline();
        if (baseline == null) {
            return;
        }
        if (!target.on().isAfter(baseline.on())) {
            throw CommandRejected.of(INDICATOR_TARGET_BEFORE_BASELINE, "on", target.on(), "baselineOn", baseline.on());
        }
        int sense = Long.compare(target.value().thousandths(), baseline.value().thousandths());
        if (sense != (terms.direction() == IndicatorDirection.UP ? 1 : -1)) {
            throw CommandRejected.of(
                    INDICATOR_TARGET_WRONG_WAY,
                    "baseline",
                    baseline.value().thousandths(),
                    "target",
                    target.value().thousandths(),
                    "direction",
                    terms.direction());
        }
    }

    static IndicatorMeasured measure(
            IndicatorState state, MeasureIndicator command, ProjectStandings projects, LocalDate today) {
        requireOpen(state.project(), projects);
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
            IndicatorState state, CorrectMeasure command, ProjectStandings projects, LocalDate today) {
        requireOpen(state.project(), projects);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        var wrong = state.measure(command.number());
        if (wrong == null) {
            throw CommandRejected.of(INDICATOR_MEASURE_UNKNOWN, "number", command.number());
        }
        if (wrong.value().equals(command.value())) {
            throw CommandRejected.of(INDICATOR_NOTHING_CHANGES);
        }
        return new MeasureCorrected(
                command.indicator(),
                state.project(),
                command.number(),
                wrong.value(),
                command.value(),
                command.source(),
                command.reason(),
                command.effectiveOn());
    }

    static IndicatorWeighed weigh(
            IndicatorState state, WeighIndicator command, ProjectStandings projects, LocalDate today) {
        requireOpen(state.project(), projects);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requireWeight(command.weight());
        if (command.weight() == state.weight()) {
            throw CommandRejected.of(INDICATOR_NOTHING_CHANGES);
        }
        return new IndicatorWeighed(
                command.indicator(),
                state.project(),
                state.weight(),
                command.weight(),
                command.reason(),
                command.effectiveOn());
    }

    private static void requireOpen(@Nullable ProjectId project, ProjectStandings projects) {
        if (project != null) {
            ActionFollowUpDecisions.requireNotClosed(project, projects);
        }
    }

    private static void requireWeight(int weight) {
        if (weight < 0 || weight > HEAVIEST) {
            throw CommandRejected.of(INDICATOR_WEIGHT, "weight", weight);
        }
    }

    private IndicatorDecisions() {}
}
