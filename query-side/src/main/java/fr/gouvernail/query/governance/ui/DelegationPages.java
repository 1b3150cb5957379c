package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyTies;
import fr.gouvernail.query.governance.view.DelegatedAct;
import fr.gouvernail.query.governance.view.DelegationRow;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.PersonNames;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The delegation scheme: who decides what alone, up to what amount and until when, and what they decided. */
@Controller
public class DelegationPages {

    private final Bodies bodies;
    private final BodyTies ties;
    private final Directory directory;
    private final Acts acts;

    public DelegationPages(Bodies bodies, BodyTies ties, Directory directory, Acts acts) {
        this.bodies = bodies;
        this.ties = ties;
        this.directory = directory;
        this.acts = acts;
    }

    @GetMapping("/delegations")
    public ModelAndView scheme(
            Reader reader, @RequestParam(name = "au-jour", required = false) @Nullable LocalDate asked) {
        var day = asked == null ? acts.today() : asked;
        return table(reader, null, day, "governance/delegations").addObject("bodies", bodies.list(reader, day));
    }

    @GetMapping("/instances/{id}/delegations")
    public ModelAndView ofBody(
            Reader reader,
            @PathVariable String id,
            @RequestParam(name = "au-jour", required = false) @Nullable LocalDate asked) {
        return page(reader, id, asked == null ? acts.today() : asked, acts.proposing(Map.of()));
    }

    @PostMapping("/instances/{id}/delegations/fin")
    public ModelAndView withdraw(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var delegation = form.parsed("delegation", DelegationId::of);
        var reason = form.longText("reason");
        var day = form.date("endsOn");
        var command = delegation == null
                ? null
                : new BodyCommand.WithdrawDelegation(id(id), form.version(), delegation, reason, day);
        return acts.send(reader, form, command, at(id), () -> page(reader, id, acts.today(), form));
    }

    /** What was done under a delegation names it where others name their decision: its page is its body's table. */
    @GetMapping("/decisions/delegation-{uuid}")
    public ModelAndView behind(Reader reader, @PathVariable String uuid) {
        var delegation = Found.by(
                "delegation-" + uuid,
                DelegationId::of,
                found -> ties.delegations(reader, null).stream()
                        .filter(row -> row.delegation().equals(found))
                        .findFirst());
        return Forms.at(at(delegation.body().text()));
    }

    private ModelAndView page(Reader reader, String id, LocalDate day, FormInput form) {
        var body = Found.by(id, BodyId::of, found -> bodies.byId(reader, found, day));
        return table(reader, body.body(), day, "governance/body-delegations")
                .addObject("body", body)
                .addObject("form", form)
                .addObject("key", Acts.newKey());
    }

    private ModelAndView table(Reader reader, @Nullable BodyId body, LocalDate day, String view) {
        var all = ties.delegations(reader, body);
        var done = ties.acts(reader, body);
        var people = Stream.concat(
                all.stream().map(DelegationRow::holder), done.stream().map(DelegatedAct::actor));
        return new ModelAndView(view)
                .addObject("day", day)
                .addObject("held", all.stream().filter(row -> row.holdsOn(day)).toList())
                .addObject("over", all.stream().filter(row -> !row.holdsOn(day)).toList())
                .addObject("acts", done)
                .addObject(
                        "names",
                        new PersonNames(
                                directory,
                                people.filter(Objects::nonNull).distinct().toList()));
    }

    private static String at(String id) {
        return "/instances/" + id + "/delegations";
    }

    private static BodyId id(String text) {
        return Found.by(text, BodyId::of, Optional::of);
    }
}
