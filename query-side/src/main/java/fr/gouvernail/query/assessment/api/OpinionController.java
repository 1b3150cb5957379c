package fr.gouvernail.query.assessment.api;

import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.ui.OpinionDocuments;
import fr.gouvernail.query.assessment.view.OpinionFilter;
import fr.gouvernail.query.assessment.view.OpinionRow;
import fr.gouvernail.query.assessment.view.OpinionSheet;
import fr.gouvernail.query.assessment.view.OpinionStage;
import fr.gouvernail.query.assessment.view.OpinionSummaries;
import fr.gouvernail.query.assessment.view.OpinionSummary;
import fr.gouvernail.query.assessment.view.Opinions;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The opinions of State services, as JSON. */
@RestController
public class OpinionController {

    private final Opinions opinions;
    private final OpinionSummaries summaries;
    private final OpinionDocuments documents;
    private final ReadingDay day;

    public OpinionController(
            Opinions opinions, OpinionSummaries summaries, OpinionDocuments documents, ReadingDay day) {
        this.opinions = opinions;
        this.summaries = summaries;
        this.documents = documents;
        this.day = day;
    }

    /** @param overdue only those whose last day is over; {@code openPrescriptions} only those with an open prescription */
    @GetMapping("/api/assessment/opinions")
    public List<OpinionRow> opinions(
            Reader reader,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable OpinionKind kind,
            @RequestParam(required = false) @Nullable OpinionStage stage,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean openPrescriptions) {
        var wanted = project == null ? null : Found.by(project, ProjectId::of, Optional::of);
        var filter = new OpinionFilter(wanted, kind, stage, verdict, overdue, openPrescriptions);
        return opinions.list(reader, filter, day.today());
    }

    @GetMapping("/api/assessment/opinions/{id}")
    public OpinionSheet opinion(Reader reader, @PathVariable String id) {
        return Found.by(id, OpinionId::of, found -> opinions.sheet(reader, found));
    }

    /** @param event position of the step that the paper is behind */
    @GetMapping("/api/assessment/opinions/{id}/documents/{event}")
    public ResponseEntity<byte[]> document(Reader reader, @PathVariable String id, @PathVariable long event) {
        return documents.handOver(opinion(reader, id), event);
    }

    @GetMapping("/api/assessment/projects/{id}/opinion-summary")
    public OpinionSummary summary(Reader reader, @PathVariable String id) {
        return Found.by(id, ProjectId::of, found -> Optional.of(summaries.of(reader, found, day.today())));
    }
}
