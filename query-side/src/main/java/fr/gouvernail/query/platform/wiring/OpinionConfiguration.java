package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.query.assessment.api.OpinionController;
import fr.gouvernail.query.assessment.projection.OpinionsProjection;
import fr.gouvernail.query.assessment.ui.OpinionActs;
import fr.gouvernail.query.assessment.ui.OpinionContentPages;
import fr.gouvernail.query.assessment.ui.OpinionDocuments;
import fr.gouvernail.query.assessment.ui.OpinionPage;
import fr.gouvernail.query.assessment.ui.OpinionPages;
import fr.gouvernail.query.assessment.ui.OpinionRegisterPages;
import fr.gouvernail.query.assessment.ui.PrescriptionPages;
import fr.gouvernail.query.assessment.view.OpinionSummaries;
import fr.gouvernail.query.assessment.view.Opinions;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opinions of State services: their projection, views, read API and pages. */
@Configuration(proxyBeanMethods = false)
public class OpinionConfiguration {

    @Bean
    public OpinionsProjection opinionsProjection() {
        return new OpinionsProjection();
    }

    @Bean
    public Opinions opinions(JdbcClient jdbc) {
        return new Opinions(jdbc);
    }

    @Bean
    public OpinionSummaries opinionSummaries(Opinions opinions) {
        return new OpinionSummaries(opinions, RuleBook.standard());
    }

    @Bean
    public OpinionDocuments opinionDocuments(StoredFiles files) {
        return new OpinionDocuments(files);
    }

    @Bean
    public OpinionActs opinionActs(Forms forms, ReadingDay day) {
        return new OpinionActs(forms, day);
    }

    @Bean
    public OpinionController opinionController(
            Opinions opinions, OpinionSummaries summaries, OpinionDocuments documents, ReadingDay day) {
        return new OpinionController(opinions, summaries, documents, day);
    }

    @Bean
    public OpinionPage opinionPage(
            Opinions opinions,
            Organisations organisations,
            Directory directory,
            OpinionDocuments documents,
            OpinionActs acts) {
        return new OpinionPage(opinions, organisations, directory, documents, acts);
    }

    @Bean
    public OpinionPages opinionPages(OpinionPage page, OpinionDocuments documents, OpinionActs acts) {
        return new OpinionPages(page, documents, acts);
    }

    @Bean
    public OpinionContentPages opinionContentPages(OpinionPage page, OpinionActs acts) {
        return new OpinionContentPages(page, acts);
    }

    @Bean
    public PrescriptionPages prescriptionPages(OpinionPage page, OpinionActs acts) {
        return new PrescriptionPages(page, acts);
    }

    @Bean
    public OpinionRegisterPages opinionRegisterPages(
            Opinions opinions,
            OpinionSummaries summaries,
            ProjectSheets projects,
            ActionSheets actions,
            Organisations organisations,
            OpinionDocuments documents,
            OpinionActs acts) {
        return new OpinionRegisterPages(opinions, summaries, projects, actions, organisations, documents, acts);
    }
}
