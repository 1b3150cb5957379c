package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.ItemCommand;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.SittingCommand;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Offers;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What surrounds the votes of a sitting: its powers, who presides it, and a second convocation. */
@Controller
public class SittingActPages {

    /** for the date that is proposed only; the command side decides. */
    private static final int DAYS_BETWEEN = 3;

    private final SittingPage page;
    private final Acts acts;

    public SittingActPages(SittingPage page, Acts acts) {
        this.page = page;
        this.acts = acts;
    }

    @PostMapping("/seances/{id}/pouvoirs")
    public ModelAndView giveProxy(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var giver = form.parsed("giver", PersonId::of);
        var holder = form.parsed("holder", PersonId::of);
        var writtenOn = form.date("writtenOn");
        var command = giver == null || holder == null
                ? null
                : new SittingCommand.RecordProxy(
                        sheet.sitting().sitting(),
                        form.version(),
                        new Proxy(giver, holder, writtenOn, form.has("limitLifted")));
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "proxy", form));
    }

    @PostMapping("/seances/{id}/pouvoirs/revoquer")
    public ModelAndView revokeProxy(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var giver = form.parsed("giver", PersonId::of);
        var command = giver == null
                ? null
                : new SittingCommand.RevokeProxy(sheet.sitting().sitting(), form.version(), giver);
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "revocation", form));
    }

    @PostMapping("/seances/{id}/presidence")
    public ModelAndView preside(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var presiding = form.parsed("presiding", PersonId::of);
        var item = form.optionallyParsed("presidedItem", Integer::valueOf);
        var secretary = form.optionallyParsed("secretary", PersonId::of);
        var capacity = form.choice("presidingCapacity", PresidingCapacity.class, PresidingCapacity.CHAIR);
        var command = presiding == null
                ? null
                : new ItemCommand.RecordPresidency(
                        sheet.sitting().sitting(),
                        form.version(),
                        item,
                        presiding,
                        capacity,
                        secretary,
                        form.optional("presidencyReason"));
        return acts.send(reader, form, command, path(sheet), () -> page.show(reader, sheet, "presidency", form));
    }

    @GetMapping("/seances/{id}/seconde-convocation")
    public ModelAndView proposeSecond(Reader reader, @PathVariable String id) {
        Offers.require(reader, SittingCommand.ReconveneSitting.class);
        var sheet = page.require(reader, id);
        var first = sheet.sitting().heldOn();
        return second(
                reader,
                sheet,
                acts.proposing(Map.of(
                        "heldOn", earliest(first).toString(),
                        "convenedOn", first.plusDays(1).toString(),
                        "place", sheet.sitting().place())));
    }

    @PostMapping("/seances/{id}/seconde-convocation")
    public ModelAndView convenedAgain(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = page.require(reader, id);
        var form = acts.typed(typed);
        var sitting = new SittingId(UUID.randomUUID());
        var command = new SittingCommand.ReconveneSitting(
                sitting, sheet.sitting().sitting(), form.date("heldOn"), form.text("place"), form.date("convenedOn"));
        return acts.send(reader, form, command, "/seances/" + sitting, () -> second(reader, sheet, form));
    }

    private static ModelAndView second(Reader reader, SittingSheet sheet, FormInput form) {
        return new ModelAndView("governance/sitting-second")
                .addObject("sheet", sheet)
                .addObject("sitting", sheet.sitting())
                .addObject("form", form)
                .addObject("earliest", earliest(sheet.sitting().heldOn()))
                .addObject("mayAct", Acts.may(reader, SittingCommand.ConveneSitting.class))
                .addObject("key", Acts.newKey());
    }

    private static LocalDate earliest(LocalDate first) {
        return first.plusDays(DAYS_BETWEEN);
    }

    private static String path(SittingSheet sheet) {
        return "/seances/" + sheet.sitting().sitting();
    }
}
