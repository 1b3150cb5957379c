package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.funding.api.FundingController;
import fr.gouvernail.query.funding.api.SubsidyController;
import fr.gouvernail.query.funding.projection.BudgetOverviewProjection;
import fr.gouvernail.query.funding.projection.SubsidiesProjection;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundedProjects;
import fr.gouvernail.query.funding.view.FundingLines;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.funding.view.FundingTotals;
import fr.gouvernail.query.funding.view.Subsidies;
import fr.gouvernail.query.funding.view.SubsidyLines;
import fr.gouvernail.query.platform.reading.ReadingDay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projections, views and the read API of the funding context. */
@Configuration(proxyBeanMethods = false)
public class FundingQueryConfiguration {

    @Bean
    public BudgetOverviewProjection budgetOverviewProjection() {
        return new BudgetOverviewProjection();
    }

    @Bean
    public FundedProjects fundedProjects(JdbcClient jdbc) {
        return new FundedProjects(jdbc);
    }

    @Bean
    public BudgetOverviews budgetOverviews(JdbcClient jdbc) {
        return new BudgetOverviews(jdbc);
    }

    @Bean
    public FundingPlans fundingPlans(JdbcClient jdbc) {
        return new FundingPlans(jdbc);
    }

    @Bean
    public FundingLines fundingLines(JdbcClient jdbc) {
        return new FundingLines(jdbc);
    }

    @Bean
    public FundingTotals fundingTotals(JdbcClient jdbc) {
        return new FundingTotals(jdbc);
    }

    @Bean
    public SubsidiesProjection subsidiesProjection() {
        return new SubsidiesProjection();
    }

    @Bean
    public Subsidies subsidies(JdbcClient jdbc, ReadingDay readingDay) {
        return new Subsidies(jdbc, readingDay);
    }

    @Bean
    public SubsidyLines subsidyLines(Subsidies subsidies, JdbcClient jdbc) {
        return new SubsidyLines(subsidies, jdbc);
    }

    @Bean
    public SubsidyController subsidyController(Subsidies subsidies, SubsidyLines subsidyLines) {
        return new SubsidyController(subsidies, subsidyLines);
    }

    @Bean
    public FundingController fundingController(
            BudgetOverviews budgetOverviews, FundingPlans fundingPlans, FundingLines fundingLines) {
        return new FundingController(budgetOverviews, fundingPlans, fundingLines);
    }
}
