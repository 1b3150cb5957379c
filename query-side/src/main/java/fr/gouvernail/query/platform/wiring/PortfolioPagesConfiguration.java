package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundingLines;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.funding.view.FundingTotals;
import fr.gouvernail.query.governance.view.DecisionFilter;
import fr.gouvernail.query.governance.view.DecisionWaits;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.portfolio.ui.ActionFollowUpPages;
import fr.gouvernail.query.portfolio.ui.ActionPage;
import fr.gouvernail.query.portfolio.ui.BlockPages;
import fr.gouvernail.query.portfolio.ui.DashboardPage;
import fr.gouvernail.query.portfolio.ui.FollowUpOverview;
import fr.gouvernail.query.portfolio.ui.PortfolioPage;
import fr.gouvernail.query.portfolio.ui.PortfolioSheets;
import fr.gouvernail.query.portfolio.ui.ProjectEntries;
import fr.gouvernail.query.portfolio.ui.ProjectPage;
import fr.gouvernail.query.portfolio.ui.ProjectProposalPage;
import fr.gouvernail.query.portfolio.ui.SheetCards;
import fr.gouvernail.query.portfolio.ui.StructureCards;
import fr.gouvernail.query.portfolio.ui.TakeOverPage;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ArbitrationHistory;
import fr.gouvernail.query.portfolio.view.Objectives;
import fr.gouvernail.query.portfolio.view.Portfolio;
import fr.gouvernail.query.portfolio.view.PortfolioLives;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.SavedViews;
import fr.gouvernail.query.reporting.view.MyPage;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages of the portfolio context. */
@Configuration(proxyBeanMethods = false)
public class PortfolioPagesConfiguration {

    @Bean
    public ProjectEntries projectEntries(
            ProgrammeDashboards programmeDashboards,
            FundingTotals fundingTotals,
            Organisations organisations,
            Directory directory,
            ReadingDay readingDay) {
        return new ProjectEntries(programmeDashboards, fundingTotals, organisations, directory, readingDay);
    }

    @Bean
    public DashboardPage dashboardPage(
            ProgrammeDashboards programmeDashboards,
            ProjectEntries projectEntries,
            FundingTotals fundingTotals,
            FundingLines fundingLines,
            FundingPlans fundingPlans,
            BudgetOverviews budgetOverviews,
            ObjectProvider<Decisions> decisions,
            ObjectProvider<DecisionWaits> decisionWaits,
            ObjectProvider<MyPage> myPage,
            FollowUpOverview followUpOverview,
            ReadingDay readingDay) {
        return new DashboardPage(
                programmeDashboards,
                projectEntries,
                fundingTotals,
                fundingLines,
                fundingPlans,
                budgetOverviews,
                (reader, programme, limit) -> {
                    var known = decisions.getIfAvailable();
                    return known == null ? null : known.recent(reader, programme, limit);
                },
                (reader, programme) -> failed(decisions.getIfAvailable(), reader, programme),
                (reader, programme, limit) -> {
                    var known = decisionWaits.getIfAvailable();
                    return known == null ? null : known.all(reader, programme, readingDay.today(), limit);
                },
                reader -> {
                    var known = myPage.getIfAvailable();
                    return known == null ? List.of() : known.alerts(reader);
                },
                followUpOverview,
                readingDay);
    }

    private static long failed(@Nullable Decisions known, Reader reader, ProgrammeId programme) {
        var failed = new DecisionFilter(
                null,
                null,
                null,
                DecisionFilter.Waiting.FAILED,
                null,
                DecisionFilter.Search.ANY,
                null,
                DecisionFilter.MOST);
        return known == null
                ? 0
                : known.register(reader, failed).stream()
                        .filter(decision -> programme.equals(decision.programme()))
                        .count();
    }

    @Bean
    public PortfolioPage portfolioPage(
            Portfolio portfolio,
            ProgrammeDashboards programmeDashboards,
            Objectives objectives,
            Organisations organisations,
            Directory directory,
            Formats formats,
            SavedViews savedViews,
            ReadingDay readingDay,
            Forms forms) {
        var sheets = new PortfolioSheets(programmeDashboards, objectives, organisations, directory, formats);
        return new PortfolioPage(portfolio, sheets, savedViews, readingDay, forms);
    }

    @Bean
    public ProjectProposalPage projectProposalPage(
            ProgrammeDashboards programmeDashboards, Organisations organisations, ReadingDay readingDay, Forms forms) {
        return new ProjectProposalPage(programmeDashboards, organisations, readingDay, forms);
    }

    @Bean
    public ProjectPage projectPage(
            ProjectSheets projectSheets,
            ActionSheets actionSheets,
            ArbitrationHistory arbitrationHistory,
            PortfolioLives portfolioLives,
            ProgrammeDashboards programmeDashboards,
            FundingPlans fundingPlans,
            BudgetOverviews budgetOverviews,
            Organisations organisations,
            Directory directory,
            SheetCards sheetCards,
            FollowUpOverview followUpOverview,
            StructureCards structureCards,
            ReadingDay readingDay,
            Forms forms) {
        return new ProjectPage(
                projectSheets,
                actionSheets,
                arbitrationHistory,
                portfolioLives,
                programmeDashboards,
                fundingPlans,
                budgetOverviews,
                organisations,
                directory,
                sheetCards,
                followUpOverview,
                structureCards,
                readingDay,
                forms);
    }

    @Bean
    public ActionPage actionPage(
            ActionSheets actionSheets,
            PortfolioLives portfolioLives,
            ProjectSheets projectSheets,
            Organisations organisations,
            Directory directory,
            SheetCards sheetCards,
            StructureCards structureCards,
            ReadingDay readingDay,
            Forms forms) {
        return new ActionPage(
                actionSheets,
                portfolioLives,
                projectSheets,
                organisations,
                directory,
                sheetCards,
                structureCards,
                readingDay,
                forms);
    }

    @Bean
    public ActionFollowUpPages actionFollowUpPages(
            ActionSheets actionSheets,
            PortfolioLives portfolioLives,
            ProgrammeDashboards programmeDashboards,
            ReadingDay readingDay,
            Forms forms) {
        return new ActionFollowUpPages(actionSheets, portfolioLives, programmeDashboards, readingDay, forms);
    }

    @Bean
    public BlockPages blockPages(
            ProjectSheets projectSheets,
            ActionSheets actionSheets,
            PortfolioLives portfolioLives,
            Organisations organisations,
            Directory directory,
            ReadingDay readingDay,
            Forms forms) {
        return new BlockPages(projectSheets, actionSheets, portfolioLives, organisations, directory, readingDay, forms);
    }

    @Bean
    public TakeOverPage takeOverPage(ProjectSheets projectSheets, ReadingDay readingDay, Forms forms) {
        return new TakeOverPage(projectSheets, readingDay, forms);
    }
}
