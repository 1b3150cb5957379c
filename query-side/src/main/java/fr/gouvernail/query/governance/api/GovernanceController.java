package fr.gouvernail.query.governance.api;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyRow;
import fr.gouvernail.query.governance.view.DecisionDossier;
import fr.gouvernail.query.governance.view.DecisionDossiers;
import fr.gouvernail.query.governance.view.DecisionFilter;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.governance.view.DecisionState;
import fr.gouvernail.query.governance.view.DecisionStep;
import fr.gouvernail.query.governance.view.DecisionThreads;
import fr.gouvernail.query.governance.view.DecisionWait;
import fr.gouvernail.query.governance.view.DecisionWaits;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.governance.view.RuleChange;
import fr.gouvernail.query.governance.view.SeatRow;
import fr.gouvernail.query.governance.view.SittingFilter;
import fr.gouvernail.query.governance.view.SittingRow;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.governance.view.SittingState;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.governance.view.ThreadStep;
import fr.gouvernail.query.governance.view.Waited;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bodies, sittings and decisions, as JSON. What belongs to another territory is not found. */
@RestController
public class GovernanceController {

    private final Bodies bodies;
    private final Sittings sittings;
    private final Decisions decisions;
    private final DecisionDossiers dossiers;
    private final DecisionWaits waits;
    private final ReadingDay readingDay;
    private final DecisionThreads threads;

    public GovernanceController(
            Bodies bodies,
            Sittings sittings,
            Decisions decisions,
            DecisionDossiers dossiers,
            DecisionWaits waits,
            ReadingDay readingDay,
            DecisionThreads threads) {
        this.bodies = bodies;
        this.sittings = sittings;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.waits = waits;
        this.readingDay = readingDay;
        this.threads = threads;
    }

    /** A body as it was on that day, with who sat in it, and every mandate and change of rules there has been. */
    public record BodySheet(
            BodyRow body,
            LocalDate on,
            List<SeatRow> composition,
            List<SeatRow> mandates,
            List<RuleChange> ruleChanges) {}

    /** A decision with its steps, what is on record about it, and the way of its point through the bodies. */
    public record DecisionSheet(
            DecisionRow decision, List<DecisionStep> steps, DecisionDossier dossier, List<ThreadStep> thread) {}

    @GetMapping("/api/governance/bodies")
    public List<BodyRow> bodies(
            Reader reader,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate le) {
        return bodies.list(reader, dayOr(le == null ? on : le));
    }

    @GetMapping("/api/governance/bodies/{id}")
    public BodySheet body(
            Reader reader,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate le) {
        var day = dayOr(le == null ? on : le);
        var body = Found.by(id, BodyId::of, found -> bodies.byId(reader, found, day));
        var mandates = bodies.mandates(reader, body.body(), day);
        var composition = mandates.stream().filter(seat -> seat.holdsOn(day)).toList();
        return new BodySheet(body, day, composition, mandates, bodies.ruleChanges(reader, body.body()));
    }

    @GetMapping("/api/governance/sittings")
    public List<SittingRow> sittings(
            Reader reader,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable SittingState state,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return sittings.list(reader, new SittingFilter(bodyId(body), state, from, until));
    }

    @GetMapping("/api/governance/sittings/{id}")
    public SittingSheet sitting(Reader reader, @PathVariable String id) {
        return Found.by(id, SittingId::of, found -> sittings.sheet(reader, found));
    }

    @GetMapping("/api/governance/decisions")
    public List<DecisionRow> decisions(
            Reader reader,
            @RequestParam(required = false) @Nullable DecisionState state,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) DecisionFilter.@Nullable Waiting waiting,
            @RequestParam(required = false) @Nullable String whom,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String sitting,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new DecisionFilter(
                state,
                bodyId(body),
                kind,
                waiting,
                subject,
                new DecisionFilter.Search(words, from, until, sittingId(sitting), waited(whom)),
                before,
                limit);
        return decisions.register(reader, filter);
    }

    /** What waits on whom, the nearest day first. */
    @GetMapping("/api/governance/decision-waits")
    public List<DecisionWait> waits(Reader reader) {
        return waits.all(reader, null, readingDay.today(), DecisionFilter.MOST);
    }

    @GetMapping("/api/governance/decisions/{id}")
    public DecisionSheet decision(Reader reader, @PathVariable String id) {
        var decision = Found.by(id, DecisionId::of, found -> decisions.byId(reader, found));
        var dossier = dossiers.of(reader, decision.decision()).orElseThrow();
        return new DecisionSheet(
                decision,
                decisions.steps(reader, decision.decision()),
                dossier,
                threads.of(reader, decision.decision()));
    }

    private LocalDate dayOr(@Nullable LocalDate day) {
        return day == null ? readingDay.today() : day;
    }

    private static @Nullable Waited waited(@Nullable String text) {
        return text == null ? null : Found.by(text, Waited::of, Optional::of);
    }

    private static @Nullable SittingId sittingId(@Nullable String text) {
        return text == null ? null : Found.by(text, SittingId::of, Optional::of);
    }

    private static @Nullable BodyId bodyId(@Nullable String text) {
        return text == null ? null : Found.by(text, BodyId::of, Optional::of);
    }
}
