package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.query.assessment.view.ActorStanding;
import fr.gouvernail.query.assessment.view.BackingRow;
import fr.gouvernail.query.assessment.view.Backings;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.portfolio.api.FollowUpController;
import fr.gouvernail.query.portfolio.projection.FollowUpProjection;
import fr.gouvernail.query.portfolio.ui.BackingOfProjects;
import fr.gouvernail.query.portfolio.ui.FollowUpOverview;
import fr.gouvernail.query.portfolio.ui.FollowedProject;
import fr.gouvernail.query.portfolio.ui.IndicatorListPages;
import fr.gouvernail.query.portfolio.ui.IndicatorPages;
import fr.gouvernail.query.portfolio.ui.NotePages;
import fr.gouvernail.query.portfolio.ui.ReportListPages;
import fr.gouvernail.query.portfolio.ui.ReportPages;
import fr.gouvernail.query.portfolio.ui.ReportSources;
import fr.gouvernail.query.portfolio.ui.RiskListPage;
import fr.gouvernail.query.portfolio.ui.RiskPages;
import fr.gouvernail.query.portfolio.ui.WeatherPages;
import fr.gouvernail.query.portfolio.ui.WeatherSources;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.Indicators;
import fr.gouvernail.query.portfolio.view.Notes;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.ProjectWeathers;
import fr.gouvernail.query.portfolio.view.Reports;
import fr.gouvernail.query.portfolio.view.Risks;
import fr.gouvernail.query.portfolio.view.WeatherProposals;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The follow-up of projects: weather, indicators, risks, notes and reports. */
@Configuration(proxyBeanMethods = false)
public class FollowUpConfiguration {

    @Bean
    public FollowUpProjection followUpProjection() {
        return new FollowUpProjection();
    }

    @Bean
    public FollowUpController.Registers followUpRegisters(JdbcClient jdbc) {
        return new FollowUpController.Registers(
                new ProjectWeathers(jdbc), new Indicators(jdbc), new Risks(jdbc), new Notes(jdbc), new Reports(jdbc));
    }

    @Bean
    public FollowUpOverview followUpOverview(FollowUpController.Registers registers) {
        return new FollowUpOverview(registers.indicators(), registers.risks(), registers.notes(), registers.reports());
    }

    @Bean
    public WeatherProposals weatherProposals() {
        return new WeatherProposals(RuleBook.standard());
    }

    @Bean
    public WeatherSources weatherSources(
            FundingPlans fundingPlans, FollowUpController.Registers registers, ObjectProvider<Backings> backings) {
        BackingOfProjects backing = (reader, project, day) -> {
            var known = backings.getIfAvailable();
            var rows = known == null ? List.<BackingRow>of() : known.of(reader, project, day);
            long opposed = rows.stream()
                    .filter(row -> row.standing() == ActorStanding.OPPOSED)
                    .count();
            return new BackingOfProjects.Count(rows.size(), (int) opposed);
        };
        return new WeatherSources(fundingPlans, registers.risks(), backing);
    }

    @Bean
    public ReportSources reportSources(ActionSheets actionSheets, FundingPlans fundingPlans) {
        return new ReportSources(actionSheets, fundingPlans);
    }

    @Bean
    public FollowUpController followUpController(
            ProjectSheets projectSheets,
            FollowUpController.Registers registers,
            WeatherSources weatherSources,
            WeatherProposals proposals,
            ReportSources reportSources,
            ReadingDay readingDay) {
        return new FollowUpController(projectSheets, registers, weatherSources, proposals, reportSources, readingDay);
    }

    @Bean
    public FollowedProject followedProject(
            ProjectSheets projectSheets, Directory directory, ReadingDay readingDay, Forms forms) {
        return new FollowedProject(projectSheets, directory, readingDay, forms);
    }

    @Bean
    public WeatherPages weatherPages(
            FollowUpController.Registers registers,
            WeatherSources weatherSources,
            WeatherProposals proposals,
            FollowedProject followed) {
        return new WeatherPages(registers.weathers(), weatherSources, proposals, followed);
    }

    @Bean
    public IndicatorListPages indicatorListPages(
            FollowUpController.Registers registers, ProgrammeDashboards programmes, FollowedProject followed) {
        return new IndicatorListPages(registers.indicators(), programmes, followed);
    }

    @Bean
    public IndicatorPages indicatorPages(FollowUpController.Registers registers, FollowedProject followed) {
        return new IndicatorPages(registers.indicators(), followed);
    }

    @Bean
    public RiskPages riskPages(FollowUpController.Registers registers, FollowedProject followed) {
        return new RiskPages(registers.risks(), followed);
    }

    @Bean
    public RiskListPage riskListPage(
            FollowUpController.Registers registers, ProgrammeDashboards programmes, FollowedProject followed) {
        return new RiskListPage(registers.risks(), programmes, followed);
    }

    @Bean
    public NotePages notePages(FollowUpController.Registers registers, FollowedProject followed) {
        return new NotePages(registers.notes(), followed);
    }

    @Bean
    public ReportListPages reportListPages(FollowUpController.Registers registers, FollowedProject followed) {
        return new ReportListPages(registers.reports(), followed);
    }

    @Bean
    public ReportPages reportPages(
            FollowUpController.Registers registers, ReportSources reportSources, FollowedProject followed) {
        return new ReportPages(registers.reports(), reportSources, followed);
    }
}
