package fr.gouvernail.query.governance.api;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.query.governance.ui.ConsultationDocuments;
import fr.gouvernail.query.governance.view.ConsultationRow;
import fr.gouvernail.query.governance.view.ConsultationSheet;
import fr.gouvernail.query.governance.view.ConsultationState;
import fr.gouvernail.query.governance.view.Consultations;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Found;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Written consultations, as JSON. */
@RestController
public class ConsultationController {

    private final Consultations consultations;
    private final ConsultationDocuments documents;

    public ConsultationController(Consultations consultations, ConsultationDocuments documents) {
        this.consultations = consultations;
        this.documents = documents;
    }

    @GetMapping("/api/governance/consultations")
    public List<ConsultationRow> consultations(
            Reader reader,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String decision,
            @RequestParam(required = false) @Nullable ConsultationState state) {
        var filter = new Consultations.Filter(
                body == null ? null : Found.by(body, BodyId::of, Optional::of),
                decision == null ? null : Found.by(decision, DecisionId::of, Optional::of),
                state);
        return consultations.list(reader, filter);
    }

    @GetMapping("/api/governance/consultations/{id}")
    public ConsultationSheet consultation(Reader reader, @PathVariable String id) {
        return Found.by(id, ConsultationId::of, found -> consultations.sheet(reader, found));
    }

    /** @param number of the document, from 1 */
    @GetMapping("/api/governance/consultations/{id}/documents/{number}")
    public ResponseEntity<byte[]> document(Reader reader, @PathVariable String id, @PathVariable int number) {
        return documents.handOver(consultation(reader, id), number);
    }
}
