package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.PrescriptionCommand.AssignPrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ClosePrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.EstimatePrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ReopenPrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.TakeChargeOfPrescription;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.query.assessment.view.OpinionSheet;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The forms on one prescription. Their fields end with its number, as several stand on one page. */
@Controller
public class PrescriptionPages {

    private final OpinionPage page;
    private final OpinionActs acts;

    public PrescriptionPages(OpinionPage page, OpinionActs acts) {
        this.page = page;
        this.acts = acts;
    }

    @PostMapping("/avis/{id}/prescriptions/{number}/chiffrer")
    public ModelAndView estimate(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new EstimatePrescription(
                sheet.opinion().opinion(),
                form.version(),
                number,
                form.money("cost" + number),
                OpinionForms.days(form, "delay" + number, "unit" + number),
                form.optional("estimateReason" + number));
        return send(reader, form, command, sheet, number);
    }

    @PostMapping("/avis/{id}/prescriptions/{number}/confier")
    public ModelAndView assign(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        form.required("owner" + number);
        var owner = OpinionForms.owner(form, "owner" + number);
        var command =
                owner == null ? null : new AssignPrescription(sheet.opinion().opinion(), form.version(), number, owner);
        return send(reader, form, command, sheet, number);
    }

    @PostMapping("/avis/{id}/prescriptions/{number}/prendre")
    public ModelAndView takeCharge(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new TakeChargeOfPrescription(sheet.opinion().opinion(), form.version(), number);
        return send(reader, form, command, sheet, number);
    }

    @PostMapping("/avis/{id}/prescriptions/{number}/clore")
    public ModelAndView close(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam Map<String, MultipartFile> files)
            throws IOException {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var proof = page.paper(reader, sheet, ClosePrescription.class, form, "proof" + number, files);
        var command = new ClosePrescription(
                sheet.opinion().opinion(), form.version(), number, proof, form.date("closedOn" + number));
        return send(reader, form, command, sheet, number);
    }

    @PostMapping("/avis/{id}/prescriptions/{number}/rouvrir")
    public ModelAndView reopen(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new ReopenPrescription(
                sheet.opinion().opinion(), form.version(), number, form.longText("reopenReason" + number));
        return send(reader, form, command, sheet, number);
    }

    private ModelAndView send(
            Reader reader, FormInput form, @Nullable Command command, OpinionSheet sheet, int number) {
        return acts.send(
                reader,
                form,
                command,
                OpinionPage.path(sheet),
                () -> page.show(reader, sheet, "prescription-" + number, form));
    }
}
