package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.contract.governance.LegalIdentity;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyRow;
import fr.gouvernail.query.governance.view.CouncilActs;
import fr.gouvernail.query.governance.view.CouncilIdentity;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where it is recorded and corrected whose acts a council's are. */
@Controller
public class CouncilIdentityPages {

    private final Bodies bodies;
    private final CouncilActs councilActs;
    private final Acts acts;

    public CouncilIdentityPages(Bodies bodies, CouncilActs councilActs, Acts acts) {
        this.bodies = bodies;
        this.councilActs = councilActs;
        this.acts = acts;
    }

    @GetMapping("/instances/{id}/collectivite")
    public ModelAndView page(Reader reader, @PathVariable String id) {
        var body = council(reader, id);
        var identities = councilActs.identities(reader, body.body());
        return page(body, identities, acts.proposing(proposing(body, identities)));
    }

    @PostMapping("/instances/{id}/collectivite")
    public ModelAndView identify(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var identity = new LegalIdentity(
                form.text("name"),
                form.text("siret").replaceAll("[\\s\\u00a0\\u202f]", ""),
                form.optional("prefecture"));
        var command = new BodyCommand.IdentifyBody(
                Found.by(id, BodyId::of, Optional::of),
                form.version(),
                identity,
                form.optional("reason"),
                form.date("effectiveOn"));
        return acts.send(reader, form, command, "/instances/" + id, () -> {
            var body = council(reader, id);
            return page(body, councilActs.identities(reader, body.body()), form);
        });
    }

    private BodyRow council(Reader reader, String id) {
        var body = Found.by(id, BodyId::of, found -> bodies.byId(reader, found, acts.today()));
        if (!body.kind().isCouncil()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return body;
    }

    private static ModelAndView page(BodyRow body, List<CouncilIdentity> identities, FormInput form) {
        return new ModelAndView("governance/body-identity")
                .addObject("body", body)
                .addObject("identities", identities)
                .addObject("form", form)
                .addObject("key", Acts.newKey());
    }

    /** What is recorded is proposed for correction, from the day it counts from; the first time, from the council's first day. */
    private static Map<String, String> proposing(BodyRow body, List<CouncilIdentity> identities) {
        if (identities.isEmpty()) {
            return Map.of("effectiveOn", body.establishedOn().toString());
        }
        var last = identities.getFirst();
        var values = new HashMap<>(Map.of(
                "name", last.identity().name(),
                "siret", last.identity().siret(),
                "effectiveOn", last.effectiveOn().toString()));
        var prefecture = last.identity().prefecture();
        if (prefecture != null) {
            values.put("prefecture", prefecture);
        }
        return values;
    }
}
