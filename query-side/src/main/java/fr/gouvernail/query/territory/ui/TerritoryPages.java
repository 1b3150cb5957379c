package fr.gouvernail.query.territory.ui;

import fr.gouvernail.contract.territory.TerritoryCommand.RegisterTerritory;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.territory.view.Organisations;
import fr.gouvernail.query.territory.view.RoleGrants;
import fr.gouvernail.query.territory.view.Territories;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Territories: the list, one of them, and the form that registers one. */
@Controller
public final class TerritoryPages {

    private static final int PAGE = 50;

    private final Territories territories;
    private final Organisations organisations;
    private final RoleGrants grants;
    private final Directory directory;
    private final Forms forms;

    public TerritoryPages(
            Territories territories, Organisations organisations, RoleGrants grants, Directory directory, Forms forms) {
        this.territories = territories;
        this.organisations = organisations;
        this.grants = grants;
        this.directory = directory;
        this.forms = forms;
    }

    @GetMapping("/territoires")
    public String list(
            Reader reader,
            @RequestParam(name = "q", required = false) @Nullable String search,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        var wanted = search == null || search.isBlank() ? null : search.strip();
        int count = territories.count(reader, wanted);
        int pages = Math.max(1, (count + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute("territories", territories.list(reader, wanted, PAGE, (shown - 1) * PAGE));
        model.addAttribute("count", count);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("search", wanted);
        model.addAttribute("may", new Offers(reader));
        return "territory/territories";
    }

    @GetMapping("/territoires/{id:territory-.+}")
    public String show(Reader reader, @PathVariable String id, Model model) {
        var territory = Found.by(id, TerritoryId::of, found -> territories.find(reader, found));
        model.addAttribute("territory", territory);
        model.addAttribute("organisations", organisations.list(reader, territory.territory()));
        model.addAttribute("grants", grants.on(reader, territory.territory()));
        model.addAttribute("directory", directory);
        return "territory/territory";
    }

    @GetMapping("/territoires/nouveau")
    public ModelAndView register(Reader reader) {
        Offers.require(reader, RegisterTerritory.class);
        return new ModelAndView("territory/registration", model(forms.blank().with("nature", TerritoryKind.COMMUNE)));
    }

    @PostMapping("/territoires/nouveau")
    public ModelAndView register(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        var form = forms.typed(typed);
        var kind = form.parsed("nature", TerritoryKind::valueOf);
        var code = form.required("code");
        var name = form.required("nom");
        int population = form.number("population");
        var department = form.required("departement");
        var region = form.required("codeRegion");
        var regionName = form.required("region");
        var intercommunality = form.optional("epci");
        var reference = form.optional("referenceNationale");
        if (form.isValid() && kind != null) {
            var id = kind == TerritoryKind.COMMUNE ? TerritoryId.ofInsee(code) : TerritoryId.ofSiren(code);
            var command = new RegisterTerritory(
                    id,
                    kind,
                    code,
                    name,
                    population,
                    department,
                    region,
                    regionName,
                    intercommunality,
                    reference,
                    null);
            var receipt = forms.send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/territoires/" + id, receipt);
            }
        }
        return Forms.again("territory/registration", model(form), form);
    }

    private static Map<String, Object> model(FormInput form) {
        return Map.of("form", form, "kinds", TerritoryKind.values());
    }
}
