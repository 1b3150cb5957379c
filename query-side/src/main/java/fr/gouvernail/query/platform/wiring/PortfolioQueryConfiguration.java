package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.funding.view.FundingTotals;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.portfolio.api.PortfolioController;
import fr.gouvernail.query.portfolio.projection.PortfolioLifeProjection;
import fr.gouvernail.query.portfolio.projection.ProgrammeDashboardProjection;
import fr.gouvernail.query.portfolio.projection.ProjectSheetProjection;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ArbitrationHistory;
import fr.gouvernail.query.portfolio.view.Fiches;
import fr.gouvernail.query.portfolio.view.Portfolio;
import fr.gouvernail.query.portfolio.view.PortfolioLives;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectMoney;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projections, views and the read API of the portfolio context. */
@Configuration(proxyBeanMethods = false)
public class PortfolioQueryConfiguration {

    @Bean
    public ProgrammeDashboardProjection programmeDashboardProjection() {
        return new ProgrammeDashboardProjection();
    }

    @Bean
    public ProjectSheetProjection projectSheetProjection() {
        return new ProjectSheetProjection();
    }

    @Bean
    public PortfolioLifeProjection portfolioLifeProjection() {
        return new PortfolioLifeProjection();
    }

    @Bean
    public PortfolioLives portfolioLives(JdbcClient jdbc) {
        return new PortfolioLives(jdbc);
    }

    @Bean
    public ProgrammeDashboards programmeDashboards(JdbcClient jdbc) {
        return new ProgrammeDashboards(jdbc);
    }

    @Bean
    public Portfolio portfolio(
            JdbcClient jdbc, ProgrammeDashboards programmeDashboards, FundingTotals fundingTotals, Fiches fiches) {
        return new Portfolio(jdbc, programmeDashboards, reader -> money(fundingTotals, reader), fiches);
    }

    private static Map<ProjectId, ProjectMoney> money(FundingTotals totals, Reader reader) {
        var budgeted = totals.budgeted(reader);
        var money = new HashMap<ProjectId, ProjectMoney>();
        budgeted.forEach(project -> money.put(project, new ProjectMoney(null, null, true)));
        totals.byProject(reader, null)
                .forEach((project, funding) -> money.put(
                        project, new ProjectMoney(funding.plannedHt(), funding.event(), budgeted.contains(project))));
        return money;
    }

    @Bean
    public ProjectSheets projectSheets(JdbcClient jdbc) {
        return new ProjectSheets(jdbc);
    }

    @Bean
    public ArbitrationHistory arbitrationHistory(JdbcClient jdbc) {
        return new ArbitrationHistory(jdbc);
    }

    @Bean
    public ActionSheets actionSheets(JdbcClient jdbc) {
        return new ActionSheets(jdbc);
    }

    @Bean
    public PortfolioController portfolioController(
            ProgrammeDashboards programmeDashboards,
            Portfolio portfolio,
            ProjectSheets projectSheets,
            ActionSheets actionSheets,
            PortfolioLives portfolioLives,
            ReadingDay readingDay) {
        return new PortfolioController(
                programmeDashboards, portfolio, projectSheets, actionSheets, portfolioLives, readingDay);
    }
}
