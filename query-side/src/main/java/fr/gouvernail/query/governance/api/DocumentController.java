package fr.gouvernail.query.governance.api;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.ui.SittingDocuments;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.platform.document.DocumentRejection;
import fr.gouvernail.query.platform.document.FileFormat;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Found;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of documents: handed over first, then attached by their fingerprint with a command. */
@RestController
public class DocumentController {

    private final Sittings sittings;
    private final SittingDocuments documents;

    public DocumentController(Sittings sittings, SittingDocuments documents) {
        this.sittings = sittings;
        this.documents = documents;
    }

    /** @param fingerprint SHA-256 in hexadecimal, for the command that attaches the file; @param bytes its size */
    public record KeptFile(String fingerprint, long bytes, FileFormat format) {}

    /** Kept for the territory the sender acts on: it can be attached and read there alone. */
    @PostMapping(path = "/api/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    public KeptFile keep(Reader reader, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var territory = reader.territory();
        if (territory == null) {
            throw CommandRejected.of(DocumentRejection.NOT_FOR_ROLE, "role", reader.role());
        }
        if (file == null) {
            throw CommandRejected.of(DocumentRejection.FILE_EMPTY);
        }
        var kept = documents.keep(reader, territory, file.getBytes());
        return new KeptFile(kept.fingerprint(), kept.bytes().length, kept.format());
    }

    /** @param event the one that attached the document */
    @GetMapping("/api/governance/sittings/{id}/documents/{event}")
    public ResponseEntity<byte[]> document(Reader reader, @PathVariable String id, @PathVariable long event) {
        return documents.handOver(reader, Found.by(id, SittingId::of, found -> sittings.sheet(reader, found)), event);
    }
}
