package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.portfolio.api.PlanImportApi;
import fr.gouvernail.query.portfolio.ui.PlanContexts;
import fr.gouvernail.query.portfolio.ui.PlanImportDesk;
import fr.gouvernail.query.portfolio.ui.PlanImportModel;
import fr.gouvernail.query.portfolio.ui.PlanImportPages;
import fr.gouvernail.query.portfolio.ui.WithdrawalPage;
import fr.gouvernail.query.portfolio.view.KnownPlans;
import fr.gouvernail.query.portfolio.view.PlanImports;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The imports of action plans: their desk, pages and API. */
@Configuration(proxyBeanMethods = false)
public class PlanImportConfiguration {

    @Bean
    public PlanImports planImports(@Qualifier("documentsDataSource") DataSource documents) {
        return new PlanImports(JdbcClient.create(documents));
    }

    @Bean
    public KnownPlans knownPlans(JdbcClient jdbc) {
        return new KnownPlans(jdbc);
    }

    @Bean
    public PlanContexts planContexts(
            ProgrammeDashboards dashboards,
            KnownPlans plans,
            Organisations organisations,
            Directory directory,
            ReadingDay day) {
        return new PlanContexts(dashboards, plans, organisations, directory, day);
    }

    @Bean(initMethod = "open", destroyMethod = "close")
    public PlanImportDesk planImportDesk(
            PlanImports imports, PlanContexts contexts, StoredFiles files, CommandDispatcher commands, Clock clock) {
        return new PlanImportDesk(imports, contexts, files, commands, clock);
    }

    @Bean
    public PlanImportModel planImportModel(
            PlanImportDesk desk,
            PlanImports imports,
            Organisations organisations,
            Directory directory,
            Rejections rejections) {
        return new PlanImportModel(desk, imports, organisations, directory, rejections);
    }

    @Bean
    public PlanImportPages planImportPages(PlanImportDesk desk, PlanImportModel model, Rejections refusals) {
        return new PlanImportPages(desk, model, refusals);
    }

    @Bean
    public WithdrawalPage withdrawalPage(ProjectSheets sheets, ReadingDay day, Forms forms) {
        return new WithdrawalPage(sheets, day, forms);
    }

    @Bean
    public PlanImportApi planImportApi(
            PlanImportDesk desk, PlanImportModel model, PlanImports imports, Rejections rejections) {
        return new PlanImportApi(desk, model, imports, rejections);
    }
}
