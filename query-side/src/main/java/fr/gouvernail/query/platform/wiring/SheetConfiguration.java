package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.portfolio.api.SheetController;
import fr.gouvernail.query.portfolio.projection.SheetProjection;
import fr.gouvernail.query.portfolio.ui.ActionFramingPages;
import fr.gouvernail.query.portfolio.ui.FramingDesk;
import fr.gouvernail.query.portfolio.ui.FramingModel;
import fr.gouvernail.query.portfolio.ui.ProjectFramingPages;
import fr.gouvernail.query.portfolio.ui.PublishedProjectsPage;
import fr.gouvernail.query.portfolio.ui.SheetCards;
import fr.gouvernail.query.portfolio.ui.SheetHistory;
import fr.gouvernail.query.portfolio.ui.SheetStepPages;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.Fiches;
import fr.gouvernail.query.portfolio.view.FramingDrafts;
import fr.gouvernail.query.portfolio.view.Portfolio;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.PublishedProjects;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of projects and actions: projection, view, guided forms. */
@Configuration(proxyBeanMethods = false)
public class SheetConfiguration {

    @Bean
    public SheetProjection sheetProjection() {
        return new SheetProjection();
    }

    @Bean
    public Fiches fiches(JdbcClient jdbc) {
        return new Fiches(jdbc);
    }

    @Bean
    public SheetHistory sheetHistory(Fiches fiches, FramingModel models, Formats formats) {
        return new SheetHistory(fiches, models, formats);
    }

    @Bean
    public SheetCards sheetCards(Fiches fiches, FramingDrafts framingDrafts, SheetHistory sheetHistory) {
        return new SheetCards(fiches, framingDrafts, sheetHistory);
    }

    @Bean
    public FramingDesk framingDesk(FramingDrafts framingDrafts, Forms forms) {
        return new FramingDesk(framingDrafts, forms);
    }

    @Bean
    public FramingModel framingModel(Directory directory, Formats formats) {
        return new FramingModel(directory, formats);
    }

    @Bean
    public ProjectFramingPages projectFramingPages(
            ProjectSheets projectSheets, Fiches fiches, FramingDesk desk, FramingModel models, ReadingDay readingDay) {
        return new ProjectFramingPages(projectSheets, fiches, desk, models, readingDay);
    }

    @Bean
    public ActionFramingPages actionFramingPages(
            ActionSheets actionSheets, Fiches fiches, FramingDesk desk, FramingModel models, ReadingDay readingDay) {
        return new ActionFramingPages(actionSheets, fiches, desk, models, readingDay);
    }

    @Bean
    public SheetStepPages sheetStepPages(ActionSheets actionSheets, Fiches fiches, ReadingDay readingDay, Forms forms) {
        return new SheetStepPages(actionSheets, fiches, readingDay, forms);
    }

    @Bean
    public PublishedProjects publishedProjects(
            JdbcClient jdbc,
            Portfolio portfolio,
            ProgrammeDashboards programmeDashboards,
            Fiches fiches,
            Organisations organisations) {
        return new PublishedProjects(
                jdbc, portfolio, programmeDashboards, fiches, reader -> sirets(organisations, reader));
    }

    private static Map<OrganisationId, String> sirets(Organisations organisations, Reader reader) {
        var sirets = new HashMap<OrganisationId, String>();
        organisations.list(reader, null).forEach(row -> {
            if (row.siret() != null) {
                sirets.put(row.organisation(), row.siret());
            }
        });
        return sirets;
    }

    @Bean
    public PublishedProjectsPage publishedProjectsPage(PublishedProjects published, ReadingDay readingDay) {
        return new PublishedProjectsPage(published, readingDay, new JsonMapper());
    }

    @Bean
    public SheetController sheetController(
            ProjectSheets projectSheets,
            ActionSheets actionSheets,
            Fiches fiches,
            PublishedProjects published,
            ReadingDay readingDay) {
        return new SheetController(projectSheets, actionSheets, fiches, published, readingDay);
    }
}
