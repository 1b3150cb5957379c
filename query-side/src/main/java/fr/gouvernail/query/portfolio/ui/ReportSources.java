package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ReportFigures;
import fr.gouvernail.contract.portfolio.ReportMilestone;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.FiguresOfReport;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gathers the figures of a project that a report keeps as they stood. */
public final class ReportSources implements FiguresOfReport {

    private final ActionSheets actions;
    private final FundingPlans plans;

    public ReportSources(ActionSheets actions, FundingPlans plans) {
        this.actions = actions;
        this.plans = plans;
    }

    @Override
    public ReportFigures of(Reader reader, ProjectSheet sheet, LocalDate day) {
        var plan = WeatherSources.adopted(plans.of(reader, sheet.project()));
        var milestones = actions.of(reader, sheet.project(), day).stream()
                .map(action -> new ReportMilestone(
                        action.action(),
                        action.reference(),
                        action.name(),
                        action.course().percent(),
                        action.calendar().plannedEndsOn(),
                        action.calendar().endsOn()))
                .toList();
        return new ReportFigures(
                sheet.progress().percent(),
                sheet.progress().weather(),
                money(sheet.cost().framedHt()),
                money(sheet.cost().expectedHt()),
                money(WeatherSources.voted(plan)),
                plan == null ? null : new Money(WeatherSources.funders(plan.lines(), true)),
                milestones);
    }

    private static @Nullable Money money(@Nullable Long cents) {
        return cents == null ? null : new Money(cents);
    }
}
