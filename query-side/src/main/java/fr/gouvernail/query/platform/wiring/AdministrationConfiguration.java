package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.platform.administration.AdministrationApi;
import fr.gouvernail.query.platform.administration.AdministrationPage;
import fr.gouvernail.query.platform.administration.ProjectionAdministration;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.LiveProjections;
import fr.gouvernail.query.platform.projection.ProjectionRebuild;
import fr.gouvernail.query.platform.web.RejectionProblems;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The administration of projections: page and API. */
@Configuration(proxyBeanMethods = false)
public class AdministrationConfiguration {

    @Bean
    public ProjectionAdministration projectionAdministration(
            LiveProjections live, ProjectionRebuild rebuild, EventHistory history, Clock clock) {
        return new ProjectionAdministration(live, rebuild, history, clock);
    }

    @Bean
    public AdministrationPage administrationPage(ProjectionAdministration administration) {
        return new AdministrationPage(administration);
    }

    @Bean
    public AdministrationApi administrationApi(ProjectionAdministration administration, RejectionProblems problems) {
        return new AdministrationApi(administration, problems);
    }
}
