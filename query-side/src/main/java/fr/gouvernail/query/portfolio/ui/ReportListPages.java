package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ReportCommand.AskReport;
import fr.gouvernail.contract.portfolio.ReportPeriod;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ReportId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ReportStage;
import fr.gouvernail.query.portfolio.view.Reports;
import fr.gouvernail.query.portfolio.view.Risks;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The reports expected of all projects, and those of one project with the form that asks for the next. */
@Controller
public class ReportListPages {

    private final Reports reports;
    private final FollowedProject followed;

    public ReportListPages(Reports reports, FollowedProject followed) {
        this.reports = reports;
        this.followed = followed;
    }

    /** Those still expected or to be read; all of them with {@code tous=oui}, the late ones with {@code retard=oui}. */
    @GetMapping("/rapports")
    public ModelAndView expected(
            Reader reader,
            @RequestParam(name = "tous", required = false) @Nullable String all,
            @RequestParam(name = "retard", required = false) @Nullable String late) {
        requireReader(reader);
        var rows = reports.all(reader).stream()
                .filter(row -> late == null || row.isLate(followed.today()))
                .filter(row ->
                        all != null || row.stage() == ReportStage.AWAITED || row.stage() == ReportStage.SUBMITTED)
                .toList();
        var model = followed.model(reader);
        model.put("reports", rows);
        model.put("late", late != null);
        model.put("all", all != null);
        return new ModelAndView("portfolio/reports-expected", model);
    }

    @GetMapping("/projets/{id}/rapports")
    public ModelAndView list(Reader reader, @PathVariable String id) {
        requireReader(reader);
        var project = followed.require(reader, id);
        var form = followed.blank()
                .with("rapport", new ReportId(UUID.randomUUID()))
                .with("redacteur", project.lead());
        return page(reader, project, "", form);
    }

    @PostMapping("/projets/{id}/rapports")
    public ModelAndView ask(Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, AskReport.class);
        var project = followed.require(reader, id);
        var form = followed.typed(typed);
        var report = form.parsed("rapport", ReportId::of);
        var by = form.parsed("redacteur", PersonId::of);
        var from = form.date("periodeDu");
        var until = form.date("periodeAu");
        var due = form.date("pourLe");
        var asks = form.optional("questions");
        var on = form.date("le");
        return followed.send(
                reader,
                form,
                () -> new AskReport(
                        Objects.requireNonNull(report),
                        project.project(),
                        new ReportPeriod(from, until, due, Objects.requireNonNull(by), asks),
                        on),
                "/rapports/" + report,
                () -> page(reader, project, "demande", form));
    }

    private static void requireReader(Reader reader) {
        if (!Risks.mayRead(reader)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private ModelAndView page(Reader reader, ProjectSheet project, String section, FormInput form) {
        var model = followed.model(reader, project);
        model.put("reports", reports.of(reader, project.project()));
        model.put("section", section);
        model.put("form", form);
        return new ModelAndView("portfolio/reports", model);
    }
}
