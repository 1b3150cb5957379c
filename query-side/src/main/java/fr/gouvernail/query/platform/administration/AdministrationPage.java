package fr.gouvernail.query.platform.administration;

import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** « Projections »: how far each one is, and the buttons that write them anew. */
@Controller
public final class AdministrationPage {

    private static final int REFRESH_SECONDS = 2;

    private final ProjectionAdministration administration;

    public AdministrationPage(ProjectionAdministration administration) {
        this.administration = administration;
    }

    /** The page; htmx asks for the part that moves only. */
    @GetMapping("/administration")
    public String show(
            Reader reader, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var rebuild = administration.current(reader);
        model.addAttribute("projections", administration.projections(reader));
        model.addAttribute("rebuild", rebuild);
        if (rebuild != null && rebuild.running()) {
            model.addAttribute("refreshSeconds", REFRESH_SECONDS);
        }
        return htmx == null ? "platform/administration" : "platform/fragments/projections :: moving";
    }

    /** @param names none for every projection */
    @PostMapping("/administration/reconstructions")
    public ModelAndView rebuild(
            Reader reader, @RequestParam(name = "projection", required = false) @Nullable List<String> names) {
        administration.start(reader, names == null ? List.of() : names);
        var seen = new RedirectView("/administration", true);
        seen.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(seen);
    }
}
