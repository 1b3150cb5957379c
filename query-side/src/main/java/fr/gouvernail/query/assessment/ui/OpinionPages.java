package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.AppealBy;
import fr.gouvernail.contract.assessment.OpinionCommand.ChangeOpinionDelay;
import fr.gouvernail.contract.assessment.OpinionCommand.LodgeAppeal;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordAppealSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordCommission;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordPermit;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.WithdrawOpinion;
import fr.gouvernail.contract.assessment.PermitOutcome;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.query.assessment.view.OpinionSheet;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One opinion: its page, its papers, and the forms on its delay, its silence, its appeal and the permit. */
@Controller
public class OpinionPages {

    private final OpinionPage page;
    private final OpinionDocuments documents;
    private final OpinionActs acts;

    public OpinionPages(OpinionPage page, OpinionDocuments documents, OpinionActs acts) {
        this.page = page;
        this.documents = documents;
        this.acts = acts;
    }

    @GetMapping("/avis/{id}")
    public ModelAndView opinion(Reader reader, @PathVariable String id) {
        var sheet = page.require(reader, id);
        return page.show(reader, sheet, "", page.proposed(sheet));
    }

    @GetMapping("/avis/{id}/documents/{event}")
    public ResponseEntity<byte[]> document(Reader reader, @PathVariable String id, @PathVariable long event) {
        return documents.handOver(page.require(reader, id), event);
    }

    @PostMapping("/avis/{id}/delai")
    public ModelAndView delay(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam Map<String, MultipartFile> files)
            throws IOException {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var paper = page.paper(reader, sheet, ChangeOpinionDelay.class, form, "delay", files);
        var command = new ChangeOpinionDelay(
                sheet.opinion().opinion(),
                form.version(),
                form.date("dueOn"),
                form.optionalDate("decisionDueOn"),
                form.longText("delayReason"),
                paper);
        return send(reader, form, command, sheet, "delay");
    }

    @PostMapping("/avis/{id}/retirer")
    public ModelAndView withdraw(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new WithdrawOpinion(sheet.opinion().opinion(), form.version(), form.longText("withdrawReason"));
        return send(reader, form, command, sheet, "withdraw");
    }

    @PostMapping("/avis/{id}/silence")
    public ModelAndView silence(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        return send(reader, form, new RecordSilence(sheet.opinion().opinion(), form.version()), sheet, "silence");
    }

    @PostMapping("/avis/{id}/recours")
    public ModelAndView appeal(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam Map<String, MultipartFile> files)
            throws IOException {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var by = form.choice("by", AppealBy.class, AppealBy.AUTHORITY);
        var grounds = form.longText("grounds");
        var lodgedOn = form.date("lodgedOn");
        var paper = page.paper(reader, sheet, LodgeAppeal.class, form, "appeal", files);
        var command = new LodgeAppeal(sheet.opinion().opinion(), form.version(), by, grounds, paper, lodgedOn);
        return send(reader, form, command, sheet, "appeal");
    }

    @PostMapping("/avis/{id}/commission")
    public ModelAndView commission(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam Map<String, MultipartFile> files)
            throws IOException {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var view = form.longText("view");
        var consultedOn = form.date("consultedOn");
        var paper = page.paper(reader, sheet, RecordCommission.class, form, "commission", files);
        var command = new RecordCommission(sheet.opinion().opinion(), form.version(), view, paper, consultedOn);
        return send(reader, form, command, sheet, "commission");
    }

    @PostMapping("/avis/{id}/silence-recours")
    public ModelAndView appealSilence(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var command = new RecordAppealSilence(sheet.opinion().opinion(), form.version());
        return send(reader, form, command, sheet, "appeal-silence");
    }

    @PostMapping("/avis/{id}/permis")
    public ModelAndView permit(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam Map<String, MultipartFile> files)
            throws IOException {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var outcome = form.choice("outcome", PermitOutcome.class, PermitOutcome.GRANTED);
        var reference = form.text("reference");
        var decidedOn = form.date("decidedOn");
        var paper = page.paper(reader, sheet, RecordPermit.class, form, "permit", files);
        var command = new RecordPermit(
                sheet.opinion().opinion(),
                form.version(),
                outcome,
                reference,
                form.has("statesPrescriptions"),
                paper,
                form.optional("permitReason"),
                decidedOn);
        return send(reader, form, command, sheet, "permit");
    }

    private ModelAndView send(Reader reader, FormInput form, Command command, OpinionSheet sheet, String section) {
        return acts.send(reader, form, command, OpinionPage.path(sheet), () -> page.show(reader, sheet, section, form));
    }
}
