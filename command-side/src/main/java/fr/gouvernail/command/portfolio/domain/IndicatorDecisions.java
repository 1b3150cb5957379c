package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_NOTHING_CHANGES;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_OWNER_UNCLEAR;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_REASON_MISSING;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_TARGET_BEFORE_BASELINE;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_TARGET_PAST;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_TARGET_WRONG_WAY;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_UNIT_MEASURED;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.INDICATOR_WEIGHT;

import fr.gouvernail.contract.portfolio.DatedQuantity;
import fr.gouvernail.contract.portfolio.IndicatorCommand.CorrectIndicatorTerms;
import fr.gouvernail.contract.portfolio.IndicatorCommand.DefineIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.SetTarget;
import fr.gouvernail.contract.portfolio.IndicatorCommand.WeighIndicator;
import fr.gouvernail.contract.portfolio.IndicatorDirection;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorDefined;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorTermsCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorWeighed;
import fr.gouvernail.contract.portfolio.IndicatorEvent.TargetSet;
import fr.gouvernail.contract.portfolio.IndicatorTerms;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an indicator is defined, aimed, weighed and said better. The indicators of a project are frozen when it is over. */
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
        if (command.goal().on().isBefore(command.effectiveOn())) {
            throw CommandRejected.of(INDICATOR_TARGET_PAST, "on", command.goal().on(), "setOn", command.effectiveOn());
        }
        var previous = state.targets().get(command.goal().on());
        if (command.goal().value().equals(previous)) {
            throw CommandRejected.of(INDICATOR_NOTHING_CHANGES);
        }
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

    static IndicatorTermsCorrected correctTerms(
            IndicatorState state, CorrectIndicatorTerms command, ProjectStandings projects, LocalDate today) {
        requireOpen(state.project(), projects);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        var before = state.terms();
        var now = before.said(command.name(), command.definition(), command.unit(), command.source());
        if (now.equals(before)) {
            throw CommandRejected.of(INDICATOR_NOTHING_CHANGES);
        }
        int measures = state.counted();
        if (measures > 0 && !now.unit().equals(before.unit())) {
            throw CommandRejected.of(INDICATOR_UNIT_MEASURED, "unit", before.unit(), "measures", measures);
        }
        return new IndicatorTermsCorrected(
                command.indicator(), state.project(), before, now, command.reason(), command.effectiveOn());
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

    static void requireOpen(@Nullable ProjectId project, ProjectStandings projects) {
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
