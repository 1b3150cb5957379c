package fr.gouvernail.query.audit.view;

import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Resolution.ArbitrateAction;
import fr.gouvernail.contract.governance.Resolution.TakeNote;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.Kind;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks from an event up to the sitting that ordered it, and down to all that was ordered: from the events alone, so that it is a proof. */
public final class WhyChains {

    private static final String GRANTED = "governance.body.delegation-granted";

    private final TrailSource trail;
    private final EventArchive archive;
    private final WrittenChains consultations;

    public WhyChains(AuditTrail trail, EventArchive archive) {
        this((TrailSource) trail, archive);
    }

    WhyChains(TrailSource trail, EventArchive archive) {
        this.trail = trail;
        this.archive = archive;
        this.consultations = new WrittenChains(trail, archive);
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
                : payload(line, DomainEvent.class)
                        .flatMap(event -> Figures.find(figure, event))
                        .orElse(null);
        var authority = line.aggregateId().startsWith("decision-") ? line.aggregateId() : line.authority();
        if (authority == null) {
            return Why.withoutVote(fact, line, null, null, List.of(), head());
        }
        var history = trail.find(reader, TrailFilter.of(decisionBehind(reader, authority)));
        var drafted = first(history, DecisionDrafted.class);
        var past = first(history, PastDecisionRecorded.class);
        if (drafted == null && past != null) {
            var decision = takenOver(past, history.getFirst().position());
            var origin = origin(past.line(), null);
            return Why.withoutVote(fact, line, decision, origin, produced(reader, authority), head());
        }
        var consultation = consultations.of(reader, history);
        var seat = consultation == null ? tabled(history) : null;
        var sitting = seat == null ? null : sitting(reader, seat.sitting());
        return new Why(
                fact,
                line,
                drafted == null ? null : decision(drafted, history.getFirst().position()),
                seat == null ? null : vote(reader, seat),
                sitting,
                consultation,
                drafted == null ? null : origin(reader, drafted),
                produced(reader, authority),
                head());
    }

    /** A delegation stands for the decision that grants it. */
    private String decisionBehind(Reader reader, String authority) {
        if (!authority.startsWith("delegation-")) {
            return authority;
        }
        return all(trail.find(reader, TrailFilter.named(GRANTED)), DelegationGranted.class)
                .map(Found::event)
                .filter(granted -> granted.delegation().text().equals(authority))
                .map(granted -> granted.decision().text())
                .findFirst()
                .orElse(authority);
    }

    /** An event with its line. */
    private record Found<E extends DomainEvent>(TrailRow line, E event) {}

    private record Tabled(SittingId sitting, int item) {}

    private static Why.DecisionLink decision(Found<DecisionDrafted> drafted, long lastPosition) {
        var event = drafted.event();
        return new Why.DecisionLink(
                event.decision().text(),
                event.reference(),
                event.title(),
                event.text(),
                kindOf(event.resolution()),
                lastPosition);
    }

    /** One taken over from paper stands for itself: it has neither vote nor sitting here. */
    private static Why.DecisionLink takenOver(Found<PastDecisionRecorded> past, long lastPosition) {
        var event = past.event();
        return new Why.DecisionLink(
                event.decision().text(),
                event.reference(),
                event.title(),
                event.text(),
                kindOf(event.allows() == null ? new TakeNote() : event.allows()),
                lastPosition);
    }

    private static String kindOf(Resolution resolution) {
        var kind = resolution.getClass().getAnnotation(Kind.class);
        return kind == null ? "" : kind.value();
    }

    private @Nullable Tabled tabled(List<TrailRow> history) {
        var events = history.stream().flatMap(line -> payload(line, DomainEvent.class).stream());
        return events.flatMap(event -> switch (event) {
                    case DecisionAdopted e -> Stream.of(new Tabled(e.sitting(), e.item()));
                    case DecisionRefused e -> Stream.of(new Tabled(e.sitting(), e.item()));
                    case DecisionTabled e -> Stream.of(new Tabled(e.sitting(), e.item()));
                    default -> Stream.<Tabled>empty();
                })
                .findFirst()
                .orElse(null);
    }

    private Why.@Nullable VoteLink vote(Reader reader, Tabled tabled) {
        var lines = trail.find(reader, TrailFilter.of(tabled.sitting().text()));
        var byName = all(lines, VoteRecorded.class)
                .filter(vote -> vote.event().item().number() == tabled.item())
                .map(vote -> link(tabled, vote.event().tally(), vote));
        var secret = all(lines, SecretVoteRecorded.class)
                .filter(vote -> vote.event().item().number() == tabled.item())
                .map(vote -> link(tabled, vote.event().tally(), vote));
        return Stream.concat(byName, secret).findFirst().orElse(null);
    }

    private static Why.VoteLink link(Tabled tabled, Tally tally, Found<? extends SittingEvent> vote) {
        var day = Objects.requireNonNull(vote.event().effectiveOn());
        return new Why.VoteLink(tabled.item(), tally, day, vote.line().position());
    }

    private Why.@Nullable SittingLink sitting(Reader reader, SittingId sitting) {
        var convened = first(trail.find(reader, TrailFilter.of(sitting.text())), SittingConvened.class);
        if (convened == null) {
            return null;
        }
        var event = convened.event();
        int voting = (int) event.seats().stream().filter(Seat::voting).count();
        return new Why.SittingLink(
                sitting.text(),
                event.body().text(),
                bodyName(reader, event.body()),
                event.heldOn(),
                event.convenedOn(),
                event.seats().size(),
                voting,
                convened.line().position());
    }

    private @Nullable String bodyName(Reader reader, BodyId body) {
        var established = first(trail.find(reader, TrailFilter.of(body.text())), BodyEstablished.class);
        return established == null ? null : established.event().name();
    }

    private Why.OriginLink origin(Reader reader, Found<DecisionDrafted> drafted) {
        if (drafted.event().resolution() instanceof ArbitrateAction arbitrate) {
            var asked = all(trail.find(reader, TrailFilter.of(arbitrate.action().text())), ArbitrationAsked.class)
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

    private <E extends DomainEvent> @Nullable Found<E> first(List<TrailRow> lines, Class<E> type) {
        return all(lines, type).findFirst().orElse(null);
    }

    private <E extends DomainEvent> Stream<Found<E>> all(List<TrailRow> lines, Class<E> type) {
        var name = type.getAnnotation(fr.gouvernail.kernel.event.EventName.class);
        return lines.stream()
                .filter(line -> name != null && line.name().equals(name.value()))
                .flatMap(line -> payload(line, type).stream().map(event -> new Found<>(line, event)));
    }

    private <E extends DomainEvent> Optional<E> payload(TrailRow line, Class<E> type) {
        return archive.at(line.position())
                .map(archived -> archived.event().payload())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private long head() {
        var past = ReadingPoint.current();
        return past == null ? archive.head() : past.position();
    }
}
