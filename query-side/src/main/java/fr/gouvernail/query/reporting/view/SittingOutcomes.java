package fr.gouvernail.query.reporting.view;

import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.governance.view.SittingDeclarations;
import fr.gouvernail.query.governance.view.SittingFilter;
import fr.gouvernail.query.governance.view.SittingRow;
import fr.gouvernail.query.governance.view.SittingState;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in the history each closed sitting has had its full effect: behind its closing, and behind the declaration of every decision it
 * voted with all that followed from that of itself. A sitting that is read again at its mere closing would show none of what it decided.
 */
public final class SittingOutcomes {

    /** @param position of the last event that the sitting brought about */
    public record Outcome(SittingRow sitting, long position) {}

    private final Sittings sittings;
    private final SittingDeclarations declarations;
    private final AuditTrail trail;

    public SittingOutcomes(Sittings sittings, SittingDeclarations declarations, AuditTrail trail) {
        this.sittings = sittings;
        this.declarations = declarations;
        this.trail = trail;
    }

    /** The closed sittings the reader may see, the latest first. */
    public List<Outcome> list(Reader reader) {
        var declared = declarations.positions(reader);
        var ends = trail.endsOfConversations(
                reader, declared.values().stream().flatMap(Collection::stream).toList());
        return sittings.list(reader, new SittingFilter(null, SittingState.CLOSED, null, null)).stream()
                .flatMap(sitting -> sitting.closedEvent() == null
                        ? Stream.<Outcome>empty()
                        : Stream.of(new Outcome(
                                sitting,
                                last(
                                        sitting.closedEvent(),
                                        declared.getOrDefault(sitting.sitting(), List.of()).stream()
                                                .map(position -> ends.getOrDefault(position, position))
                                                .toList()))))
                .toList();
    }

    /** The sitting that is read again at this position: at its outcome, or at its mere closing; null for any other position. */
    public @Nullable SittingRow at(Reader reader, long position) {
        return sittings.closedAt(reader, position)
                .or(() -> list(reader).stream()
                        .filter(outcome -> outcome.position() == position)
                        .findFirst()
                        .map(Outcome::sitting))
                .orElse(null);
    }

    private static long last(long closed, List<Long> ends) {
        return ends.stream().mapToLong(Long::longValue).reduce(closed, Math::max);
    }
}
