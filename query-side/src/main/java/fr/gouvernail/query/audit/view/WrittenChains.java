package fr.gouvernail.query.audit.view;

import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks from a decision to the written consultation that adopted it, from the events alone. */
final class WrittenChains {

    private final EventLines lines;
    private final WhySteps steps;

    WrittenChains(EventLines lines, WhySteps steps) {
        this.lines = lines;
        this.steps = steps;
    }

    /** @param history of the decision, the last event first; what it went through last counts */
    Why.@Nullable ConsultationLink of(Reader reader, List<TrailRow> history) {
        for (var line : history) {
            switch (payload(line)) {
                case DecisionApprovedInWriting e -> {
                    return link(reader, e.consultation());
                }
                case DecisionPutToConsultation e -> {
                    return link(reader, e.consultation());
                }
                case DecisionTabled _, DecisionReturnedFromConsultation _ -> {
                    return null;
                }
                case null, default -> {
                    // Says nothing of where it is decided.
                }
            }
        }
        return null;
    }

    private Why.@Nullable ConsultationLink link(Reader reader, ConsultationId id) {
        ConsultationOpened opened = null;
        ConsultationClosed closed = null;
        long position = 0;
        for (var line : lines.of(reader, id.text()).reversed()) {
            switch (payload(line)) {
                case ConsultationOpened e -> {
                    opened = e;
                    position = line.position();
                }
                case ConsultationClosed e -> {
                    closed = e;
                    position = line.position();
                }
                case null, default -> {
                    // Each answer is on the page of the consultation.
                }
            }
        }
        return opened == null
                ? null
                : new Why.ConsultationLink(
                        id.text(),
                        opened.body().text(),
                        steps.bodyName(reader, opened.body()),
                        opened.effectiveOn(),
                        opened.closesOn(),
                        closed == null ? null : closed.count(),
                        position);
    }

    private @Nullable DomainEvent payload(TrailRow line) {
        return lines.payload(line, DomainEvent.class).orElse(null);
    }
}
