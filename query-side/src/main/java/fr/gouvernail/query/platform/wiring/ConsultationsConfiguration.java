package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.governance.api.ConsultationController;
import fr.gouvernail.query.governance.projection.ConsultationsProjection;
import fr.gouvernail.query.governance.ui.Acts;
import fr.gouvernail.query.governance.ui.ConsultationDocuments;
import fr.gouvernail.query.governance.ui.ConsultationPage;
import fr.gouvernail.query.governance.ui.ConsultationPages;
import fr.gouvernail.query.governance.ui.SittingDocuments;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.Consultations;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Directory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Written consultations: their projection, view, read API and pages. */
@Configuration(proxyBeanMethods = false)
public class ConsultationsConfiguration {

    @Bean
    public ConsultationsProjection consultationsProjection() {
        return new ConsultationsProjection();
    }

    @Bean
    public Consultations consultations(JdbcClient jdbc) {
        return new Consultations(jdbc);
    }

    @Bean
    public ConsultationDocuments consultationDocuments(SittingDocuments documents, StoredFiles files) {
        return new ConsultationDocuments(documents, files);
    }

    @Bean
    public ConsultationController consultationController(Consultations consultations, ConsultationDocuments documents) {
        return new ConsultationController(consultations, documents);
    }

    @Bean
    public ConsultationPage consultationPage(
            Consultations consultations,
            Bodies bodies,
            Decisions decisions,
            ConsultationDocuments documents,
            Directory directory,
            Acts acts) {
        return new ConsultationPage(consultations, bodies, decisions, documents, directory, acts);
    }

    @Bean
    public ConsultationPages consultationPages(
            Consultations consultations,
            Bodies bodies,
            ConsultationPage page,
            ConsultationDocuments documents,
            Acts acts) {
        return new ConsultationPages(consultations, bodies, page, documents, acts);
    }
}
