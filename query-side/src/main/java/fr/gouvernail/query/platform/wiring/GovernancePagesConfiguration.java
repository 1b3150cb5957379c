package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.audit.ui.FactTexts;
import fr.gouvernail.query.audit.ui.JournalPages;
import fr.gouvernail.query.audit.ui.WhyPages;
import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.audit.view.EventSheets;
import fr.gouvernail.query.audit.view.NamedObjects;
import fr.gouvernail.query.audit.view.WhyChains;
import fr.gouvernail.query.governance.api.DocumentController;
import fr.gouvernail.query.governance.ui.Acts;
import fr.gouvernail.query.governance.ui.AgendaPages;
import fr.gouvernail.query.governance.ui.BodyPage;
import fr.gouvernail.query.governance.ui.BodyPages;
import fr.gouvernail.query.governance.ui.BodyRulesPages;
import fr.gouvernail.query.governance.ui.BodyTiePages;
import fr.gouvernail.query.governance.ui.CalendarPages;
import fr.gouvernail.query.governance.ui.DelegatedActPages;
import fr.gouvernail.query.governance.ui.DelegationPages;
import fr.gouvernail.query.governance.ui.LivePage;
import fr.gouvernail.query.governance.ui.LivePages;
import fr.gouvernail.query.governance.ui.SittingActPages;
import fr.gouvernail.query.governance.ui.SittingDocuments;
import fr.gouvernail.query.governance.ui.SittingPage;
import fr.gouvernail.query.governance.ui.SittingPages;
import fr.gouvernail.query.governance.ui.SittingPaperPages;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyTies;
import fr.gouvernail.query.governance.view.Consultations;
import fr.gouvernail.query.governance.view.CouncilActs;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.platform.web.DelegatedPowers;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.portfolio.view.Carriers;
import fr.gouvernail.query.reporting.ui.HomePage;
import fr.gouvernail.query.reporting.view.MyPage;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of governance, audit and my page. */
@Configuration(proxyBeanMethods = false)
public class GovernancePagesConfiguration {

    private final ZoneId zone;

    public GovernancePagesConfiguration(@Value("${gouvernail.zone:Europe/Paris}") ZoneId zone) {
        this.zone = zone;
    }

    @Bean
    public Acts governanceActs(Forms forms, Rejections rejections, ReadingDay readingDay) {
        return new Acts(forms, rejections, readingDay, zone);
    }

    @Bean
    public BodyPage bodyPage(
            Bodies bodies,
            BodyTies ties,
            Sittings sittings,
            Consultations consultations,
            Directory directory,
            Acts acts,
            CouncilActs councilActs) {
        return new BodyPage(bodies, ties, sittings, consultations, directory, acts, councilActs);
    }

    @Bean
    public BodyPages bodyPages(Bodies bodies, BodyTies ties, BodyPage page, ResolutionSubjects subjects, Acts acts) {
        return new BodyPages(bodies, ties, page, subjects, acts);
    }

    @Bean
    public BodyTiePages bodyTiePages(BodyPage page, Acts acts) {
        return new BodyTiePages(page, acts);
    }

    @Bean
    public CalendarPages calendarPages(
            Bodies bodies,
            Sittings sittings,
            Consultations consultations,
            EventArchive archive,
            Formats formats,
            Acts acts) {
        return new CalendarPages(bodies, sittings, consultations, archive, formats, acts);
    }

    @Bean
    public DelegationPages delegationPages(Bodies bodies, BodyTies ties, Directory directory, Acts acts) {
        return new DelegationPages(bodies, ties, directory, acts);
    }

    @Bean
    public DelegatedActPages delegatedActPages(
            BodyTies ties, ResolutionSubjects subjects, Directory directory, Acts acts) {
        return new DelegatedActPages(ties, subjects, directory, acts);
    }

    @Bean
    public DelegatedPowers delegatedPowers(BodyTies ties, ReadingDay readingDay) {
        return reader -> reader.territory() == null || ReadingPoint.isPast()
                ? Set.of()
                : DelegatedActPages.held(ties, reader, readingDay.today()).stream()
                        .map(row -> row.power().name())
                        .collect(Collectors.toSet());
    }

    @Bean
    public BodyRulesPages bodyRulesPages(Bodies bodies, Acts acts) {
        return new BodyRulesPages(bodies, acts);
    }

    @Bean
    public StoredFiles storedFiles(@Qualifier("documentsDataSource") DataSource documents, Clock clock) {
        return new StoredFiles(JdbcClient.create(documents), clock);
    }

    @Bean
    public SittingDocuments sittingDocuments(StoredFiles files) {
        return new SittingDocuments(files);
    }

    @Bean
    public DocumentController documentController(Sittings sittings, SittingDocuments documents) {
        return new DocumentController(sittings, documents);
    }

    @Bean
    public SittingPage sittingPage(
            Sittings sittings,
            Decisions decisions,
            BodyTies ties,
            Directory directory,
            SittingDocuments documents,
            Acts acts) {
        return new SittingPage(sittings, decisions, ties, directory, documents, acts);
    }

    @Bean
    public SittingPages sittingPages(Sittings sittings, Bodies bodies, SittingPage page, Acts acts) {
        return new SittingPages(sittings, bodies, page, acts);
    }

    @Bean
    public SittingActPages sittingActPages(SittingPage page, Acts acts) {
        return new SittingActPages(page, acts);
    }

    @Bean
    public SittingPaperPages sittingPaperPages(SittingPage page, SittingDocuments documents, Acts acts) {
        return new SittingPaperPages(page, documents, acts);
    }

    @Bean
    public AgendaPages agendaPages(SittingPage page, LivePage live, SittingDocuments documents, Acts acts) {
        return new AgendaPages(page, live, documents, acts);
    }

    @Bean
    public LivePage livePage(Directory directory, Acts acts) {
        return new LivePage(directory, acts);
    }

    @Bean
    public LivePages livePages(SittingPage sittings, LivePage page, Acts acts) {
        return new LivePages(sittings, page, acts);
    }

    @Bean
    public FactTexts factTexts(MessageSource messages, Formats formats, Directory directory) {
        return new FactTexts(messages, formats, directory);
    }

    @Bean
    public JournalPages journalPages(
            AuditTrail trail, EventSheets sheets, NamedObjects objects, Directory directory, FactTexts texts) {
        return new JournalPages(trail, sheets, objects, directory, texts, zone);
    }

    @Bean
    public WhyPages whyPages(WhyChains chains, Directory directory, FactTexts texts) {
        return new WhyPages(chains, directory, texts);
    }

    @Bean
    public HomePage homePage(MyPage myPage, Directory directory, Carriers carriers) {
        return new HomePage(myPage, directory, carriers);
    }
}
