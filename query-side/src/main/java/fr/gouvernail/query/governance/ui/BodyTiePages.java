package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.contract.governance.BodyLink;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on a body's page that say who may sit for whom, and which body it hands points on to. */
@Controller
public class BodyTiePages {

    private final BodyPage page;
    private final Acts acts;

    public BodyTiePages(BodyPage page, Acts acts) {
        this.page = page;
        this.acts = acts;
    }

    @PostMapping("/instances/{id}/suppleants")
    public ModelAndView name(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var member = form.parsed("member", PersonId::of);
        var substitute = form.parsed("substitute", PersonId::of);
        var from = form.date("from");
        var until = form.optionalDate("until");
        var command = member == null || substitute == null
                ? null
                : new BodyCommand.NameSubstitute(id(id), form.version(), member, substitute, from, until);
        return send(reader, id, form, command);
    }

    @PostMapping("/instances/{id}/suppleants/fin")
    public ModelAndView endSubstitution(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var member = form.parsed("member", PersonId::of);
        var substitute = form.parsed("substitute", PersonId::of);
        var reason = form.longText("reason");
        var day = form.date("endsOn");
        var command = member == null || substitute == null
                ? null
                : new BodyCommand.EndSubstitution(id(id), form.version(), member, substitute, reason, day);
        return send(reader, id, form, command);
    }

    @PostMapping("/instances/{id}/liens")
    public ModelAndView link(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var to = form.parsed("to", BodyId::of);
        var link = form.choice("link", BodyLink.class, BodyLink.PREPARES);
        var day = form.date("linkedOn");
        var command = to == null ? null : new BodyCommand.LinkBody(id(id), form.version(), to, link, day);
        return send(reader, id, form, command);
    }

    @PostMapping("/instances/{id}/liens/fin")
    public ModelAndView unlink(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var to = form.parsed("to", BodyId::of);
        var link = form.choice("link", BodyLink.class, BodyLink.PREPARES);
        var reason = form.longText("reason");
        var day = form.date("endsOn");
        var command = to == null ? null : new BodyCommand.UnlinkBody(id(id), form.version(), to, link, reason, day);
        return send(reader, id, form, command);
    }

    private ModelAndView send(Reader reader, String id, FormInput form, @Nullable Command command) {
        return acts.send(reader, form, command, "/instances/" + id, () -> page.show(reader, id, null, form));
    }

    private static BodyId id(String text) {
        return Found.by(text, BodyId::of, Optional::of);
    }
}
