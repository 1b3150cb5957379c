package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Offers;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Reads the forms of an assessment, keeps the document that comes with one, and sends what it asks for. */
public final class AssessmentForms {

    private final Forms forms;
    private final StoredFiles files;

    public AssessmentForms(Forms forms, StoredFiles files) {
        this.forms = forms;
        this.files = files;
    }

    FormInput blank() {
        return forms.blank();
    }

    FormInput proposing(Map<String, ?> values) {
        return forms.proposing(values);
    }

    FormInput typed(MultiValueMap<String, String> typed) {
        return forms.typed(typed);
    }

    /** Sends the command of a valid form and leads to the page; else shows the form again. */
    ModelAndView send(
            Reader reader, FormInput form, @Nullable Command command, String next, Supplier<ModelAndView> again) {
        return forms.sendOrShow(reader, form, command, null, next, again);
    }

    /**
     * The document named on the form: fields {@code preuve} for its name, {@code fichier} or {@code lien}. A file is taken in before the
     * command that names it is sent: a refused command leaves a file that nothing shows.
     *
     * @param command what the form sends: who may not send it hands no file over either
     * @return null when none is named
     */
    @Nullable
    Evidence evidence(
            Reader reader,
            TerritoryId territory,
            Class<? extends Command> command,
            FormInput form,
            @Nullable MultipartFile file)
            throws IOException {
        boolean uploaded = file != null && !file.isEmpty();
        var link = form.optional("lien");
        if (!uploaded && link == null && form.optional("preuve") == null) {
            return null;
        }
        if (!uploaded && link == null) {
            form.note("lien", "assessment.evidence.empty");
        }
        var name = form.text("preuve");
        var kept = file != null && uploaded && form.isValid() ? keep(reader, territory, command, form, file) : null;
        return new Evidence(
                name, kept == null ? null : kept.fingerprint(), kept == null ? 0 : kept.bytes().length, link);
    }

    private StoredFiles.@Nullable StoredFile keep(
            Reader reader, TerritoryId territory, Class<? extends Command> command, FormInput form, MultipartFile file)
            throws IOException {
        if (!Offers.may(reader, command) || !reader.mayRead(territory)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            return files.keep(territory, reader.person(), file.getBytes());
        } catch (CommandRejected refused) {
            form.refuse("fichier", refused);
            return null;
        }
    }
}
