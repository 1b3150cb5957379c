package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.governance.view.ConsultationSheet;
import fr.gouvernail.query.platform.document.FileResponse;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.WebRejection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** The documents that go with a written consultation, kept as those of a sitting are. Whoever sees the consultation may have their files. */
public final class ConsultationDocuments {

    /** As many as the form has rows for; through the API there may be more. */
    static final int ROWS = 3;

    private final SittingDocuments documents;
    private final StoredFiles files;

    public ConsultationDocuments(SittingDocuments documents, StoredFiles files) {
        this.documents = documents;
        this.files = files;
    }

    /** Those that the form names; a row that was left empty is no document. */
    List<AttachedDocument> read(Reader reader, TerritoryId territory, FormInput form, Map<String, MultipartFile> sent)
            throws IOException {
        var read = new ArrayList<AttachedDocument>();
        for (int row = 1; row <= ROWS; row++) {
            var file = sent.get("fichier" + row);
            boolean uploaded = file != null && !file.isEmpty();
            var link = form.optional("link" + row);
            if (!uploaded && link == null && form.optional("name" + row) == null) {
                continue;
            }
            if (!uploaded && link == null) {
                form.note("link" + row, "governance.document.empty");
            }
            var kept =
                    file != null && uploaded ? keep(reader, territory, form, "fichier" + row, file.getBytes()) : null;
            read.add(new AttachedDocument(
                    form.text("name" + row),
                    form.text("documentVersion" + row),
                    kept == null ? null : kept.fingerprint(),
                    kept == null ? 0 : kept.bytes().length,
                    link));
        }
        return read;
    }

    private StoredFiles.@Nullable StoredFile keep(
            Reader reader, TerritoryId territory, FormInput form, String field, byte[] content) {
        try {
            return documents.keep(reader, territory, content);
        } catch (CommandRejected refused) {
            form.refuse(field, refused);
            return null;
        }
    }

    /** Those that can be handed over, by their fingerprints. */
    Set<String> kept(ConsultationSheet sheet) {
        return files.kept(
                sheet.consultation().territory(),
                sheet.documents().stream()
                        .flatMap(document -> Stream.ofNullable(document.fingerprint()))
                        .toList());
    }

    /**
     * The file of one of its documents.
     *
     * @param number from 1, in the order in which they were sent
     * @throws CommandRejected {@code web.not-found}, {@code document.not-kept}
     */
    public ResponseEntity<byte[]> handOver(ConsultationSheet sheet, int number) {
        var documents = sheet.documents();
        var document = number < 1 || number > documents.size() ? null : documents.get(number - 1);
        var fingerprint = document == null ? null : document.fingerprint();
        if (document == null || fingerprint == null) {
            throw CommandRejected.of(WebRejection.NOT_FOUND);
        }
        return FileResponse.of(
                files.read(sheet.consultation().territory(), fingerprint),
                document.name() + " (" + document.version() + ")");
    }
}
