package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.assessment.view.ProjectMaps;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.portfolio.api.ArbitrationController;
import fr.gouvernail.query.portfolio.projection.ArbitrationStancesProjection;
import fr.gouvernail.query.portfolio.ui.ArbitrationPages;
import fr.gouvernail.query.portfolio.ui.Arbitrations;
import fr.gouvernail.query.portfolio.ui.TrialPages;
import fr.gouvernail.query.portfolio.ui.Trials;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ArbitrationHistory;
import fr.gouvernail.query.portfolio.view.OptionStances;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Arbitrations with who supports what, and the page where other figures are tried. */
@Configuration(proxyBeanMethods = false)
public class ArbitrationConfiguration {

    @Bean
    public ArbitrationStancesProjection arbitrationStancesProjection() {
        return new ArbitrationStancesProjection();
    }

    @Bean
    public OptionStances optionStances(JdbcClient jdbc) {
        return new OptionStances(jdbc);
    }

    @Bean
    public Arbitrations arbitrations(
            ActionSheets actionSheets,
            OptionStances optionStances,
            FundingPlans fundingPlans,
            ObjectProvider<Bodies> bodies,
            ReadingDay readingDay) {
        return new Arbitrations(
                actionSheets,
                optionStances,
                fundingPlans,
                reader -> {
                    var names = new LinkedHashMap<BodyId, String>();
                    var known = bodies.getIfAvailable();
                    if (known != null) {
                        known.list(reader, readingDay.today()).forEach(body -> names.put(body.body(), body.name()));
                    }
                    return Map.copyOf(names);
                },
                readingDay);
    }

    @Bean
    public Trials trials(
            FundingPlans fundingPlans,
            ActionSheets actionSheets,
            ProgrammeDashboards programmeDashboards,
            ObjectProvider<ProjectMaps> maps,
            ReadingDay readingDay) {
        return new Trials(
                fundingPlans,
                actionSheets,
                programmeDashboards,
                (reader, project, kept) -> {
                    var known = maps.getIfAvailable();
                    return known == null ? LeversOfTrial.NOTHING : new LeversOfTrial(known).of(reader, project, kept);
                },
                readingDay);
    }

    @Bean
    public ArbitrationPages arbitrationPages(
            Arbitrations arbitrations,
            Organisations organisations,
            Directory directory,
            ReadingDay readingDay,
            Forms forms) {
        return new ArbitrationPages(arbitrations, organisations, directory, readingDay, forms);
    }

    @Bean
    public TrialPages trialPages(
            ProjectSheets projectSheets,
            Trials trials,
            Arbitrations arbitrations,
            Organisations organisations,
            Formats formats,
            ReadingDay readingDay,
            Forms forms) {
        return new TrialPages(projectSheets, trials, arbitrations, organisations, formats, readingDay, forms);
    }

    @Bean
    public ArbitrationController arbitrationController(
            Arbitrations arbitrations,
            ArbitrationHistory arbitrationHistory,
            ProjectSheets projectSheets,
            Trials trials,
            ReadingDay readingDay) {
        return new ArbitrationController(arbitrations, arbitrationHistory, projectSheets, trials, readingDay);
    }
}
