package fr.gouvernail.app.config;

import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.funding.view.Subsidies;
import fr.gouvernail.query.governance.ui.SubjectsOfOtherContexts;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What joins contexts on the query side. */
@Configuration(proxyBeanMethods = false)
class AdministrationWiring {

    @Bean
    ResolutionSubjects resolutionSubjects(
            ProgrammeDashboards dashboards,
            ActionSheets actions,
            BudgetOverviews budgets,
            FundingPlans plans,
            ProjectSheets sheets,
            Organisations organisations,
            Subsidies subsidies,
            ReadingDay day) {
        return new SubjectsOfOtherContexts(dashboards, actions, budgets, plans, sheets, organisations, subsidies, day);
    }
}
