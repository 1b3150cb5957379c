package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ReportCommand.AcceptReport;
import fr.gouvernail.contract.portfolio.ReportCommand.CallReportOff;
import fr.gouvernail.contract.portfolio.ReportCommand.SendReportBack;
import fr.gouvernail.contract.portfolio.ReportCommand.SubmitReport;
import fr.gouvernail.contract.portfolio.ReportContent;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ReportId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ReportRow;
import fr.gouvernail.query.portfolio.view.Reports;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One report: what was asked, what it says with the figures of its day, and what became of it. */
@Controller
public class ReportPages {

    private static final Set<Role> FOR_ANYBODY = Set.of(Role.DIRECTOR, Role.PMO);

    private final Reports reports;
    private final ReportSources sources;
    private final FollowedProject followed;

    public ReportPages(Reports reports, ReportSources sources, FollowedProject followed) {
        this.reports = reports;
        this.sources = sources;
        this.followed = followed;
    }

    @GetMapping("/rapports/{id}")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var sheet = require(reader, id);
        var form = followed.blank();
        var before = sheet.submitted();
        if (before != null && before.content() != null) {
            form.with("fait", before.content().done())
                    .with("suite", before.content().next())
                    .with("difficultes", before.content().difficulties())
                    .with("arbitrage", before.content().arbitration());
        }
        return page(reader, sheet, "", form);
    }

    @PostMapping("/rapports/{id}/remise")
    public ModelAndView submit(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, SubmitReport.class);
        var sheet = require(reader, id);
        var form = followed.typed(typed);
        var content = new ReportContent(
                form.longText("fait"),
                form.longText("suite"),
                form.optional("difficultes"),
                form.optional("arbitrage"));
        var on = form.date("le");
        var version = form.version();
        var project = followed.require(reader, sheet.report().project().text());
        return followed.send(
                reader,
                form,
                () -> new SubmitReport(
                        sheet.report().report(), version, content, sources.of(reader, project, followed.today()), on),
                path(sheet),
                () -> page(reader, sheet, "remise", form));
    }

    @PostMapping("/rapports/{id}/acceptation")
    public ModelAndView accept(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, AcceptReport.class);
        var sheet = require(reader, id);
        var form = followed.typed(typed);
        var comment = form.optional("remarque");
        var on = form.date("le");
        var version = form.version();
        return followed.send(
                reader,
                form,
                () -> new AcceptReport(sheet.report().report(), version, comment, on),
                path(sheet),
                () -> page(reader, sheet, "acceptation", form));
    }

    @PostMapping("/rapports/{id}/renvoi")
    public ModelAndView sendBack(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, SendReportBack.class);
        var sheet = require(reader, id);
        var form = followed.typed(typed);
        var due = form.date("pourLe");
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new SendReportBack(
                        sheet.report().report(), follows.version(), follows.reason(), due, follows.on()),
                path(sheet),
                () -> page(reader, sheet, "renvoi", form));
    }

    @PostMapping("/rapports/{id}/annulation")
    public ModelAndView callOff(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, CallReportOff.class);
        var sheet = require(reader, id);
        var form = followed.typed(typed);
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new CallReportOff(sheet.report().report(), follows.version(), follows.reason(), follows.on()),
                path(sheet),
                () -> page(reader, sheet, "annulation", form));
    }

    private ReportRow.Sheet require(Reader reader, String id) {
        return Found.by(id, ReportId::of, report -> reports.find(reader, report));
    }

    private ModelAndView page(Reader reader, ReportRow.Sheet sheet, String section, FormInput form) {
        var project = followed.require(reader, sheet.report().project().text());
        var model = followed.model(reader, project);
        model.put("report", sheet.report());
        model.put("turns", sheet.turns());
        model.put("submitted", sheet.submitted());
        model.put("figures", sources.of(reader, project, followed.today()));
        model.put("mine", sheet.report().askedOf().equals(reader.person()) || FOR_ANYBODY.contains(reader.role()));
        var submitted = sheet.submitted();
        model.put("own", submitted != null && submitted.by().equals(reader.person()));
        model.put("section", section);
        model.put("form", form);
        return new ModelAndView("portfolio/report", model);
    }

    private static String path(ReportRow.Sheet sheet) {
        return "/rapports/" + sheet.report().report();
    }
}
