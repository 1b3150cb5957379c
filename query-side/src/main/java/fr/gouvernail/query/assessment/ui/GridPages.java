package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.CriterionMark;
import fr.gouvernail.contract.assessment.GridCommand.ChangeGrid;
import fr.gouvernail.contract.assessment.GridCommand.MarkProject;
import fr.gouvernail.contract.assessment.GridCommand.SetGrid;
import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.GridId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.view.GridSheet;
import fr.gouvernail.query.assessment.view.Grids;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The grid by which the projects of a programme are marked, and the marks of one project. */
@Controller
public class GridPages {

    /** More criteria than a person weighs against each other. */
    private static final int MOST = 8;

    private final Grids grids;
    private final ProgrammeDashboards programmes;
    private final AssessedProject assessed;
    private final Directory directory;
    private final AssessmentForms forms;

    public GridPages(
            Grids grids,
            ProgrammeDashboards programmes,
            AssessedProject assessed,
            Directory directory,
            AssessmentForms forms) {
        this.grids = grids;
        this.programmes = programmes;
        this.assessed = assessed;
        this.directory = directory;
        this.forms = forms;
    }

    @GetMapping("/programmes/{id}/grille")
    public ModelAndView grid(Reader reader, @PathVariable String id) {
        var programme = programme(reader, id);
        var form = forms.blank().with("le", assessed.today());
        grids.of(reader, programme.programme()).ifPresent(sheet -> {
            for (int index = 0; index < sheet.criteria().size(); index++) {
                var criterion = sheet.criteria().get(index);
                form.with("critere" + index, criterion.number())
                        .with("critereTitre" + index, criterion.title())
                        .with("critereSens" + index, criterion.meaning())
                        .with("criterePoids" + index, criterion.weight());
            }
        });
        return gridPage(reader, programme, form);
    }

    @PostMapping("/programmes/{id}/grille")
    public ModelAndView set(Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var programme = programme(reader, id);
        var sheet = grids.of(reader, programme.programme()).orElse(null);
        var form = forms.typed(typed);
        var criteria = criteria(form, sheet);
        var on = form.date("le");
        Command command = sheet == null
                ? new SetGrid(GridId.of(programme.programme()), programme.programme(), criteria, on)
                : new ChangeGrid(sheet.grid(), form.version(), criteria, form.longText("motifGrille"), on);
        return forms.send(
                reader,
                form,
                command,
                "/programmes/" + programme.programme() + "/grille",
                () -> gridPage(reader, programme, form));
    }

    /** A line without a title is none; a new criterion takes a number that no version of the grid gave. */
    private static List<GridCriterion> criteria(FormInput form, @Nullable GridSheet sheet) {
        int given = sheet == null
                ? 0
                : sheet.editions().stream()
                        .flatMap(edition -> edition.criteria().stream())
                        .mapToInt(GridCriterion::number)
                        .max()
                        .orElse(0);
        var criteria = new ArrayList<GridCriterion>();
        for (int index = 0; index < MOST; index++) {
            if (form.optional("critereTitre" + index) != null) {
                var known = form.value("critere" + index);
                int number = known.matches("\\d{1,4}") ? Integer.parseInt(known) : ++given;
                criteria.add(new GridCriterion(
                        number,
                        form.text("critereTitre" + index),
                        form.longText("critereSens" + index),
                        form.number("criterePoids" + index)));
            }
        }
        return criteria;
    }

    private ModelAndView gridPage(Reader reader, ProgrammeRow programme, FormInput form) {
        var sheet = grids.of(reader, programme.programme()).orElse(null);
        var model = new HashMap<String, Object>();
        model.put("programme", programme);
        model.put("sheet", sheet);
        model.put("form", form);
        model.put("rows", IntStream.range(0, MOST).boxed().toList());
        model.put("places", sheet == null ? List.of() : sheet.ranking().places());
        model.put("projects", projects(reader, programme.programme()));
        model.put("directory", directory);
        model.put("may", new Offers(reader));
        return new ModelAndView("assessment/grid", model);
    }

    private Map<ProjectId, String> projects(Reader reader, ProgrammeId programme) {
        var names = new LinkedHashMap<ProjectId, String>();
        programmes
                .projects(reader, programme, assessed.today(), PortfolioFilter.NONE)
                .forEach(line -> names.put(line.project(), line.reference() + " · " + line.name()));
        return names;
    }

    @GetMapping("/projets/{id}/notation")
    public ModelAndView marks(Reader reader, @PathVariable String id) {
        var project = assessed.require(reader, id);
        var form = forms.blank().with("le", assessed.today());
        grids.of(reader, project.programme())
                .ifPresent(sheet -> sheet.marks().stream()
                        .filter(mark -> mark.project().equals(project.project())
                                && reader.person().equals(mark.assessor()))
                        .forEach(mark -> form.with("noteDonnee" + mark.criterion(), mark.mark())
                                .with("raisonNote" + mark.criterion(), mark.comment())));
        return markPage(reader, project, form);
    }

    @PostMapping("/projets/{id}/notation")
    public ModelAndView mark(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var project = assessed.require(reader, id);
        var sheet = Found.by(project.programme().text(), ProgrammeId::of, found -> grids.of(reader, found));
        var form = forms.typed(typed);
        var marks = sheet.criteria().stream()
                .map(criterion -> new CriterionMark(
                        criterion.number(),
                        form.number("noteDonnee" + criterion.number()),
                        form.longText("raisonNote" + criterion.number())))
                .toList();
        var command = new MarkProject(
                sheet.grid(), form.version(), project.project(), marks, form.optional("motifNotes"), form.date("le"));
        return forms.send(
                reader,
                form,
                command,
                "/projets/" + project.project() + "/notation",
                () -> markPage(reader, project, form));
    }

    private ModelAndView markPage(Reader reader, ProjectSheet project, FormInput form) {
        var model = assessed.model(reader, project);
        var sheet = grids.of(reader, project.programme()).orElse(null);
        model.put("sheet", sheet);
        model.put("form", form);
        if (sheet != null) {
            var ranking = sheet.ranking();
            model.put(
                    "again",
                    sheet.marks().stream()
                            .anyMatch(mark -> mark.project().equals(project.project())
                                    && reader.person().equals(mark.assessor())));
            model.put("place", sheet.place(project.project()));
            model.put("marked", ranking.means().size());
            model.put("criteria", sheet.of(project.project()));
            model.put("shifts", ranking.shifts(project.project()));
        }
        return new ModelAndView("assessment/marks", model);
    }

    private ProgrammeRow programme(Reader reader, String id) {
        return Objects.requireNonNull(Found.by(id, ProgrammeId::of, found -> programmes.find(reader, found)));
    }
}
