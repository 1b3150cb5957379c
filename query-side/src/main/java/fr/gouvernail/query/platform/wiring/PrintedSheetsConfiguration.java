package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.assessment.view.Backings;
import fr.gouvernail.query.assessment.view.Effects;
import fr.gouvernail.query.assessment.view.Feasibilities;
import fr.gouvernail.query.assessment.view.Opinions;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.Carriers;
import fr.gouvernail.query.portfolio.view.Fiches;
import fr.gouvernail.query.portfolio.view.Indicators;
import fr.gouvernail.query.portfolio.view.PortfolioLives;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.ProjectWeathers;
import fr.gouvernail.query.portfolio.view.Risks;
import fr.gouvernail.query.reporting.ui.SheetPages;
import fr.gouvernail.query.reporting.view.FollowedFacts;
import fr.gouvernail.query.reporting.view.SheetFacts;
import fr.gouvernail.query.territory.view.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sheets of projects and actions as they are printed, from the views of every context. */
@Configuration(proxyBeanMethods = false)
public class PrintedSheetsConfiguration {

    @Bean
    public SheetFacts.Portfolio sheetPortfolio(
            ProjectSheets projects,
            ActionSheets actions,
            PortfolioLives lives,
            ProgrammeDashboards programmes,
            Fiches fiches,
            Organisations organisations) {
        return new SheetFacts.Portfolio(projects, actions, lives, programmes, fiches, organisations);
    }

    @Bean
    public SheetFacts sheetFacts(
            SheetFacts.Portfolio portfolio,
            FundingPlans plans,
            BudgetOverviews budgets,
            Feasibilities feasibilities,
            Backings backings,
            Effects effects,
            Opinions opinions,
            Decisions decisions) {
        return new SheetFacts(
                portfolio,
                new SheetFacts.Money(plans, budgets),
                new SheetFacts.Assessment(feasibilities, backings, effects, opinions),
                decisions);
    }

    @Bean
    public FollowedFacts followedFacts(Carriers carriers, JdbcClient jdbc, Organisations organisations) {
        return new FollowedFacts(carriers, new Indicators(jdbc), new Risks(jdbc), organisations);
    }

    @Bean
    public SheetPages sheetPages(
            SheetFacts sheetFacts,
            FollowedFacts followedFacts,
            JdbcClient jdbc,
            Directory directory,
            ReadingDay readingDay) {
        return new SheetPages(sheetFacts, followedFacts, new ProjectWeathers(jdbc), directory, readingDay);
    }
}
