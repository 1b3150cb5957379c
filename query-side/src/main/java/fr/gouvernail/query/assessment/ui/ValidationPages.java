package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.query.assessment.view.GateLine;
import fr.gouvernail.query.assessment.view.ProjectValidation;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FigureOrder;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What has to hold before a project is validated: every rule with its figures, and the page where each is worked on. */
@Controller
public class ValidationPages {

    /** Where each rule is worked on, from the project's own address. */
    private static final Map<String, String> WHERE = Map.of(
            "V-01", "",
            "V-02", "/faisabilite#etude",
            "V-03", "/faisabilite",
            "V-04", "/faisabilite",
            "V-05", "/consequences/carte",
            "V-06", "/soutiens",
            "V-07", "/effets",
            "V-09", "/faisabilite");

    private final ProjectValidation validation;
    private final AssessedProject assessed;
    private final Formats formats;

    public ValidationPages(ProjectValidation validation, AssessedProject assessed, Formats formats) {
        this.validation = validation;
        this.assessed = assessed;
        this.formats = formats;
    }

    @GetMapping("/projets/{id}/validation")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var project = assessed.require(reader, id);
        var lines = validation.lines(reader, project.project(), assessed.today());
        var model = assessed.model(reader, project);
        model.put("lines", lines);
        var setAside = setAside(project);
        model.put("setAside", setAside);
        model.put("stopping", lines.stream().filter(GateLine::stops).count());
        model.put(
                "broken",
                lines.stream()
                        .filter(line -> line.standingSinceLaunch(setAside) == GateLine.Standing.DOES_NOT_HOLD)
                        .count());
        model.put(
                "considered",
                lines.stream()
                        .filter(line -> line.standing() == GateLine.Standing.TO_CONSIDER)
                        .count());
        model.put("figures", new Figures(formats));
        return new ModelAndView("assessment/validation", model);
    }

    private static Set<String> setAside(ProjectSheet project) {
        var launch = project.launch();
        return launch == null ? Set.of() : Derogation.rules(launch.derogations());
    }

    /** Figures of a finding in words: amounts in cents, counts as they are, days as people write them. */
    public record Figures(Formats formats) {

        private static final Set<String> AMOUNTS = Set.of(
                "expenseTtc", "threshold", "firmAmountHt", "firmAmountNeededHt", "costHt", "plannedHt", "forecastHt");

        public String text(String name, String value) {
            if (AMOUNTS.contains(name)) {
                return formats.money(Long.valueOf(value));
            }
            return value.matches("\\d{4}-\\d{2}-\\d{2}") ? formats.date(LocalDate.parse(value)) : value;
        }

        public List<Map.Entry<String, String>> ordered(Map<String, String> figures) {
            return FigureOrder.of(figures);
        }

        /** What is no figure for people: ids, and constants that the rule's own line says in words. */
        public boolean shown(String name) {
            return !Set.of("opinion", "stage", "verdict").contains(name);
        }

        /** Where the rule is worked on; the register of opinions for those of the State services. */
        public String where(String rule) {
            return WHERE.getOrDefault(rule, "/avis");
        }
    }
}
