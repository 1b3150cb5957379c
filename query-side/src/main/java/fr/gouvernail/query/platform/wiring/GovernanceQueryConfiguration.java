package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.audit.api.AuditController;
import fr.gouvernail.query.audit.projection.AuditTrailProjection;
import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.audit.view.EventSheets;
import fr.gouvernail.query.audit.view.NamedObjects;
import fr.gouvernail.query.audit.view.WhyChains;
import fr.gouvernail.query.governance.api.BodyController;
import fr.gouvernail.query.governance.api.GovernanceController;
import fr.gouvernail.query.governance.api.ScdlController;
import fr.gouvernail.query.governance.projection.BodiesProjection;
import fr.gouvernail.query.governance.projection.CouncilActsProjection;
import fr.gouvernail.query.governance.projection.DecisionsRegisterProjection;
import fr.gouvernail.query.governance.projection.DelegatedActsProjection;
import fr.gouvernail.query.governance.projection.SittingCourseProjection;
import fr.gouvernail.query.governance.projection.SittingsProjection;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyTies;
import fr.gouvernail.query.governance.view.CouncilActs;
import fr.gouvernail.query.governance.view.DecisionDossiers;
import fr.gouvernail.query.governance.view.DecisionThreads;
import fr.gouvernail.query.governance.view.DecisionWaits;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.governance.view.SittingDeclarations;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.reporting.api.MyPageController;
import fr.gouvernail.query.reporting.projection.MyPageProjection;
import fr.gouvernail.query.reporting.view.MyPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projections, views and the read API of governance, audit and my page. */
@Configuration(proxyBeanMethods = false)
public class GovernanceQueryConfiguration {

    @Bean
    public BodiesProjection bodiesProjection() {
        return new BodiesProjection();
    }

    @Bean
    public DelegatedActsProjection delegatedActsProjection() {
        return new DelegatedActsProjection();
    }

    @Bean
    public CouncilActsProjection councilActsProjection() {
        return new CouncilActsProjection();
    }

    @Bean
    public CouncilActs councilActs(JdbcClient jdbc) {
        return new CouncilActs(jdbc);
    }

    @Bean
    public ScdlController scdlController(Bodies bodies, CouncilActs acts, ReadingDay readingDay) {
        return new ScdlController(bodies, acts, readingDay);
    }

    @Bean
    public BodyTies bodyTies(JdbcClient jdbc) {
        return new BodyTies(jdbc);
    }

    @Bean
    public BodyController bodyController(Bodies bodies, BodyTies ties, ReadingDay readingDay) {
        return new BodyController(bodies, ties, readingDay);
    }

    @Bean
    public SittingsProjection sittingsProjection() {
        return new SittingsProjection();
    }

    @Bean
    public SittingCourseProjection sittingCourseProjection() {
        return new SittingCourseProjection();
    }

    @Bean
    public DecisionsRegisterProjection decisionsRegisterProjection() {
        return new DecisionsRegisterProjection();
    }

    @Bean
    public AuditTrailProjection auditTrailProjection() {
        return new AuditTrailProjection();
    }

    @Bean
    public MyPageProjection myPageProjection() {
        return new MyPageProjection();
    }

    @Bean
    public Bodies bodies(JdbcClient jdbc) {
        return new Bodies(jdbc);
    }

    @Bean
    public Sittings sittings(JdbcClient jdbc) {
        return new Sittings(jdbc);
    }

    @Bean
    public SittingDeclarations sittingDeclarations(JdbcClient jdbc) {
        return new SittingDeclarations(jdbc);
    }

    @Bean
    public Decisions decisions(JdbcClient jdbc, ReadingDay readingDay) {
        return new Decisions(jdbc, readingDay);
    }

    @Bean
    public DecisionDossiers decisionDossiers(JdbcClient jdbc) {
        return new DecisionDossiers(jdbc);
    }

    @Bean
    public DecisionThreads decisionThreads(JdbcClient jdbc) {
        return new DecisionThreads(jdbc);
    }

    @Bean
    public DecisionWaits decisionWaits(JdbcClient jdbc) {
        return new DecisionWaits(jdbc);
    }

    @Bean
    public AuditTrail auditTrail(JdbcClient jdbc) {
        return new AuditTrail(jdbc);
    }

    @Bean
    public EventSheets eventSheets(AuditTrail trail, EventArchive archive) {
        return new EventSheets(trail, archive);
    }

    @Bean
    public NamedObjects namedObjects(AuditTrail trail, EventArchive archive) {
        return new NamedObjects(trail, archive);
    }

    @Bean
    public WhyChains whyChains(AuditTrail trail, EventArchive archive) {
        return new WhyChains(trail, archive);
    }

    @Bean
    public MyPage myPage(JdbcClient jdbc, ReadingDay readingDay) {
        return new MyPage(jdbc, readingDay);
    }

    @Bean
    public GovernanceController governanceController(
            Bodies bodies,
            Sittings sittings,
            Decisions decisions,
            DecisionDossiers dossiers,
            DecisionWaits waits,
            ReadingDay readingDay,
            DecisionThreads threads) {
        return new GovernanceController(bodies, sittings, decisions, dossiers, waits, readingDay, threads);
    }

    @Bean
    public AuditController auditController(AuditTrail trail, EventSheets sheets, WhyChains chains) {
        return new AuditController(trail, sheets, chains);
    }

    @Bean
    public MyPageController myPageController(MyPage myPage) {
        return new MyPageController(myPage);
    }
}
