package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.assessment.api.AssessmentController;
import fr.gouvernail.query.assessment.projection.BackingsProjection;
import fr.gouvernail.query.assessment.projection.EffectsProjection;
import fr.gouvernail.query.assessment.projection.FeasibilityProjection;
import fr.gouvernail.query.assessment.ui.AssessedProject;
import fr.gouvernail.query.assessment.ui.AssessmentForms;
import fr.gouvernail.query.assessment.ui.BackingPages;
import fr.gouvernail.query.assessment.ui.BackingSheetPages;
import fr.gouvernail.query.assessment.ui.EffectPages;
import fr.gouvernail.query.assessment.ui.EvidencePages;
import fr.gouvernail.query.assessment.ui.FeasibilityItemPages;
import fr.gouvernail.query.assessment.ui.FeasibilityPages;
import fr.gouvernail.query.assessment.view.Backings;
import fr.gouvernail.query.assessment.view.Effects;
import fr.gouvernail.query.assessment.view.Feasibilities;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feasibility, backing and effects of projects: projections, views, read API and pages. */
@Configuration(proxyBeanMethods = false)
public class AssessmentConfiguration {

    @Bean
    public BackingsProjection backingsProjection() {
        return new BackingsProjection();
    }

    @Bean
    public FeasibilityProjection feasibilityProjection() {
        return new FeasibilityProjection();
    }

    @Bean
    public EffectsProjection effectsProjection() {
        return new EffectsProjection();
    }

    @Bean
    public Backings backings(JdbcClient jdbc) {
        return new Backings(jdbc);
    }

    @Bean
    public Feasibilities feasibilities(JdbcClient jdbc) {
        return new Feasibilities(jdbc);
    }

    @Bean
    public Effects effects(JdbcClient jdbc) {
        return new Effects(jdbc);
    }

    @Bean
    public AssessmentController assessmentController(
            ProjectSheets projectSheets,
            Backings backings,
            Feasibilities feasibilities,
            Effects effects,
            ReadingDay readingDay) {
        return new AssessmentController(
                (reader, project) ->
                        projectSheets.find(reader, project, readingDay.today()).isPresent(),
                backings,
                feasibilities,
                effects,
                readingDay);
    }

    @Bean
    public AssessedProject assessedProject(
            ProjectSheets projectSheets, Organisations organisations, Directory directory, ReadingDay readingDay) {
        return new AssessedProject(projectSheets, organisations, directory, readingDay);
    }

    @Bean
    public AssessmentForms assessmentForms(Forms forms, StoredFiles files) {
        return new AssessmentForms(forms, files);
    }

    @Bean
    public BackingPages backingPages(
            Backings backings, Feasibilities feasibilities, AssessedProject assessed, AssessmentForms forms) {
        return new BackingPages(backings, feasibilities, assessed, forms);
    }

    @Bean
    public BackingSheetPages backingSheetPages(Backings backings, AssessedProject assessed, AssessmentForms forms) {
        return new BackingSheetPages(backings, assessed, forms);
    }

    @Bean
    public FeasibilityPages feasibilityPages(
            Feasibilities feasibilities, AssessedProject assessed, AssessmentForms forms) {
        return new FeasibilityPages(feasibilities, assessed, forms);
    }

    @Bean
    public FeasibilityItemPages feasibilityItemPages(
            Feasibilities feasibilities, AssessedProject assessed, AssessmentForms forms) {
        return new FeasibilityItemPages(feasibilities, assessed, forms);
    }

    @Bean
    public EffectPages effectPages(Effects effects, AssessedProject assessed, AssessmentForms forms) {
        return new EffectPages(effects, assessed, forms);
    }

    @Bean
    public EvidencePages evidencePages(
            Backings backings, Feasibilities feasibilities, Effects effects, StoredFiles files, ReadingDay readingDay) {
        return new EvidencePages(backings, feasibilities, effects, files, readingDay);
    }
}
