package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ObjectiveOutcome;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.portfolio.ui.SmallForm.Field;
import fr.gouvernail.query.portfolio.view.ObjectiveRow;
import fr.gouvernail.query.portfolio.view.Objectives;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the forms of objectives ask, and what there is to choose from. */
public final class ObjectiveForms {

    private static final String AXIS = "axe-";

    /** Where an objective stands: under an axis or under another objective. */
    record Place(@Nullable Integer axis, @Nullable ObjectiveId parent) {

        /** @throws IllegalArgumentException for neither */
        static Place of(String text) {
            return text.startsWith(AXIS)
                    ? new Place(Integer.valueOf(text.substring(AXIS.length())), null)
                    : new Place(null, ObjectiveId.of(text));
        }

        static Place of(ObjectiveRow row) {
            return new Place(row.axis(), row.parent());
        }

        String text() {
            return parent == null ? AXIS + axis : parent.text();
        }
    }

    private final Objectives objectives;
    private final ProgrammeDashboards programmes;
    private final ReadingDay day;
    private final Forms forms;

    public ObjectiveForms(Objectives objectives, ProgrammeDashboards programmes, ReadingDay day, Forms forms) {
        this.objectives = objectives;
        this.programmes = programmes;
        this.day = day;
        this.forms = forms;
    }

    ObjectiveRow row(Reader reader, String id) {
        return Found.by(id, ObjectiveId::of, found -> objectives.find(reader, found));
    }

    FormInput fresh() {
        return forms.blank()
                .with("objectif", new ObjectiveId(UUID.randomUUID()))
                .with("effet", day.today());
    }

    FormInput blank(ObjectiveRow row) {
        return forms.blank().with("version", row.version()).with("effet", day.today());
    }

    SmallForm setting(Reader reader, ProgrammeRow programme) {
        var back = "/programmes/" + programme.programme();
        return new SmallForm(
                "objective.set",
                back + "/objectifs/nouveau",
                back,
                programme.name(),
                "objective.set.send",
                null,
                List.of(
                        Field.of("cache", "objectif"),
                        new Field("choix", "sous", places(reader, programme, null)),
                        Field.of("text", "intitule"),
                        Field.of("texte", "mesure"),
                        Field.of("date", "effet")));
    }

    SmallForm rewording(Reader reader, ObjectiveRow row) {
        return of(
                reader,
                row,
                "objective.reword",
                "/libelle",
                Field.of("text", "intitule"),
                Field.of("texte", "mesure"),
                Field.of("texte", "motif"),
                Field.of("date", "effet"));
    }

    SmallForm moving(Reader reader, ObjectiveRow row) {
        return of(
                reader,
                row,
                "objective.move",
                "/place",
                new Field("choix", "sous", places(reader, programme(reader, row), row.objective())),
                Field.of("texte", "motif"),
                Field.of("date", "effet"));
    }

    SmallForm closing(Reader reader, ObjectiveRow row) {
        return of(
                reader,
                row,
                "objective.close",
                "/cloture",
                new Field("issue", "issue", ObjectiveOutcome.values()),
                Field.of("texte", "motif"),
                Field.of("date", "effet"));
    }

    SmallForm reopening(Reader reader, ObjectiveRow row) {
        return of(
                reader, row, "objective.reopen", "/reouverture", Field.of("texte", "motif"), Field.of("date", "effet"));
    }

    SmallForm attaching(Reader reader, ObjectiveRow row) {
        var choices = new LinkedHashMap<String, String>();
        programmes
                .projects(reader, row.programme(), day.today(), PortfolioFilter.NONE)
                .forEach(line -> choices.put(line.project().text(), line.reference() + " · " + line.name()));
        row.projects().forEach(project -> choices.remove(project.text()));
        return of(
                reader,
                row,
                "objective.attach",
                "/projets",
                new Field("choix", "projetServi", choices),
                Field.of("date", "effet"));
    }

    SmallForm detaching(Reader reader, ObjectiveRow row, ProjectId project) {
        return of(
                reader,
                row,
                "objective.detach",
                "/projets/" + project + "/retrait",
                Field.of("texte", "motif"),
                Field.of("date", "effet"));
    }

    private SmallForm of(Reader reader, ObjectiveRow row, String key, String path, Field... fields) {
        return new SmallForm(
                key,
                "/objectifs/" + row.objective() + path,
                "/programmes/" + row.programme(),
                programme(reader, row).name(),
                key + ".send",
                row.title(),
                List.of(fields));
    }

    private ProgrammeRow programme(Reader reader, ObjectiveRow row) {
        return Found.by(row.programme().text(), _ -> row.programme(), found -> programmes.find(reader, found));
    }

    /** Axes, and under each the objectives that are pursued; the objective itself is no place to move it to. */
    private Map<String, String> places(Reader reader, ProgrammeRow programme, @Nullable ObjectiveId itself) {
        var rows = objectives.of(reader, programme.programme()).stream()
                .filter(ObjectiveRow::open)
                .filter(row -> !row.objective().equals(itself))
                .toList();
        var places = new LinkedHashMap<String, String>();
        for (var axis : programme.axes()) {
            places.put(AXIS + axis.number(), axis.number() + ". " + axis.title());
            rows.stream()
                    .filter(row -> Objects.equals(row.axis(), axis.number()))
                    .forEach(row -> below(row, rows, "— ", places));
        }
        return places;
    }

    private static void below(ObjectiveRow row, List<ObjectiveRow> rows, String depth, Map<String, String> places) {
        places.put(row.objective().text(), depth + row.title());
        rows.stream()
                .filter(child -> row.objective().equals(child.parent()))
                .forEach(child -> below(child, rows, depth + "— ", places));
    }
}
