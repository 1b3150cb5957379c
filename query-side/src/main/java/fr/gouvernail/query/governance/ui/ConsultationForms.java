package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.query.platform.web.FormInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;

/** Reads the documents that go with a written consultation; a row that was left empty is no document. */
final class ConsultationForms {

    static final int DOCUMENTS = 3;

    static List<AttachedDocument> documents(FormInput form, Map<String, MultipartFile> files) throws IOException {
        var documents = new ArrayList<AttachedDocument>();
        for (int row = 1; row <= DOCUMENTS; row++) {
            var file = files.get("fichier" + row);
            boolean uploaded = file != null && !file.isEmpty();
            var link = form.optional("link" + row);
            if (!uploaded && link == null && form.optional("name" + row) == null) {
                continue;
            }
            if (!uploaded && link == null) {
                form.note("link" + row, "governance.document.empty");
            }
            documents.add(new AttachedDocument(
                    form.text("name" + row),
                    form.text("documentVersion" + row),
                    file != null && uploaded ? AgendaPages.fingerprint(file) : null,
                    file != null && uploaded ? file.getSize() : 0,
                    link));
        }
        return documents;
    }

    private ConsultationForms() {}
}
