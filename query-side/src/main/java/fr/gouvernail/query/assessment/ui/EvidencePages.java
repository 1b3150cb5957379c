package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.assessment.view.AssessmentAccess;
import fr.gouvernail.query.assessment.view.Backings;
import fr.gouvernail.query.assessment.view.CommitmentRow;
import fr.gouvernail.query.assessment.view.EffectRow;
import fr.gouvernail.query.assessment.view.Effects;
import fr.gouvernail.query.assessment.view.Feasibilities;
import fr.gouvernail.query.assessment.view.FeasibilitySheet;
import fr.gouvernail.query.platform.document.FileResponse;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands over the files that judgments rest on: within the administrations, for a letter names who signed it. Each is asked for by the event
 * that recorded it, so that knowing a fingerprint opens nothing.
 */
@Controller
public class EvidencePages {

    private final Backings backings;
    private final Feasibilities feasibilities;
    private final Effects effects;
    private final StoredFiles files;
    private final ReadingDay day;

    public EvidencePages(
            Backings backings, Feasibilities feasibilities, Effects effects, StoredFiles files, ReadingDay day) {
        this.backings = backings;
        this.feasibilities = feasibilities;
        this.effects = effects;
        this.files = files;
        this.day = day;
    }

    @GetMapping("/soutiens/{id}/documents/{event}")
    public ResponseEntity<byte[]> ofBacking(Reader reader, @PathVariable String id, @PathVariable long event) {
        var backing = Found.by(id, BackingId::of, found -> backings.find(reader, found, day.today()));
        return handOver(
                reader, backing.territory(), backing.commitments().stream().map(one -> recordedBy(one, event)));
    }

    @GetMapping("/projets/{id}/faisabilite/documents/{event}/{rank}")
    public ResponseEntity<byte[]> ofFeasibility(
            Reader reader, @PathVariable String id, @PathVariable long event, @PathVariable int rank) {
        var sheet = Found.by(id, ProjectId::of, project -> feasibilities.of(reader, project));
        var study = sheet.study();
        if (study != null && study.event() == event) {
            return handOver(reader, sheet.territory(), Stream.of(study.evidence()));
        }
        var said = Stream.of(FeasibilityItem.values())
                .flatMap(item -> feasibilities.said(reader, sheet.feasibility(), item).stream())
                .filter(one -> one.event() == event)
                .map(FeasibilitySheet.Said::evidence)
                .filter(documents -> rank >= 0 && rank < documents.size())
                .map(documents -> documents.get(rank));
        return handOver(reader, sheet.territory(), said);
    }

    @GetMapping("/effets/{id}/documents/{event}")
    public ResponseEntity<byte[]> ofEffect(Reader reader, @PathVariable String id, @PathVariable long event) {
        var sheet = Found.by(id, EffectId::of, effect -> effects.find(reader, effect));
        return handOver(
                reader,
                sheet.effect().territory(),
                sheet.observations().stream()
                        .filter(one -> one.event() == event)
                        .map(EffectRow.Observation::evidence));
    }

    private static @Nullable Evidence recordedBy(CommitmentRow commitment, long event) {
        if (commitment.signedEvent() == event) {
            return commitment.commitment().evidence();
        }
        var met = commitment.met();
        return met != null && met.event() == event ? met.evidence() : null;
    }

    private ResponseEntity<byte[]> handOver(
            Reader reader, TerritoryId territory, Stream<? extends @Nullable Evidence> documents) {
        if (AssessmentAccess.isOutside(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var document = documents
                .filter(Objects::nonNull)
                .filter(one -> one.fingerprint() != null)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return FileResponse.of(files.read(territory, Objects.requireNonNull(document.fingerprint())), document.name());
    }
}
