package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.NoteCommand.ChangeNoteConfidentiality;
import fr.gouvernail.contract.portfolio.NoteCommand.CorrectNote;
import fr.gouvernail.contract.portfolio.NoteCommand.WriteNote;
import fr.gouvernail.contract.portfolio.NoteKind;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.NoteId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.Notes;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dated notes on a project: written, never changed, corrected by a following one. */
@Controller
public class NotePages {

    private static final Set<Role> LEADING = Set.of(Role.DIRECTOR, Role.PMO);

    private final Notes notes;
    private final FollowedProject followed;

    public NotePages(Notes notes, FollowedProject followed) {
        this.notes = notes;
        this.followed = followed;
    }

    @GetMapping("/projets/{id}/notes")
    public ModelAndView list(
            Reader reader,
            @PathVariable String id,
            @RequestParam(name = "nature", required = false) @Nullable String kind) {
        var form = followed.blank().with("note", new NoteId(UUID.randomUUID()));
        return page(reader, followed.require(reader, id), kind, "", form);
    }

    @PostMapping("/projets/{id}/notes")
    public ModelAndView write(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, WriteNote.class);
        var project = followed.require(reader, id);
        var form = followed.typed(typed);
        var note = form.parsed("note", NoteId::of);
        var kind = form.choice("nature", NoteKind.class, NoteKind.PROGRESS);
        var text = form.longText("texte");
        boolean confidential = form.isChosen("confidentielle", "oui");
        var on = form.date("le");
        return followed.send(
                reader,
                form,
                () -> new WriteNote(Objects.requireNonNull(note), project.project(), kind, text, confidential, on),
                path(project),
                () -> page(reader, project, null, "nouvelle", form));
    }

    @PostMapping("/notes/{id}/corrections")
    public ModelAndView correct(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, CorrectNote.class);
        var row = Found.by(id, NoteId::of, note -> notes.find(reader, note));
        var project = followed.require(reader, row.project().text());
        var form = followed.typed(typed);
        var text = form.longText("texte");
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new CorrectNote(row.note(), follows.version(), text, follows.reason(), follows.on()),
                path(project),
                () -> page(reader, project, null, row.note().text(), form));
    }

    @PostMapping("/notes/{id}/confidentialite")
    public ModelAndView changeConfidentiality(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, ChangeNoteConfidentiality.class);
        var row = Found.by(id, NoteId::of, note -> notes.find(reader, note));
        var project = followed.require(reader, row.project().text());
        var form = followed.typed(typed);
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new ChangeNoteConfidentiality(
                        row.note(), follows.version(), !row.confidential(), follows.reason(), follows.on()),
                path(project),
                () -> page(reader, project, null, "c-" + row.note().text(), form));
    }

    /** A kind that there is none of shows all of them: the address was written by hand. */
    private ModelAndView page(
            Reader reader, ProjectSheet project, @Nullable String kind, String section, FormInput form) {
        var chosen = Arrays.stream(NoteKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        var model = followed.model(reader, project);
        model.put("notes", notes.of(reader, project.project(), chosen));
        model.put("kinds", NoteKind.values());
        model.put("kind", chosen);
        model.put("me", reader.person());
        model.put("leading", LEADING.contains(reader.role()));
        model.put("team", reader.role() == Role.PROJECT_LEAD || LEADING.contains(reader.role()));
        model.put("section", section);
        model.put("form", form);
        return new ModelAndView("portfolio/notes", model);
    }

    private static String path(ProjectSheet project) {
        return "/projets/" + project.project() + "/notes";
    }
}
