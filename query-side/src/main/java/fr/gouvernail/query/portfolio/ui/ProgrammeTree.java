package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ObjectiveRow;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.portfolio.view.ProjectState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A programme from its axes down to the actions, with how each level stands: late follows from the dates of what is under it. */
final class ProgrammeTree {

    /**
     * How many stand how: of the actions for a project, of the projects for an objective or an axis.
     *
     * @param counts by the name of a {@link ProjectState}, those that none is in left out
     */
    public record Bar(List<Gauge.Segment> segments, Map<String, Long> counts, long whole) {

        static Bar of(Stream<ProjectState> states) {
            var counts = new LinkedHashMap<String, Long>();
            for (var state : ProjectState.values()) {
                counts.put(state.name(), 0L);
            }
            states.forEach(state -> counts.merge(state.name(), 1L, Long::sum));
            counts.values().removeIf(count -> count == 0);
            long whole = counts.values().stream().mapToLong(Long::longValue).sum();
            return new Bar(Gauge.of(counts, DashboardStates.STATE_COLOURS), counts, whole);
        }

        public long late() {
            return counts.getOrDefault(ProjectState.LATE.name(), 0L);
        }
    }

    /** A project, with its actions. */
    public record ProjectBranch(ProjectLine line, List<ActionLine> actions, Bar bar) {}

    /** An objective, with what is under it; its bar counts each project under it once. */
    public record ObjectiveBranch(
            ObjectiveRow row, List<ObjectiveBranch> under, List<ProjectBranch> projects, Bar bar) {

        Stream<ProjectBranch> all() {
            return Stream.concat(projects.stream(), under.stream().flatMap(ObjectiveBranch::all));
        }
    }

    /**
     * An axis, with its objectives.
     *
     * @param loose the projects of the axis that serve no objective
     * @param elsewhere those that serve objectives of other axes only, where they are shown with their actions
     */
    public record AxisBranch(
            Axis axis,
            List<ObjectiveBranch> objectives,
            List<ProjectBranch> loose,
            List<ProjectBranch> elsewhere,
            Bar bar) {}

    private final List<ObjectiveRow> objectives;
    private final Map<ProjectId, ProjectBranch> projects;

    ProgrammeTree(List<ObjectiveRow> objectives, List<ProjectLine> lines, List<ActionLine> actions) {
        this.objectives = objectives;
        var byProject = actions.stream().collect(Collectors.groupingBy(ActionLine::project));
        this.projects = lines.stream()
                .map(line -> branch(line, byProject.getOrDefault(line.project(), List.of())))
                .collect(Collectors.toMap(
                        branch -> branch.line().project(), Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private static ProjectBranch branch(ProjectLine line, List<ActionLine> actions) {
        return new ProjectBranch(
                line,
                actions,
                Bar.of(actions.stream().map(action -> action.calendar().state())));
    }

    List<AxisBranch> of(ProgrammeRow programme) {
        var served = objectives.stream()
                .filter(ObjectiveRow::open)
                .flatMap(row -> row.projects().stream())
                .collect(Collectors.toSet());
        return programme.axes().stream()
                .map(axis -> {
                    var roots = under(null, axis.number());
                    var here = roots.stream().flatMap(ObjectiveBranch::all).collect(Collectors.toSet());
                    var others = projects.values().stream()
                            .filter(branch -> branch.line().axes().contains(axis.number()))
                            .filter(branch -> !here.contains(branch))
                            .toList();
                    return new AxisBranch(
                            axis,
                            roots,
                            others.stream()
                                    .filter(branch ->
                                            !served.contains(branch.line().project()))
                                    .toList(),
                            others.stream()
                                    .filter(branch ->
                                            served.contains(branch.line().project()))
                                    .toList(),
                            bar(Stream.concat(here.stream(), others.stream())));
                })
                .toList();
    }

    /** The projects that serve an objective, in the order they were attached; one that was withdrawn is left out. */
    List<ProjectBranch> serving(ObjectiveRow row) {
        return row.projects().stream()
                .map(projects::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<ObjectiveBranch> under(@Nullable ObjectiveId parent, @Nullable Integer axis) {
        return objectives.stream()
                .filter(row -> Objects.equals(row.parent(), parent))
                .filter(row -> parent != null || Objects.equals(row.axis(), axis))
                .map(row -> {
                    var below = under(row.objective(), null);
                    var own = serving(row);
                    var all = Stream.concat(own.stream(), below.stream().flatMap(ObjectiveBranch::all));
                    return new ObjectiveBranch(row, below, own, bar(all));
                })
                .toList();
    }

    private static Bar bar(Stream<ProjectBranch> branches) {
        return Bar.of(branches.map(ProjectBranch::line)
                .distinct()
                .map(line -> line.calendar().state()));
    }
}
