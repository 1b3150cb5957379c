package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.query.funding.view.FundingPlanSheet;
import fr.gouvernail.query.funding.view.FundingPlanSheet.Line;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.portfolio.view.FiguresOfWeather;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.RiskRow;
import fr.gouvernail.query.portfolio.view.Risks;
import fr.gouvernail.query.portfolio.view.WeatherFigures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what the weather of a project is proposed from: its dates and cost, its adopted plan, its risks and its backing. */
public final class WeatherSources implements FiguresOfWeather {

    private final FundingPlans plans;
    private final Risks risks;
    private final BackingOfProjects backing;

    public WeatherSources(FundingPlans plans, Risks risks, BackingOfProjects backing) {
        this.plans = plans;
        this.risks = risks;
        this.backing = backing;
    }

    @Override
    public WeatherFigures of(Reader reader, ProjectSheet sheet, LocalDate day) {
        var plan = adopted(plans.of(reader, sheet.project()));
        var worst = risks.of(reader, sheet.project()).stream()
                .filter(RiskRow::isOpen)
                .mapToInt(risk -> risk.rating().score())
                .max();
        var actors = backing.of(reader, sheet.project(), day);
        return new WeatherFigures(
                sheet.calendar(),
                sheet.cost().expectedHt(),
                voted(plan),
                plan == null ? null : funders(plan.lines(), false),
                plan == null ? null : funders(plan.lines(), true),
                worst.isPresent() ? worst.getAsInt() : null,
                actors.actors(),
                actors.opposed());
    }

    static @Nullable Long voted(@Nullable FundingPlanSheet plan) {
        var adoption = plan == null ? null : plan.adoption();
        return adoption == null ? null : adoption.costHt();
    }

    static @Nullable FundingPlanSheet adopted(List<FundingPlanSheet> plans) {
        return plans.stream()
                .filter(plan -> plan.adoption() != null)
                .findFirst()
                .orElse(null);
    }

    /** What others than the owner are to give; what was refused will not come. */
    static long funders(List<Line> lines, boolean notifiedOnly) {
        return lines.stream()
                .filter(line -> line.scheme() != FundingScheme.OWN && line.state() != FundingState.REFUSED)
                .filter(line -> !notifiedOnly || line.state() == FundingState.NOTIFIED)
                .mapToLong(Line::amountHt)
                .sum();
    }
}
