package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.portfolio.api.StructureController;
import fr.gouvernail.query.portfolio.projection.PortfolioStructureProjection;
import fr.gouvernail.query.portfolio.ui.BodyChoices;
import fr.gouvernail.query.portfolio.ui.CarrierForms;
import fr.gouvernail.query.portfolio.ui.CarrierPages;
import fr.gouvernail.query.portfolio.ui.ObjectiveForms;
import fr.gouvernail.query.portfolio.ui.ObjectivePages;
import fr.gouvernail.query.portfolio.ui.ProgrammeForms;
import fr.gouvernail.query.portfolio.ui.ProgrammePages;
import fr.gouvernail.query.portfolio.ui.StructureCards;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.Carriers;
import fr.gouvernail.query.portfolio.view.Objectives;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Objectives and phases of programmes, those who carry projects, places: projection, views, read API and pages. */
@Configuration(proxyBeanMethods = false)
public class StructureConfiguration {

    @Bean
    public PortfolioStructureProjection portfolioStructureProjection() {
        return new PortfolioStructureProjection();
    }

    @Bean
    public Objectives objectives(JdbcClient jdbc) {
        return new Objectives(jdbc);
    }

    @Bean
    public Carriers carriers(JdbcClient jdbc) {
        return new Carriers(jdbc);
    }

    @Bean
    public BodyChoices bodyChoices(ObjectProvider<Bodies> bodies, ReadingDay day) {
        return reader -> {
            Map<BodyId, String> choices = new LinkedHashMap<>();
            bodies.ifAvailable(
                    known -> known.list(reader, day.today()).forEach(row -> choices.put(row.body(), row.name())));
            return choices;
        };
    }

    @Bean
    public StructureController structureController(
            ProgrammeDashboards programmes,
            Objectives objectives,
            Carriers carriers,
            ProjectSheets projects,
            ActionSheets actions,
            ReadingDay day) {
        return new StructureController(programmes, objectives, carriers, projects, actions, day);
    }

    @Bean
    public StructureCards structureCards(
            Objectives objectives,
            Carriers carriers,
            BodyChoices bodies,
            Organisations organisations,
            Directory directory) {
        return new StructureCards(objectives, carriers, bodies, organisations, directory);
    }

    @Bean
    public ProgrammePages programmePages(
            ProgrammeDashboards programmes,
            Objectives objectives,
            ActionSheets actions,
            ReadingDay day,
            Formats formats,
            Forms forms) {
        return new ProgrammePages(programmes, objectives, actions, day, formats, forms);
    }

    @Bean
    public ProgrammeForms programmeForms(ProgrammeDashboards programmes, ReadingDay day, Formats formats, Forms forms) {
        return new ProgrammeForms(programmes, day, formats, forms);
    }

    @Bean
    public ObjectivePages objectivePages(
            Objectives objectives, ProgrammeDashboards programmes, ReadingDay day, Forms forms) {
        return new ObjectivePages(new ObjectiveForms(objectives, programmes, day, forms), programmes, forms);
    }

    @Bean
    public CarrierPages carrierPages(
            Carriers carriers,
            BodyChoices bodies,
            Organisations organisations,
            Directory directory,
            ProjectSheets projects,
            ActionSheets actions,
            ReadingDay day,
            Forms forms) {
        var carrierForms = new CarrierForms(carriers, bodies, organisations, directory);
        return new CarrierPages(carrierForms, projects, actions, day, forms);
    }
}
