package fr.gouvernail.query.audit.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a chain a reader is shown. */
final class WhySeen {

    static boolean mayRead(Reader reader, Why chain) {
        var access = WhyAccess.of(reader);
        var decision = chain.decision();
        return reader.role() == Role.CO_FINANCER && decision != null
                ? access.opensDecision(decision.resolutionKind())
                : access.opens(chain.event().aggregateType());
    }

    /**
     * Who has no access to the trail is led up to the decision, and not down to everything else it produced. A co-financer is not shown
     * the other figures of the event that set a line of its own.
     */
    static Why by(Reader reader, Why chain) {
        return WhyAccess.of(reader).trail()
                ? chain
                : new Why(
                        reader.role() == Role.CO_FINANCER || isPerson(chain.figure()) ? null : chain.figure(),
                        chain.event().withoutActor(),
                        chain.decision(),
                        chain.vote(),
                        chain.sitting(),
                        chain.consultation(),
                        chain.origin() == null ? null : chain.origin().withoutActor(),
                        List.of(),
                        chain.head());
    }

    private static boolean isPerson(@Nullable Fact figure) {
        return figure != null && (figure.after() instanceof PersonId || figure.before() instanceof PersonId);
    }

    private WhySeen() {}
}
