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
                        AssessmentSamples.all(),
                        ParticipationSamples.all(),
                        PortfolioSamples.all(),
                        ArbitrationSamples.all(),
                        PortfolioLifeSamples.all(),
                        FundingSamples.all(),
                        CausalMapSamples.all(),
                        OpinionSamples.all(),
                        SubsidySamples.all(),
                        ImportSamples.all(),
                        SheetSamples.all(),
                        FollowUpSamples.all(),
                        StructureSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private EventSamples() {}
}
