package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.assessment.api.ContributionController;
import fr.gouvernail.query.assessment.projection.ContributionsProjection;
import fr.gouvernail.query.assessment.projection.GridsProjection;
import fr.gouvernail.query.assessment.ui.AssessedProject;
import fr.gouvernail.query.assessment.ui.AssessmentForms;
import fr.gouvernail.query.assessment.ui.ContributionCorrectionPages;
import fr.gouvernail.query.assessment.ui.ContributionPages;
import fr.gouvernail.query.assessment.ui.GridPages;
import fr.gouvernail.query.assessment.view.Contributions;
import fr.gouvernail.query.assessment.view.Grids;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contributions of residents and associations, and the marks of projects: projections, views, read API and pages. */
@Configuration(proxyBeanMethods = false)
public class ContributionConfiguration {

    @Bean
    public ContributionsProjection contributionsProjection() {
        return new ContributionsProjection();
    }

    @Bean
    public GridsProjection gridsProjection() {
        return new GridsProjection();
    }

    @Bean
    public Contributions contributions(JdbcClient jdbc) {
        return new Contributions(jdbc);
    }

    @Bean
    public Grids grids(JdbcClient jdbc) {
        return new Grids(jdbc);
    }

    @Bean
    public ContributionController contributionController(
            Contributions contributions, Grids grids, ProjectSheets projectSheets, ReadingDay readingDay) {
        return new ContributionController(
                contributions,
                grids,
                (reader, project) ->
                        projectSheets.find(reader, project, readingDay.today()).isPresent(),
                readingDay);
    }

    @Bean
    public ContributionPages contributionPages(
            Contributions contributions, AssessedProject assessed, AssessmentForms forms) {
        return new ContributionPages(contributions, assessed, forms);
    }

    @Bean
    public ContributionCorrectionPages contributionCorrectionPages(
            Contributions contributions, AssessedProject assessed, AssessmentForms forms) {
        return new ContributionCorrectionPages(contributions, assessed, forms);
    }

    @Bean
    public GridPages gridPages(
            Grids grids,
            ProgrammeDashboards programmeDashboards,
            AssessedProject assessed,
            Directory directory,
            AssessmentForms forms) {
        return new GridPages(grids, programmeDashboards, assessed, directory, forms);
    }
}
