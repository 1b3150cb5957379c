package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.assessment.api.CausalMapController;
import fr.gouvernail.query.assessment.projection.CausalMapsProjection;
import fr.gouvernail.query.assessment.ui.CausalMapPage;
import fr.gouvernail.query.assessment.ui.CausalMapPages;
import fr.gouvernail.query.assessment.ui.ProjectMapPages;
import fr.gouvernail.query.assessment.view.CausalMaps;
import fr.gouvernail.query.assessment.view.ProjectMaps;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Forms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Causal maps: their projection, views, read API and pages. */
@Configuration(proxyBeanMethods = false)
public class CausalMapConfiguration {

    @Bean
    public CausalMapsProjection causalMapsProjection() {
        return new CausalMapsProjection();
    }

    @Bean
    public CausalMaps causalMaps(JdbcClient jdbc) {
        return new CausalMaps(jdbc);
    }

    @Bean
    public ProjectMaps projectMaps(JdbcClient jdbc, CausalMaps causalMaps) {
        return new ProjectMaps(jdbc, causalMaps);
    }

    @Bean
    public CausalMapController causalMapController(CausalMaps causalMaps, ProjectMaps projectMaps) {
        return new CausalMapController(causalMaps, projectMaps);
    }

    @Bean
    public CausalMapPage causalMapPage(
            CausalMaps causalMaps, ProjectMaps projectMaps, Directory directory, ReadingDay readingDay, Forms forms) {
        return new CausalMapPage(causalMaps, projectMaps, directory, readingDay, forms);
    }

    @Bean
    public CausalMapPages causalMapPages(CausalMapPage causalMapPage) {
        return new CausalMapPages(causalMapPage);
    }

    @Bean
    public ProjectMapPages projectMapPages(
            ProjectMaps projectMaps, Directory directory, ReadingDay readingDay, Forms forms) {
        return new ProjectMapPages(projectMaps, directory, readingDay, forms);
    }
}
