package fr.gouvernail.query.audit.ui;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.audit.view.Why;
import fr.gouvernail.query.audit.view.WhyChains;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.PersonNames;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where every figure of every page leads: why it is what it is. */
@Controller
public class WhyPages {

    private final WhyChains chains;
    private final Directory directory;
    private final FactTexts texts;

    public WhyPages(WhyChains chains, Directory directory, FactTexts texts) {
        this.chains = chains;
        this.directory = directory;
        this.texts = texts;
    }

    @GetMapping("/pourquoi/{position}")
    public ModelAndView why(
            Reader reader, @PathVariable long position, @RequestParam(required = false) @Nullable String figure) {
        var why = chains.why(reader, position, figure)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("audit/why")
                .addObject("why", why)
                .addObject("figure", figure)
                .addObject("texts", texts)
                .addObject("names", names(why))
                .addObject("mayOpenTrail", AuditTrail.isOpenTo(reader));
    }

    private PersonNames names(Why why) {
        var persons = new LinkedHashSet<@Nullable PersonId>();
        persons.add(why.event().actor());
        if (why.power() != null) {
            persons.add(why.power().holder());
        }
        if (why.origin() != null) {
            persons.add(why.origin().actor());
        }
        why.effects().forEach(effect -> persons.add(effect.actor()));
        return new PersonNames(
                directory, persons.stream().filter(Objects::nonNull).toList());
    }
}
