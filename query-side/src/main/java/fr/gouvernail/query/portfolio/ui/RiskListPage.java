package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.portfolio.view.RiskRow;
import fr.gouvernail.query.portfolio.view.Risks;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The open risks of every project: all, the high ones, or those whose review is overdue. */
@Controller
public class RiskListPage {

    private final Risks risks;
    private final ProgrammeDashboards programmes;
    private final FollowedProject followed;

    public RiskListPage(Risks risks, ProgrammeDashboards programmes, FollowedProject followed) {
        this.risks = risks;
        this.programmes = programmes;
        this.followed = followed;
    }

    @GetMapping("/risques")
    public ModelAndView list(
            Reader reader,
            @RequestParam(name = "eleves", required = false) @Nullable String high,
            @RequestParam(name = "retard", required = false) @Nullable String late) {
        if (!Risks.mayRead(reader)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var today = followed.today();
        var live = programmes.projects(reader, null, today, PortfolioFilter.NONE).stream()
                .filter(line -> !line.life().over())
                .collect(Collectors.toMap(ProjectLine::project, line -> line.reference() + " · " + line.name()));
        var model = followed.model(reader);
        model.put("projectNames", live);
        model.put(
                "risks",
                risks.all(reader).stream()
                        .filter(RiskRow::isOpen)
                        .filter(risk -> live.containsKey(risk.project()))
                        .filter(risk -> high == null || risk.isHigh())
                        .filter(risk -> late == null || risk.isOverdue(today))
                        .toList());
        model.put("high", high != null);
        model.put("late", late != null);
        return new ModelAndView("portfolio/risks-open", model);
    }
}
