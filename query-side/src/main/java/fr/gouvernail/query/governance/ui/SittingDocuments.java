package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.AgendaCommand.AttachDocument;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.governance.view.DocumentRow;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.platform.document.DocumentRejection;
import fr.gouvernail.query.platform.document.FileResponse;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.document.StoredFiles.StoredFile;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.WhyAccess;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.WebRejection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * The files of a sitting's documents. One is taken in before the command that names it is sent: a refused command leaves a file that nothing
 * shows. Whoever sees a document on the sitting may have its file, unless it was withdrawn.
 */
public final class SittingDocuments {

    private final StoredFiles files;

    public SittingDocuments(StoredFiles files) {
        this.files = files;
    }

    /** @return null when it is not taken; the field then says why */
    @Nullable
    StoredFile keep(Reader reader, TerritoryId territory, FormInput form, String field, byte[] content) {
        try {
            return keep(reader, territory, content);
        } catch (CommandRejected refused) {
            form.refuse(field, refused);
            return null;
        }
    }

    /** @throws CommandRejected {@code document.not-for-role}, {@code document.file-empty}, {@code document.format-refused} */
    public StoredFile keep(Reader reader, TerritoryId territory, byte[] content) {
        if (!Acts.may(reader, AttachDocument.class) || !reader.mayRead(territory)) {
            throw CommandRejected.of(DocumentRejection.NOT_FOR_ROLE, "role", reader.role());
        }
        return files.keep(territory, reader.person(), content);
    }

    /** Those of a sitting's documents that can be handed over, by their fingerprints. */
    Set<String> kept(Reader reader, SittingSheet sheet) {
        return files.kept(
                sheet.sitting().territory(),
                documents(reader, sheet)
                        .flatMap(row -> Stream.ofNullable(row.document().fingerprint()))
                        .toList());
    }

    /**
     * The file of a document that the reader sees on the sitting.
     *
     * @param event the one that attached it
     * @throws CommandRejected {@code web.not-found}, {@code document.not-kept}
     */
    public ResponseEntity<byte[]> handOver(Reader reader, SittingSheet sheet, long event) {
        var document = documents(reader, sheet)
                .filter(row -> row.event() == event && row.document().fingerprint() != null)
                .findFirst()
                .map(DocumentRow::document)
                .orElseThrow(() -> CommandRejected.of(WebRejection.NOT_FOUND));
        var file = files.read(sheet.sitting().territory(), Objects.requireNonNull(document.fingerprint()));
        return FileResponse.of(file, document.name() + " (" + document.version() + ")");
    }

    /** What was withdrawn is handed over to those alone who may read the whole trail. */
    private static Stream<DocumentRow> documents(Reader reader, SittingSheet sheet) {
        boolean trail = WhyAccess.of(reader).trail();
        return sheet.course().items().stream()
                .flatMap(item -> item.documents().stream())
                .filter(row -> trail || row.withdrawal() == null);
    }
}
