package fr.gouvernail.query.audit.view;

import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.Kind;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.audit.view.EventLines.Found;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where and how a decision was voted, from its own events and those of the sitting. */
record WhySteps(EventLines lines) {

    /** The item of the agenda where a decision stood last, or was voted. */
    record Tabled(SittingId sitting, int item) {}

    static String kindOf(Resolution resolution) {
        var kind = resolution.getClass().getAnnotation(Kind.class);
        return kind == null ? "" : kind.value();
    }

    @Nullable
    Tabled tabled(List<TrailRow> history) {
        var events = history.stream().flatMap(line -> lines.payload(line, DomainEvent.class).stream());
        return events.flatMap(event -> switch (event) {
                    case DecisionAdopted e -> Stream.of(new Tabled(e.sitting(), e.item()));
                    case DecisionRefused e -> Stream.of(new Tabled(e.sitting(), e.item()));
                    case DecisionTabled e -> Stream.of(new Tabled(e.sitting(), e.item()));
                    default -> Stream.<Tabled>empty();
                })
                .findFirst()
                .orElse(null);
    }

    Why.@Nullable VoteLink vote(Reader reader, @Nullable Tabled tabled) {
        if (tabled == null) {
            return null;
        }
        var events = lines.of(reader, tabled.sitting().text());
        var byName = lines.all(events, VoteRecorded.class)
                .filter(vote -> vote.event().item().number() == tabled.item())
                .map(vote -> link(tabled, vote.event().tally(), vote));
        var secret = lines.all(events, SecretVoteRecorded.class)
                .filter(vote -> vote.event().item().number() == tabled.item())
                .map(vote -> link(tabled, vote.event().tally(), vote));
        return Stream.concat(byName, secret).findFirst().orElse(null);
    }

    private static Why.VoteLink link(Tabled tabled, Tally tally, Found<? extends SittingEvent> vote) {
        var day = Objects.requireNonNull(vote.event().effectiveOn());
        return new Why.VoteLink(tabled.item(), tally, day, vote.line().position());
    }

    Why.@Nullable SittingLink sitting(Reader reader, @Nullable Tabled tabled) {
        if (tabled == null) {
            return null;
        }
        var sitting = tabled.sitting();
        var convened = lines.first(lines.of(reader, sitting.text()), SittingConvened.class);
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

    @Nullable
    String bodyName(Reader reader, BodyId body) {
        var established = lines.first(lines.of(reader, body.text()), BodyEstablished.class);
        return established == null ? null : established.event().name();
    }
}
