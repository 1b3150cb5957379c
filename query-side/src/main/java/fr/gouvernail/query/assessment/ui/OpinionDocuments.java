package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.assessment.view.OpinionSheet;
import fr.gouvernail.query.platform.document.DocumentRejection;
import fr.gouvernail.query.platform.document.FileResponse;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.platform.web.WebRejection;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/**
 * The papers behind opinions. A file is taken in before the command that names it is sent: a refused command leaves a file that nothing
 * shows. Whoever is shown a paper may have its file.
 */
public final class OpinionDocuments {

    /** Of a paper that nobody named: the name of an uploaded file may say more than whoever sent it meant to record for good. */
    private static final String TITLE = "Avis";

    private final StoredFiles files;

    public OpinionDocuments(StoredFiles files) {
        this.files = files;
    }

    /** The files that a form sent, for whoever may send that command on that territory. */
    record Sent(
            Reader reader, TerritoryId territory, Class<? extends Command> command, Map<String, MultipartFile> files) {}

    /**
     * The paper that a form names; null when all three fields are empty.
     *
     * @param prefix of its fields: {@code <prefix>File}, {@code <prefix>Name} and {@code <prefix>Link}
     */
    @Nullable
    OpinionDocument read(FormInput form, String prefix, Sent sent) throws IOException {
        var file = sent.files().get(prefix + "File");
        boolean uploaded = file != null && !file.isEmpty();
        var link = form.optional(prefix + "Link");
        var name = form.optional(prefix + "Name");
        if (!uploaded && link == null) {
            if (name != null) {
                form.note(prefix + "Link", "assessment.opinion.document.empty");
            }
            return null;
        }
        var kept = file != null && uploaded ? keep(form, prefix + "File", sent, file.getBytes()) : null;
        return new OpinionDocument(
                name == null ? TITLE : form.text(prefix + "Name"),
                kept == null ? null : kept.fingerprint(),
                kept == null ? 0 : kept.bytes().length,
                link);
    }

    private StoredFiles.@Nullable StoredFile keep(FormInput form, String field, Sent sent, byte[] content) {
        try {
            if (!Offers.may(sent.reader(), sent.command()) || !sent.reader().mayRead(sent.territory())) {
                throw CommandRejected.of(
                        DocumentRejection.NOT_FOR_ROLE, "role", sent.reader().role());
            }
            return files.keep(sent.territory(), sent.reader().person(), content);
        } catch (CommandRejected refused) {
            form.refuse(field, refused);
            return null;
        }
    }

    /** Those that can be handed over, by their fingerprints. */
    Set<String> kept(OpinionSheet sheet) {
        return files.kept(
                sheet.opinion().territory(),
                sheet.steps().stream()
                        .flatMap(step -> Stream.ofNullable(step.document()))
                        .flatMap(document -> Stream.ofNullable(document.fingerprint()))
                        .toList());
    }

    /**
     * The file behind a step.
     *
     * @throws CommandRejected {@code web.not-found}, {@code document.not-kept}
     */
    public ResponseEntity<byte[]> handOver(OpinionSheet sheet, long event) {
        var document = sheet.step(event).map(OpinionSheet.Step::document).orElse(null);
        var fingerprint = document == null ? null : document.fingerprint();
        if (document == null || fingerprint == null) {
            throw CommandRejected.of(WebRejection.NOT_FOUND);
        }
        return FileResponse.of(files.read(sheet.opinion().territory(), fingerprint), document.name());
    }
}
