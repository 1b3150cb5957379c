package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.GateFacts;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.rule.ValidationGate;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.assessment.api.ValidationController;
import fr.gouvernail.query.assessment.ui.AssessedProject;
import fr.gouvernail.query.assessment.ui.ValidationPages;
import fr.gouvernail.query.assessment.view.Backings;
import fr.gouvernail.query.assessment.view.Effects;
import fr.gouvernail.query.assessment.view.Feasibilities;
import fr.gouvernail.query.assessment.view.OpinionSummaries;
import fr.gouvernail.query.assessment.view.ProjectMapStanding;
import fr.gouvernail.query.assessment.view.ProjectMaps;
import fr.gouvernail.query.assessment.view.ProjectValidation;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has to hold before a project is validated: its view, read API and page. */
@Configuration(proxyBeanMethods = false)
public class ValidationConfiguration {

    @Bean
    public ProjectValidation projectValidation(
            Backings backings,
            Feasibilities feasibilities,
            Effects effects,
            FundingPlans fundingPlans,
            ProjectMaps maps,
            OpinionSummaries opinions,
            ProjectSheets projectSheets,
            ReadingDay readingDay) {
        return new ProjectValidation(
                new ValidationGate(RuleBook.standard()),
                backings,
                feasibilities,
                effects,
                new OtherViews(fundingPlans, maps, opinions, projectSheets, readingDay));
    }

    @Bean
    public ValidationController validationController(
            ProjectValidation projectValidation, ProjectSheets projectSheets, ReadingDay readingDay) {
        return new ValidationController(
                projectValidation,
                (reader, project) ->
                        projectSheets.find(reader, project, readingDay.today()).isPresent(),
                readingDay);
    }

    @Bean
    public ValidationPages validationPages(
            ProjectValidation projectValidation, AssessedProject assessed, Formats formats) {
        return new ValidationPages(projectValidation, assessed, formats);
    }

    private record OtherViews(
            FundingPlans plans,
            ProjectMaps maps,
            OpinionSummaries opinions,
            ProjectSheets projects,
            ReadingDay readingDay)
            implements ProjectValidation.Elsewhere {

        @Override
        public GateFacts.Money money(Reader reader, ProjectId project) {
            var known = plans.of(reader, project);
            var broken = known.stream()
                    .flatMap(plan -> plan.findings().stream())
                    .filter(Finding::blocks)
                    .count();
            long planned = known.stream()
                    .mapToLong(plan -> plan.amounts().costHt().value())
                    .sum();
            var forecast = projects.find(reader, project, readingDay.today())
                    .map(sheet -> sheet.cost().forecastHt())
                    .orElse(0L);
            return new GateFacts.Money(known.size(), (int) broken, planned, forecast);
        }

        /** A map that does not come to rest says nothing, whoever read it; nor does one on which the project acts on nothing. */
        @Override
        public int reviewers(Reader reader, ProjectId project) {
            return maps.summary(reader, project)
                    .filter(summary -> summary.standing() == ProjectMapStanding.TO_REVIEW
                            || summary.standing() == ProjectMapStanding.REVIEWED)
                    .map(summary -> summary.roles())
                    .orElse(0);
        }

        @Override
        public GateFacts.Opinions opinions(Reader reader, ProjectId project, LocalDate day) {
            var summary = opinions.of(reader, project, day);
            return new GateFacts.Opinions(
                    summary.awaited(),
                    summary.refused(),
                    summary.prescriptions().open());
        }

        @Override
        public List<Finding> ofOpinions(Reader reader, ProjectId project, LocalDate day) {
            return opinions.of(reader, project, day).findings();
        }
    }
}
