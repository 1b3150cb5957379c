package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_CANCELLED;
import static fr.gouvernail.contract.portfolio.SheetRejection.DESCRIPTION_CHANGES_NOTHING;
import static fr.gouvernail.contract.portfolio.SheetRejection.EFFECT_LISTED_TWICE;
import static fr.gouvernail.contract.portfolio.SheetRejection.NOT_OF_AN_ACTION;
import static fr.gouvernail.contract.portfolio.SheetRejection.OTHER_PROJECT;
import static fr.gouvernail.contract.portfolio.SheetRejection.OTHER_SUBJECT;
import static fr.gouvernail.contract.portfolio.SheetRejection.REAL_BEFORE_YEAR;
import static fr.gouvernail.contract.portfolio.SheetRejection.REASON_MISSING;
import static fr.gouvernail.contract.portfolio.SheetRejection.STAFF_OUT_OF_RANGE;
import static fr.gouvernail.contract.portfolio.SheetRejection.YEAR_CHANGES_NOTHING;
import static fr.gouvernail.contract.portfolio.SheetRejection.YEAR_OUT_OF_RANGE;

import fr.gouvernail.contract.portfolio.ExpectedEffect;
import fr.gouvernail.contract.portfolio.SheetCommand.BudgetYear;
import fr.gouvernail.contract.portfolio.SheetCommand.DescribeSheet;
import fr.gouvernail.contract.portfolio.SheetCommand.OpenSheet;
import fr.gouvernail.contract.portfolio.SheetEvent;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetDescribed;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetOpened;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetReadersChanged;
import fr.gouvernail.contract.portfolio.SheetEvent.YearBudgeted;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.contract.portfolio.YearFigures;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sheet of a project or of an action decides. */
final class SheetDecisions {

    /** One thousand full-time posts, in hundredths: more is a mistyped figure. */
    static final int MOST_STAFF = 100_000;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static SheetOpened open(OpenSheet command, Home home, ProjectStandings projects, LocalDate today) {
        var action = command.action();
        var subject = action == null ? command.project() : action;
        if (!subject.uuid().equals(command.sheet().uuid())) {
            throw CommandRejected.of(OTHER_SUBJECT, "sheet", command.sheet(), "subject", subject);
        }
        requireGoingOn(command.project(), action, projects);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requireDistinctEffects(command.text());
        return new SheetOpened(
                command.sheet(),
                command.project(),
                action,
                home.territory(),
                home.programme(),
                command.text(),
                command.effectiveOn());
    }

    /** Who reads it is said by an event of its own: it is no part of the wording, and is looked for by itself. */
    static List<SheetEvent> describe(
            SheetState state, DescribeSheet command, ProjectStandings projects, LocalDate today) {
        requireWritable(state, projects, today, command.effectiveOn());
        requireDistinctEffects(command.text());
        var before = state.text();
        var after = command.text();
        if (after.equals(before)) {
            throw CommandRejected.of(DESCRIPTION_CHANGES_NOTHING);
        }
        requireReason(after.replaces(before), command.reason());
        var events = new ArrayList<SheetEvent>();
        var worded = after.readBy(before.readers());
        if (!worded.equals(before)) {
            var reason = worded.replaces(before) ? command.reason() : null;
            events.add(new SheetDescribed(command.sheet(), before, worded, reason, command.effectiveOn()));
        }
        if (after.readers() != before.readers()) {
            events.add(new SheetReadersChanged(
                    command.sheet(), before.readers(), after.readers(), command.reason(), command.effectiveOn()));
        }
        return events;
    }

    private static void requireReason(boolean replaces, @Nullable String reason) {
        if (replaces && reason == null) {
            throw CommandRejected.of(REASON_MISSING);
        }
    }

    static YearBudgeted budget(SheetState state, BudgetYear command, ProjectStandings projects, LocalDate today) {
        requireWritable(state, projects, today, command.effectiveOn());
        requireOfAnAction(state);
        int year = command.year();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw CommandRejected.of(YEAR_OUT_OF_RANGE, "year", year, "first", FIRST_YEAR, "last", LAST_YEAR);
        }
        requireMeant(command.figures());
        if (hasReal(command.figures()) && year > today.getYear()) {
            throw CommandRejected.of(REAL_BEFORE_YEAR, "year", year, "today", today);
        }
        var previous = state.years().get(new SheetState.Year(year, command.section()));
        if (command.figures().equals(previous)) {
            throw CommandRejected.of(YEAR_CHANGES_NOTHING, "year", year);
        }
        boolean replaces = previous != null && command.figures().replaces(previous);
        requireReason(replaces, command.reason());
        return new YearBudgeted(
                command.sheet(),
                year,
                command.section(),
                previous,
                command.figures(),
                replaces ? command.reason() : null,
                command.effectiveOn());
    }

    private static boolean hasReal(YearFigures figures) {
        return figures.realHt() != null || figures.realFte() != null;
    }

    private static void requireMeant(YearFigures figures) {
        Amounts.requireNotNegative("forecastHt", figures.forecastHt());
        if (figures.realHt() != null) {
            Amounts.requireNotNegative("realHt", figures.realHt());
        }
        requireStaff(figures.forecastFte());
        requireStaff(figures.realFte());
    }

    private static void requireStaff(@Nullable Integer staff) {
        if (staff != null && (staff < 0 || staff > MOST_STAFF)) {
            throw CommandRejected.of(STAFF_OUT_OF_RANGE, "staff", staff, "most", MOST_STAFF);
        }
    }

    static void requireWritable(SheetState state, ProjectStandings projects, LocalDate today, LocalDate effectiveOn) {
        requireGoingOn(state.project(), state.action(), projects);
        ProjectRules.requireNotAfter(today, effectiveOn);
    }

    private static void requireGoingOn(ProjectId project, @Nullable ActionId action, ProjectStandings projects) {
        ActionFollowUpDecisions.requireNotClosed(project, projects);
        if (action != null) {
            var itsProject = projects.projectOf(action)
                    .orElseThrow(() -> CommandRejected.of(ACTION_CANCELLED, "action", action));
            if (!itsProject.equals(project)) {
                throw CommandRejected.of(OTHER_PROJECT, "action", action, "project", itsProject);
            }
        }
    }

    static void requireOfAnAction(SheetState state) {
        if (state.action() == null) {
            throw CommandRejected.of(NOT_OF_AN_ACTION);
        }
    }

    private static void requireDistinctEffects(SheetText text) {
        var seen = EnumSet.noneOf(ExpectedEffect.class);
        for (var effect : text.expectedEffects()) {
            if (!seen.add(effect)) {
                throw CommandRejected.of(EFFECT_LISTED_TWICE, "effect", effect);
            }
        }
    }

    private SheetDecisions() {}
}
