package fr.gouvernail.query.assessment.api;

import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.view.ContributionRow;
import fr.gouvernail.query.assessment.view.Contributions;
import fr.gouvernail.query.assessment.view.GridSheet;
import fr.gouvernail.query.assessment.view.Grids;
import fr.gouvernail.query.assessment.view.Ranking;
import fr.gouvernail.query.assessment.view.SeenProjects;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contributions to projects, grids, marks and what comes of them, as JSON. */
@RestController
@RequestMapping("/api/assessment")
public final class ContributionController {

    private final Contributions contributions;
    private final Grids grids;
    private final SeenProjects projects;
    private final ReadingDay day;

    public ContributionController(Contributions contributions, Grids grids, SeenProjects projects, ReadingDay day) {
        this.contributions = contributions;
        this.grids = grids;
        this.projects = projects;
        this.day = day;
    }

    /** @param score rounded half up to a hundredth; ranks are found on exact fractions */
    public record Placed(ProjectId project, BigDecimal score, int rank, List<Ranking.Shift> shifts) {}

    /** A grid, every version of it, the marks that hold, and where every wholly marked project comes out. */
    public record GridOfProgramme(
            String grid,
            int edition,
            List<GridCriterion> criteria,
            List<GridSheet.Edition> editions,
            List<GridSheet.Mark> marks,
            List<Placed> places,
            long version) {}

    @GetMapping("/projects/{id}/contributions")
    public List<ContributionRow> contributions(Reader reader, @PathVariable String id) {
        var project =
                Found.by(id, ProjectId::of, found -> Optional.of(found).filter(one -> projects.sees(reader, one)));
        return contributions.of(reader, project, day.today());
    }

    @GetMapping("/programmes/{id}/grid")
    public GridOfProgramme grid(Reader reader, @PathVariable String id) {
        var sheet = Found.by(id, ProgrammeId::of, found -> grids.of(reader, found));
        var ranking = sheet.ranking();
        return new GridOfProgramme(
                sheet.grid().text(),
                sheet.edition(),
                sheet.criteria(),
                sheet.editions(),
                sheet.marks(),
                ranking.places().stream()
                        .map(place -> new Placed(
                                place.project(),
                                place.score().rounded(),
                                place.rank(),
                                ranking.shifts(place.project())))
                        .toList(),
                sheet.version());
    }
}
