package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.query.funding.ui.BudgetPages;
import fr.gouvernail.query.funding.ui.PlanPages;
import fr.gouvernail.query.funding.ui.ProjectForecasts;
import fr.gouvernail.query.funding.ui.SubsidyActPages;
import fr.gouvernail.query.funding.ui.SubsidyPages;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundedProjects;
import fr.gouvernail.query.funding.view.FundingLines;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.funding.view.FundingTotals;
import fr.gouvernail.query.funding.view.Subsidies;
import fr.gouvernail.query.funding.view.SubsidyLines;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages of the funding context. */
@Configuration(proxyBeanMethods = false)
public class FundingPagesConfiguration {

    @Bean
    public BudgetPages budgetPages(
            BudgetOverviews budgetOverviews,
            FundingPlans fundingPlans,
            FundingLines fundingLines,
            FundingTotals fundingTotals,
            Organisations organisations,
            Directory directory) {
        return new BudgetPages(budgetOverviews, fundingPlans, fundingLines, fundingTotals, organisations, directory);
    }

    @Bean
    public SubsidyPages subsidyPages(Subsidies subsidies, SubsidyLines subsidyLines) {
        return new SubsidyPages(subsidies, subsidyLines);
    }

    @Bean
    public SubsidyActPages subsidyActPages(
            Subsidies subsidies,
            StoredFiles storedFiles,
            Directory directory,
            ReadingDay readingDay,
            Forms forms,
            Formats formats) {
        return new SubsidyActPages(subsidies, storedFiles, directory, readingDay, forms, formats, RuleBook.standard());
    }

    @Bean
    public PlanPages planPages(
            FundingPlans fundingPlans,
            FundedProjects fundedProjects,
            Organisations organisations,
            Directory directory,
            ReadingDay readingDay,
            Forms forms,
            Formats formats,
            ObjectProvider<ProjectSheets> projectSheets) {
        ProjectForecasts forecasts = (reader, project) -> {
            var sheets = projectSheets.getIfAvailable();
            return sheets == null
                    ? null
                    : sheets.find(reader, project, readingDay.today())
                            .map(sheet -> sheet.cost().expectedHt())
                            .orElse(null);
        };
        return new PlanPages(
                fundingPlans, fundedProjects, forecasts, organisations, directory, readingDay, forms, formats);
    }
}
