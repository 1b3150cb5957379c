package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.command.assessment.domain.GateReading;
import fr.gouvernail.command.platform.lookup.JdbcGateDossiers.Kind;
import fr.gouvernail.command.portfolio.domain.ForecastCost;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.GateFacts;
import fr.gouvernail.kernel.rule.ValidationGate;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What is known of a project before its launch, read from the streams that hold it: nothing is kept twice, and what the gate counts is what
 * happened.
 */
public final class StoredGateFacts {

    private final ValidationGate gate;
    private final JdbcGateDossiers dossiers;
    private final Function<FundingPlanId, List<Finding>> plans;
    private final Function<ProjectId, TerritoryId> territories;
    private final Supplier<EventStore> store;

    /**
     * @param plans what the rules said of a plan when it was last written
     * @param territories where a project is
     * @param store asked for when the first project is looked at: it is made after the handlers that look
     */
    public StoredGateFacts(
            ValidationGate gate,
            JdbcGateDossiers dossiers,
            Function<FundingPlanId, List<Finding>> plans,
            Function<ProjectId, TerritoryId> territories,
            Supplier<EventStore> store) {
        this.gate = gate;
        this.dossiers = dossiers;
        this.plans = plans;
        this.territories = territories;
        this.store = store;
    }

    /** In the order of the rules. */
    public List<Finding> find(ProjectId project, LocalDate day) {
        return gate.findings(facts(project, day), day);
    }

    private GateFacts facts(ProjectId project, LocalDate day) {
        var examined = stream(FeasibilityId.of(project).text());
        return new GateFacts(
                money(project),
                GateReading.running(examined),
                GateReading.items(examined, day),
                GateReading.backing(examined, streams(project, Kind.BACKING), day),
                GateReading.foresight(
                        streams(project, Kind.EFFECT),
                        project,
                        dossiers.mapOf(territories.apply(project))
                                .map(this::stream)
                                .orElse(List.of())),
                GateReading.opinions(streams(project, Kind.OPINION)));
    }

    private GateFacts.Money money(ProjectId project) {
        var drafted = dossiers.of(project, Kind.PLAN);
        long broken = drafted.stream()
                .flatMap(plan -> plans.apply(FundingPlanId.of(plan)).stream())
                .filter(Finding::blocks)
                .count();
        long planned = streams(project, Kind.PLAN).stream()
                .mapToLong(plan -> plannedFor(plan).cents())
                .sum();
        var forecast = ForecastCost.of(stream(project.text()), streams(project, Kind.ACTION));
        return new GateFacts.Money(drafted.size(), (int) broken, planned, forecast.cents());
    }

    /** The cost that a plan was last drawn for. */
    private static Money plannedFor(List<DomainEvent> plan) {
        var cost = Money.ZERO;
        for (var event : plan) {
            switch (event) {
                case FundingPlanDrafted drafted -> cost = drafted.content().costHt();
                case FundingPlanRevised revised -> cost = revised.current().costHt();
                default -> {}
            }
        }
        return cost;
    }

    private List<List<DomainEvent>> streams(ProjectId project, Kind kind) {
        return dossiers.of(project, kind).stream().map(this::stream).toList();
    }

    private List<DomainEvent> stream(String id) {
        var events = new ArrayList<DomainEvent>();
        store.get()
                .readEvents(id)
                .asStream()
                .flatMap(message -> message.getPayload() instanceof DomainEvent event ? Stream.of(event) : Stream.of())
                .forEach(events::add);
        return events;
    }
}
