package fr.gouvernail.query.audit.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a chain a reader is shown. */
final class WhySeen {

    /** A decision that grants a power moves no money itself: what was done under that power is read by what it was done to. */
    static boolean mayRead(Reader reader, Why chain) {
        var access = WhyAccess.of(reader);
        var decision = chain.decision();
        return reader.role() == Role.CO_FINANCER && decision != null && chain.power() == null
                ? access.opensDecision(decision.resolutionKind())
                : access.opens(chain.event().aggregateType());
    }

    /**
     * Who has no access to the trail is led up to the decision, and not down to everything else it produced. A co-financer is not shown
     * the other figures of the event that set a line of its own, nor, above the delegation under which it was done, the decision that
     * granted it: by what role, within what bounds and on what day is all it may know.
     */
    static Why by(Reader reader, Why chain) {
        var access = WhyAccess.of(reader);
        if (access.trail()) {
            return chain;
        }
        var decision = chain.decision();
        boolean upwards = decision == null || access.opensDecision(decision.resolutionKind());
        return new Why(
                reader.role() == Role.CO_FINANCER || isPerson(chain.figure()) ? null : chain.figure(),
                chain.event().withoutActor(),
                chain.power() == null ? null : chain.power().withoutHolder(),
                upwards ? decision : null,
                upwards ? chain.vote() : null,
                upwards ? chain.sitting() : null,
                chain.earlier().stream()
                        .filter(step -> upwards && access.opensDecision(step.resolutionKind()))
                        .toList(),
                upwards ? chain.consultation() : null,
                upwards && chain.origin() != null ? chain.origin().withoutActor() : null,
                List.of(),
                chain.head());
    }

    private static boolean isPerson(@Nullable Fact figure) {
        return figure != null && (figure.after() instanceof PersonId || figure.before() instanceof PersonId);
    }

    private WhySeen() {}
}
