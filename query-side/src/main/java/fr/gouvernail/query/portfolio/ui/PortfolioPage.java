package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.Portfolio;
import fr.gouvernail.query.portfolio.view.SavedViews;
import fr.gouvernail.query.portfolio.view.SavedViews.SavedView;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The portfolio: all projects under the filters of the address, as table, cards or perimeters; exported, and kept as views of one's own. */
@Controller
public final class PortfolioPage {

    private final Portfolio portfolio;
    private final PortfolioSheets sheets;
    private final SavedViews saved;
    private final ReadingDay day;
    private final Forms forms;

    public PortfolioPage(Portfolio portfolio, PortfolioSheets sheets, SavedViews saved, ReadingDay day, Forms forms) {
        this.portfolio = portfolio;
        this.sheets = sheets;
        this.saved = saved;
        this.day = day;
        this.forms = forms;
    }

    @GetMapping("/projets")
    public ModelAndView list(Reader reader, @RequestParam MultiValueMap<String, String> address) {
        return page(reader, new PortfolioAddress(address), forms.blank());
    }

    @GetMapping("/projets/portefeuille.csv")
    public ResponseEntity<byte[]> export(Reader reader, @RequestParam MultiValueMap<String, String> address) {
        var asked = new PortfolioAddress(address);
        if (!asked.query().unreadable().isEmpty()) {
            // The page says what is wrong; a file could not.
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(UriComponentsBuilder.fromUriString(
                                    asked.filters(PortfolioAddress.PAGE).here())
                            .build(true)
                            .toUri())
                    .build();
        }
        var today = day.today();
        var rows = portfolio.rows(reader, today);
        var file = sheets.csv(reader, rows, Portfolio.kept(rows, asked.query(), today));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("portefeuille-" + today + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the filters that the form carries under a name, for the person who asks. */
    @PostMapping("/projets/vues")
    public ModelAndView keep(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        var form = forms.typed(typed);
        var asked = new PortfolioAddress(typed);
        var here = asked.filters(PortfolioAddress.PAGE).here();
        var name = form.text("vueNom");
        if (name.length() > SavedViews.LONGEST_NAME) {
            form.note("vueNom", "portfolio.view.name.too-long");
        }
        if (!asked.query().unreadable().isEmpty()) {
            form.note("vueNom", "portfolio.view.unreadable");
        }
        if (form.isValid() && !saved.keep(reader.person(), new SavedView(name, PortfolioAddress.queryOf(here)))) {
            form.note("vueNom", "portfolio.view.too-many");
        }
        return form.isValid() ? Forms.at(here) : page(reader, asked, form);
    }

    @PostMapping("/projets/vues/retrait")
    public ModelAndView remove(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        var form = forms.typed(typed);
        saved.remove(reader.person(), form.value("vueRetiree"));
        return Forms.at(
                new PortfolioAddress(typed).filters(PortfolioAddress.PAGE).here());
    }

    private ModelAndView page(Reader reader, PortfolioAddress asked, FormInput form) {
        var today = day.today();
        var rows = portfolio.rows(reader, today);
        var page = new ModelAndView("portfolio/projects");
        sheets.fill(page, reader, rows, Portfolio.kept(rows, asked.query(), today), asked);
        page.addObject("saved", saved.of(reader.person()))
                .addObject("mayKeep", !ReadingPoint.isPast())
                .addObject("form", form)
                .addObject("may", new Offers(reader));
        if (!form.isValid()) {
            page.setStatus(HttpStatus.valueOf(form.status()));
        } else if (!asked.query().unreadable().isEmpty()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }
}
