package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.GridRejection.BEFORE_LAST;
import static fr.gouvernail.contract.assessment.GridRejection.CRITERIA_MISSING;
import static fr.gouvernail.contract.assessment.GridRejection.CRITERIA_NOT_THOSE;
import static fr.gouvernail.contract.assessment.GridRejection.CRITERION_RENAMED;
import static fr.gouvernail.contract.assessment.GridRejection.CRITERION_TWICE;
import static fr.gouvernail.contract.assessment.GridRejection.ID_OF_ANOTHER;
import static fr.gouvernail.contract.assessment.GridRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.GridRejection.MARKS_UNCHANGED;
import static fr.gouvernail.contract.assessment.GridRejection.MARK_OUT_OF_RANGE;
import static fr.gouvernail.contract.assessment.GridRejection.NOT_OF_PROGRAMME;
import static fr.gouvernail.contract.assessment.GridRejection.REASON_MISSING;
import static fr.gouvernail.contract.assessment.GridRejection.UNCHANGED;
import static fr.gouvernail.contract.assessment.GridRejection.WEIGHTS_DO_NOT_ADD_UP;
import static fr.gouvernail.contract.assessment.GridRejection.WEIGHT_OUT_OF_RANGE;

import fr.gouvernail.contract.assessment.CriterionMark;
import fr.gouvernail.contract.assessment.GridCommand.ChangeGrid;
import fr.gouvernail.contract.assessment.GridCommand.MarkProject;
import fr.gouvernail.contract.assessment.GridCommand.SetGrid;
import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.contract.assessment.GridEvent.GridChanged;
import fr.gouvernail.contract.assessment.GridEvent.GridSet;
import fr.gouvernail.contract.assessment.GridEvent.ProjectMarked;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.GridId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a grid decides, and what marks by it have to be. */
final class GridDecisions {

    private static final int BEST = 4;
    private static final int WHOLE = 100;

    static GridSet set(SetGrid command, TerritoryId territory, LocalDate today) {
        var expected = GridId.of(command.programme());
        if (!command.grid().equals(expected)) {
            throw CommandRejected.of(ID_OF_ANOTHER, "expected", expected);
        }
        requireSound(command.criteria());
        requireNotAfter(command.effectiveOn(), today);
        return new GridSet(
                command.grid(), command.programme(), territory, 1, command.criteria(), command.effectiveOn());
    }

    static GridChanged change(GridState state, ChangeGrid command, LocalDate today) {
        requireSound(command.criteria());
        if (command.criteria().equals(state.criteria())) {
            throw CommandRejected.of(UNCHANGED);
        }
        requireSameMeaning(state, command.criteria());
        requireInOrder(state, command.effectiveOn(), today);
        return new GridChanged(
                command.grid(),
                state.number() + 1,
                state.criteria(),
                command.criteria(),
                command.reason(),
                command.effectiveOn());
    }

    static ProjectMarked mark(GridState state, MarkProject command, Subjects subjects, CommandContext context) {
        Scope scope = subjects.require("project", command.project());
        if (!Objects.equals(state.home().programme(), scope.programme())) {
            throw CommandRejected.of(NOT_OF_PROGRAMME, "project", command.project());
        }
        requireMarks(state, command.marks());
        requireInOrder(state, command.effectiveOn(), context.today());
        var previous = state.marks().get(new GridState.Marked(command.project(), context.person()));
        if (command.marks().equals(previous)) {
            throw CommandRejected.of(MARKS_UNCHANGED);
        }
        if (previous != null && command.reason() == null) {
            throw CommandRejected.of(REASON_MISSING);
        }
        return new ProjectMarked(
                command.grid(),
                command.project(),
                state.number(),
                previous,
                command.marks(),
                previous == null ? null : command.reason(),
                command.effectiveOn());
    }

    private static void requireSound(List<GridCriterion> criteria) {
        if (criteria.isEmpty()) {
            throw CommandRejected.of(CRITERIA_MISSING);
        }
        var numbers = new HashSet<Integer>();
        for (var criterion : criteria) {
            if (!numbers.add(criterion.number())) {
                throw CommandRejected.of(CRITERION_TWICE, "criterion", criterion.number());
            }
            if (criterion.weight() < 1 || criterion.weight() > WHOLE) {
                throw CommandRejected.of(
                        WEIGHT_OUT_OF_RANGE, "criterion", criterion.number(), "weight", criterion.weight());
            }
        }
        int sum = criteria.stream().mapToInt(GridCriterion::weight).sum();
        if (sum != WHOLE) {
            throw CommandRejected.of(WEIGHTS_DO_NOT_ADD_UP, "sum", sum);
        }
    }

    /** Marks were given under a number: what it asks for stays, and something else takes a new number. */
    private static void requireSameMeaning(GridState state, List<GridCriterion> criteria) {
        for (var criterion : criteria) {
            var before = state.known().get(criterion.number());
            if (before != null
                    && !(before.title().equals(criterion.title())
                            && before.meaning().equals(criterion.meaning()))) {
                throw CommandRejected.of(CRITERION_RENAMED, "criterion", criterion.number(), "title", before.title());
            }
        }
    }

    private static void requireMarks(GridState state, List<CriterionMark> marks) {
        for (var mark : marks) {
            if (mark.mark() < 0 || mark.mark() > BEST) {
                throw CommandRejected.of(MARK_OUT_OF_RANGE, "criterion", mark.criterion(), "mark", mark.mark());
            }
        }
        var expected =
                numbers(state.criteria().stream().map(GridCriterion::number).toList());
        var found = numbers(marks.stream().map(CriterionMark::criterion).toList());
        if (!expected.equals(found)) {
            throw CommandRejected.of(CRITERIA_NOT_THOSE, "expected", expected, "found", found);
        }
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void requireInOrder(GridState state, LocalDate on, LocalDate today) {
        requireNotAfter(on, today);
        if (on.isBefore(state.since())) {
            throw CommandRejected.of(BEFORE_LAST, "on", on, "last", state.since());
        }
    }

    private static void requireNotAfter(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw CommandRejected.of(IN_THE_FUTURE, "on", on, "today", today);
        }
    }

    private GridDecisions() {}
}
