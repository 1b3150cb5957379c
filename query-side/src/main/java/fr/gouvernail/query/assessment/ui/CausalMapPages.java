package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.CausalMapCommand.AddFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.ChooseMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.DrawMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.JudgeLink;
import fr.gouvernail.contract.assessment.CausalMapCommand.RemoveFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.RenameFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.WithdrawLink;
import fr.gouvernail.contract.assessment.LinkEnds;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.query.assessment.view.CausalMapSheet;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Offers;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The causal map of a territory, and the forms that draw it, judge its links and take them back. */
@Controller
public final class CausalMapPages {

    private static final String NEW = "/cartes/nouvelle";

    private final CausalMapPage page;

    public CausalMapPages(CausalMapPage page) {
        this.page = page;
    }

    /** The one that is read for the territory; where there is none, how to draw it. */
    @GetMapping("/carte")
    public ModelAndView current(
            Reader reader,
            @RequestParam(name = "force", required = false) @Nullable String least,
            @RequestParam(name = "autour", required = false) @Nullable String around) {
        var sheet = page.current(reader);
        return sheet == null
                ? page.blank(reader, page.forms().proposing(Map.of("depart", "oui")))
                : show(reader, sheet, least, around, null);
    }

    /** @param link which link the form to judge proposes, as {@code cause-effect} */
    @GetMapping("/cartes/{id}")
    public ModelAndView map(
            Reader reader,
            @PathVariable String id,
            @RequestParam(name = "force", required = false) @Nullable String least,
            @RequestParam(name = "autour", required = false) @Nullable String around,
            @RequestParam(name = "lien", required = false) @Nullable String link) {
        return show(reader, page.require(reader, id), least, around, link);
    }

    private ModelAndView show(
            Reader reader,
            CausalMapSheet sheet,
            @Nullable String least,
            @Nullable String around,
            @Nullable String link) {
        var form = page.proposing();
        var ends = link == null ? null : ends(link);
        if (ends != null) {
            form.with("cause", ends.cause()).with("effet", ends.effect());
        }
        var drawing = MapDrawing.of(sheet, number(least), number(around));
        return page.show(reader, sheet, drawing, ends == null ? "" : "judge", form);
    }

    @GetMapping(NEW)
    public ModelAndView blank(Reader reader) {
        Offers.require(reader, DrawMap.class);
        return page.blank(reader, page.forms().proposing(Map.of("depart", "oui")));
    }

    @PostMapping(NEW)
    public ModelAndView draw(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        var form = page.forms().typed(typed);
        var map = new CausalMapId(UUID.randomUUID());
        var name = form.text("nomCarte");
        boolean fromStarter = "oui".equals(form.required("depart"));
        var territory = reader.territory();
        if (form.isValid() && territory != null) {
            var command = new DrawMap(map, territory, name, fromStarter, page.today());
            var receipt = page.forms().send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/cartes/" + map, receipt);
            }
        }
        var again = page.blank(reader, form);
        again.setStatus(HttpStatusCode.valueOf(form.status()));
        return again;
    }

    @PostMapping("/cartes/{id}/retenir")
    public ModelAndView choose(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = page.forms().typed(typed);
        var sheet = page.require(reader, id);
        var command = new ChooseMap(sheet.map().map(), form.version(), page.today());
        return send(reader, sheet, "choose", form, command);
    }

    @PostMapping("/cartes/{id}/facteurs")
    public ModelAndView add(Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = page.forms().typed(typed);
        var sheet = page.require(reader, id);
        var command = new AddFactor(
                sheet.map().map(), form.version(), form.text("nomFacteur"), form.optional("definition"), page.today());
        return send(reader, sheet, "add", form, command);
    }

    @PostMapping("/cartes/{id}/facteurs/renommer")
    public ModelAndView rename(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = page.forms().typed(typed);
        var sheet = page.require(reader, id);
        var factor = form.parsed("facteur", Integer::valueOf);
        var name = form.text("nouveauNom");
        var command =
                factor == null ? null : new RenameFactor(sheet.map().map(), form.version(), factor, name, page.today());
        return send(reader, sheet, "rename", form, command);
    }

    @PostMapping("/cartes/{id}/facteurs/retirer")
    public ModelAndView remove(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = page.forms().typed(typed);
        var sheet = page.require(reader, id);
        var factor = form.parsed("facteurRetire", Integer::valueOf);
        var reason = form.longText("motifFacteur");
        var command = factor == null
                ? null
                : new RemoveFactor(sheet.map().map(), form.version(), factor, reason, page.today());
        return send(reader, sheet, "remove", form, command);
    }

    @PostMapping("/cartes/{id}/jugements")
    public ModelAndView judge(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = page.forms().typed(typed);
        var sheet = page.require(reader, id);
        var cause = form.parsed("cause", Integer::valueOf);
        var effect = form.parsed("effet", Integer::valueOf);
        int weight = WeightText.read(form, "poids");
        var on = form.date("jour");
        var command = cause == null || effect == null
                ? null
                : new JudgeLink(sheet.map().map(), form.version(), cause, effect, weight, form.optional("raison"), on);
        return send(reader, sheet, "judge", form, command);
    }

    @PostMapping("/cartes/{id}/liens/retirer")
    public ModelAndView withdraw(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = page.forms().typed(typed);
        var sheet = page.require(reader, id);
        var ends = form.parsed("lienRetire", CausalMapPages::requireEnds);
        var reason = form.longText("motifLien");
        var command = ends == null
                ? null
                : new WithdrawLink(
                        sheet.map().map(), form.version(), ends.cause(), ends.effect(), reason, page.today());
        return send(reader, sheet, "withdraw", form, command);
    }

    private ModelAndView send(
            Reader reader, CausalMapSheet sheet, String section, FormInput form, @Nullable Command command) {
        if (form.isValid() && command != null) {
            var receipt = page.forms().send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/cartes/" + sheet.map().map(), receipt);
            }
        }
        return page.again(reader, sheet, section, form);
    }

    private static LinkEnds requireEnds(String text) {
        var ends = ends(text);
        if (ends == null) {
            throw new IllegalArgumentException("no link: " + text);
        }
        return ends;
    }

    private static @Nullable LinkEnds ends(String text) {
        var parts = text.split("-", -1);
        var cause = number(parts[0]);
        var effect = parts.length == 2 ? number(parts[1]) : null;
        return cause == null || effect == null ? null : new LinkEnds(cause, effect);
    }

    /** Null for what is none, as in an address that was typed. */
    private static @Nullable Integer number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,6}") ? null : Integer.valueOf(text);
    }
}
