package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.ActionEvent;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionLinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnlinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an action's decisions look at.
 *
 * @param forecastHt what the action is expected to cost, without tax: planned at first, then as asked, then as arbitrated
 * @param openOptions the options before the body; empty while no arbitration is open
 */
record ActionState(
        Home home,
        ProjectId project,
        LocalDate startsOn,
        LocalDate endsOn,
        Money forecastHt,
        List<ArbitrationOption> openOptions,
        Course course) {

    /**
     * How it is carried out.
     *
     * @param percent share of the work done, 0 to 100
     * @param dependsOn the actions it depends on
     */
    record Course(int percent, boolean cancelled, Set<ActionId> dependsOn, OpenBlocks blocks) {

        static final Course NOT_BEGUN = new Course(0, false, Set.of(), OpenBlocks.NONE);

        Course {
            dependsOn = Set.copyOf(dependsOn);
        }
    }

    static ActionState evolve(@Nullable ActionState state, ActionEvent event) {
        return switch (event) {
            case ActionProposed proposed ->
                new ActionState(
                        new Home(proposed.territory(), proposed.programme()),
                        proposed.project(),
                        proposed.startsOn(),
                        proposed.endsOn(),
                        proposed.costHt(),
                        List.of(),
                        Course.NOT_BEGUN);
            case ArbitrationAsked asked -> of(state).asked(asked.forecastHt(), asked.options());
            case ActionArbitrated arbitrated ->
                of(state).arbitrated(arbitrated.currentForecastHt(), arbitrated.currentEndsOn());
            case ActionCancelled cancelled -> of(state).cancelled(cancelled.currentForecastHt());
            case ActionProgressReported reported -> of(state).at(reported.percent());
            case ActionLinked linked -> of(state).linked(linked.dependsOn());
            case ActionUnlinked unlinked -> of(state).unlinked(unlinked.dependsOn());
            case ActionBlocked blocked -> {
                var known = of(state);
                yield known.with(known.blocks().begun(blocked.number(), blocked.effectiveOn()));
            }
            case ActionUnblocked unblocked -> {
                var known = of(state);
                yield known.with(known.blocks().lifted(unblocked.number()));
            }
        };
    }

    boolean arbitrationOpen() {
        return !openOptions.isEmpty();
    }

    List<String> optionKeys() {
        return openOptions.stream().map(ArbitrationOption::key).toList();
    }

    int percent() {
        return course.percent();
    }

    boolean cancelled() {
        return course.cancelled();
    }

    Set<ActionId> dependsOn() {
        return course.dependsOn();
    }

    OpenBlocks blocks() {
        return course.blocks();
    }

    private ActionState asked(Money forecast, List<ArbitrationOption> options) {
        return new ActionState(home, project, startsOn, endsOn, forecast, options, course);
    }

    private ActionState arbitrated(Money forecast, LocalDate newEnd) {
        return new ActionState(home, project, startsOn, newEnd, forecast, List.of(), course);
    }

    private ActionState cancelled(Money remaining) {
        var over = new Course(percent(), true, dependsOn(), blocks());
        return new ActionState(home, project, startsOn, endsOn, remaining, openOptions, over);
    }

    private ActionState at(int percent) {
        return on(new Course(percent, cancelled(), dependsOn(), blocks()));
    }

    private ActionState linked(ActionId other) {
        var more = new HashSet<>(dependsOn());
        more.add(other);
        return on(new Course(percent(), cancelled(), more, blocks()));
    }

    private ActionState unlinked(ActionId other) {
        var fewer = new HashSet<>(dependsOn());
        fewer.remove(other);
        return on(new Course(percent(), cancelled(), fewer, blocks()));
    }

    private ActionState with(OpenBlocks blocks) {
        return on(new Course(percent(), cancelled(), dependsOn(), blocks));
    }

    private ActionState on(Course newCourse) {
        return new ActionState(home, project, startsOn, endsOn, forecastHt, openOptions, newCourse);
    }

    private static ActionState of(@Nullable ActionState state) {
        return Objects.requireNonNull(state);
    }
}
