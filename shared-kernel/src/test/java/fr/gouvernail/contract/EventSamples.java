package fr.gouvernail.contract;

import fr.gouvernail.kernel.event.DomainEvent;
import java.util.List;
import java.util.stream.Stream;

/** A realistic sample of every event: what the approved files are made from. */
public final class EventSamples {

    public static List<DomainEvent> all() {
        return Stream.of(
                        TerritorySamples.all(),
                        GovernanceSamples.all(),
                        DecisionSamples.all(),
                        ConsultationSamples.all(),
                        PortfolioSamples.all(),
                        PortfolioLifeSamples.all(),
                        ImportSamples.all(),
                        FundingSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private EventSamples() {}
}
