package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Paged;
import fr.gouvernail.query.portfolio.view.Objectives;
import fr.gouvernail.query.portfolio.view.PortfolioRow;
import fr.gouvernail.query.portfolio.view.PortfolioSums;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectState;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;

/** What the portfolio page and its file show of the rows that were kept: names, bars, sums, conditions in force. */
public final class PortfolioSheets {

    private final ProgrammeDashboards dashboards;
    private final Objectives objectives;
    private final Organisations organisations;
    private final Directory directory;
    private final Formats formats;

    public PortfolioSheets(
            ProgrammeDashboards dashboards,
            Objectives objectives,
            Organisations organisations,
            Directory directory,
            Formats formats) {
        this.dashboards = dashboards;
        this.objectives = objectives;
        this.organisations = organisations;
        this.directory = directory;
        this.formats = formats;
    }

    String csv(Reader reader, List<PortfolioRow> rows, List<PortfolioRow> kept) {
        var names = names(reader, rows);
        return new PortfolioCsv(formats).of(kept.stream().map(names::entry).toList());
    }

    /**
     * @param rows all that the reader may see, which the choices of the filters are made of
     * @param kept those of them that meet the conditions
     */
    void fill(
            ModelAndView page,
            Reader reader,
            List<PortfolioRow> rows,
            List<PortfolioRow> kept,
            PortfolioAddress asked) {
        var names = names(reader, rows);
        var filters = asked.filters(PortfolioAddress.PAGE);
        var tags = new PortfolioTags(asked.query(), names, formats).of(filters);
        var paged = asked.allRows() ? new Paged<>(kept, 1, null, null) : Paged.from(kept, asked.page(), filters);
        page.addObject("entries", paged.rows().stream().map(names::entry).toList())
                .addObject("paged", paged)
                .addObject("count", kept.size())
                .addObject("sums", PortfolioSums.of(kept))
                .addObject("phaseBar", PortfolioBars.phases(kept, filters))
                .addObject("stateBar", PortfolioBars.states(kept, filters))
                .addObject("filters", filters)
                .addObject("tags", tags)
                .addObject("unreadable", asked.query().unreadable())
                .addObject("look", asked.look().text())
                .addObject("looks", looks(asked))
                .addObject("export", asked.filters(PortfolioAddress.FILE).here())
                .addObject("onOnePage", paged.several() ? asked.onOnePage() : null)
                .addObject("programmes", names.programmes())
                .addObject("axes", names.axes())
                .addObject("owners", names.ownerChoices())
                .addObject("leads", names.leadChoices())
                .addObject("partners", names.partnerChoices())
                .addObject("objectives", names.objectiveChoices())
                .addObject("map", asked.look() == PortfolioAddress.Look.MAP ? PortfolioMap.of(kept) : null)
                .addObject("phases", Phase.values())
                .addObject("states", ProjectState.values())
                .addObject("weathers", Weather.values());
    }

    private static LinkedHashMap<String, String> looks(PortfolioAddress asked) {
        var looks = new LinkedHashMap<String, String>();
        for (var look : PortfolioAddress.Look.values()) {
            looks.put(look.text(), asked.seenAs(look));
        }
        return looks;
    }

    private PortfolioNames names(Reader reader, List<PortfolioRow> rows) {
        return PortfolioNames.of(reader, rows, dashboards, objectives, organisations, directory);
    }
}
