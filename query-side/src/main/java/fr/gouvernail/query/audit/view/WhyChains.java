package fr.gouvernail.query.audit.view;

import static fr.gouvernail.query.audit.view.WhySteps.kindOf;

import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.Resolution.ArbitrateAction;
import fr.gouvernail.contract.governance.Resolution.TakeNote;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.query.audit.view.EventLines.Found;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks from an event up to the sitting that ordered it, and down to all that was ordered: from the events alone, so that it is a proof. */
public final class WhyChains {

    private static final String GRANTED = "governance.body.delegation-granted";

    private final TrailSource trail;
    private final EventArchive archive;
    private final EventLines lines;
    private final WhySteps steps;
    private final WhyThreads threads;
    private final WrittenChains consultations;

    public WhyChains(AuditTrail trail, EventArchive archive) {
        this((TrailSource) trail, archive);
    }

    WhyChains(TrailSource trail, EventArchive archive) {
        this.trail = trail;
        this.archive = archive;
        this.lines = new EventLines(trail, archive);
        this.steps = new WhySteps(lines);
        this.threads = new WhyThreads(lines, steps);
        this.consultations = new WrittenChains(lines, steps);
    }

    /**
     * The chain of an event.
     *
     * @param figure name of a figure the event set, such as {@code project.cost}; null for the event as a whole
     * @return empty when there is no such event, or the reader may not see it
     */
    public Optional<Why> why(Reader reader, long position, @Nullable String figure) {
        return trail.find(reader, position).flatMap(line -> {
            var chain = chain(reader, line, figure);
            return WhySeen.mayRead(reader, chain) ? Optional.of(WhySeen.by(reader, chain)) : Optional.empty();
        });
    }

    /** What was done under a decision, in order; empty for a reader without access to the trail. */
    public List<TrailRow> effects(Reader reader, String decision) {
        return AuditTrail.isOpenTo(reader) ? produced(reader, decision) : List.of();
    }

    private List<TrailRow> produced(Reader reader, String decision) {
        return trail.find(reader, TrailFilter.under(decision)).reversed();
    }

    private Why chain(Reader reader, TrailRow line, @Nullable String figure) {
        var fact = figure == null
                ? null
                : lines.payload(line, DomainEvent.class)
                        .flatMap(event -> Figures.find(figure, event))
                        .orElse(null);
        var authority = line.aggregateId().startsWith("decision-") ? line.aggregateId() : line.authority();
        if (authority == null) {
            return Why.withoutVote(fact, line, null, null, List.of(), head());
        }
        var granted = granted(reader, authority);
        var power = granted == null ? null : power(reader, granted);
        // A delegation stands for the decision that grants it.
        var decision = granted == null ? authority : granted.event().decision().text();
        var history = lines.of(reader, decision);
        var consultation = consultations.of(reader, history);
        var seat = consultation == null ? steps.tabled(history) : null;
        var earlier = threads.earlier(reader, history);
        return new Why(
                fact,
                line,
                power,
                decision(history),
                steps.vote(reader, seat),
                steps.sitting(reader, seat),
                earlier,
                consultation,
                origin(
                        reader,
                        earlier.isEmpty()
                                ? history
                                : lines.of(reader, earlier.getLast().decision())),
                produced(reader, authority),
                head());
    }

    private @Nullable Found<DelegationGranted> granted(Reader reader, String authority) {
        return authority.startsWith("delegation-")
                ? lines.all(trail.find(reader, TrailFilter.named(GRANTED)), DelegationGranted.class)
                        .filter(granted -> granted.event().delegation().text().equals(authority))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private Why.PowerLink power(Reader reader, Found<DelegationGranted> granted) {
        var event = granted.event();
        return new Why.PowerLink(
                event.delegation().text(),
                steps.bodyName(reader, event.body()),
                event.holder(),
                event.power(),
                event.ceiling(),
                event.from(),
                event.until(),
                granted.line().position());
    }

    /** One taken over from paper stands for itself: it has neither vote nor sitting here. */
    private Why.@Nullable DecisionLink decision(List<TrailRow> history) {
        var drafted = lines.first(history, DecisionDrafted.class);
        if (drafted != null) {
            var event = drafted.event();
            return new Why.DecisionLink(
                    event.decision().text(),
                    event.reference(),
                    event.title(),
                    event.text(),
                    kindOf(event.resolution()),
                    history.getFirst().position());
        }
        var past = lines.first(history, PastDecisionRecorded.class);
        if (past == null) {
            return null;
        }
        var event = past.event();
        return new Why.DecisionLink(
                event.decision().text(),
                event.reference(),
                event.title(),
                event.text(),
                kindOf(event.allows() == null ? new TakeNote() : event.allows()),
                history.getFirst().position());
    }

    /** @param history of the decision with which the point began */
    private Why.@Nullable OriginLink origin(Reader reader, List<TrailRow> history) {
        var drafted = lines.first(history, DecisionDrafted.class);
        if (drafted == null) {
            var past = lines.first(history, PastDecisionRecorded.class);
            return past == null ? null : origin(past.line(), null);
        }
        if (drafted.event().resolution() instanceof ArbitrateAction arbitrate) {
            var asked = lines.all(lines.of(reader, arbitrate.action().text()), ArbitrationAsked.class)
                    .filter(found -> found.line().position() < drafted.line().position())
                    .findFirst();
            if (asked.isPresent()) {
                return origin(asked.get().line(), asked.get().event().question());
            }
        }
        return origin(drafted.line(), null);
    }

    private static Why.OriginLink origin(TrailRow line, @Nullable String question) {
        return new Why.OriginLink(
                line.name(),
                question,
                line.position(),
                line.effectiveOn(),
                line.recordedAt(),
                line.actor(),
                line.role());
    }

    private long head() {
        var past = ReadingPoint.current();
        return past == null ? archive.head() : past.position();
    }
}
