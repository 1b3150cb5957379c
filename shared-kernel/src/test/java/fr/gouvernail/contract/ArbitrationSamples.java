package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.COMMITTEE;
import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.REGION;
import static fr.gouvernail.contract.SampleIds.WORKS;

import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent.StanceTaken;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent.StanceWithdrawn;
import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.contract.portfolio.StanceHolder;
import fr.gouvernail.kernel.event.DomainEvent;
import java.time.LocalDate;
import java.util.List;

/** One sample of each thing that is said of the options of an arbitration. */
final class ArbitrationSamples {

    static List<DomainEvent> all() {
        return List.of(
                new StanceTaken(
                        WORKS,
                        MARKET_HALL,
                        1,
                        "B",
                        StanceHolder.body(COMMITTEE),
                        OptionStance.SUPPORTS_IF,
                        OptionStance.SUPPORTS,
                        "Le comité soutient l’option B, sans consensus",
                        "Relevé de la réunion du 25 septembre",
                        LocalDate.of(2026, 9, 25)),
                new StanceWithdrawn(
                        WORKS,
                        MARKET_HALL,
                        1,
                        "C",
                        StanceHolder.organisation(REGION),
                        OptionStance.OPPOSES,
                        "La Région ne s’y oppose plus",
                        LocalDate.of(2026, 9, 28)));
    }

    private ArbitrationSamples() {}
}
