package fr.gouvernail.command.territory.domain;

import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.territory.TerritoryCommand.RegisterTerritory;
import fr.gouvernail.contract.territory.TerritoryCommand.UpdatePopulation;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.contract.territory.TerritoryRejection;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final PersonId SENDER = new PersonId(new UUID(1, 1));
    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");

    private static FixtureConfiguration<Territory> fixture(CommandContext context) {
        return Fixtures.of(Territory.class, context);
    }

    private static FixtureConfiguration<Territory> fixture() {
        return fixture(Contexts.allowed(SENDER, Role.ADMINISTRATOR, TODAY));
    }

    private static RegisterTerritory register(TerritoryId id, TerritoryKind kind, String code, int population) {
        return new RegisterTerritory(
                id, kind, code, "Valmoret", population, "99", "99", "Val-de-Brenne", "999000018", "ACV999", null);
    }

    private static TerritoryRegistered registered() {
        return new TerritoryRegistered(
                VALMORET,
                TerritoryKind.COMMUNE,
                "99001",
                "Valmoret",
                22_400,
                "99",
                "99",
                "Val-de-Brenne",
                "999000018",
                "ACV999",
                null);
    }

    @Test
    void aCommuneIsRegisteredUnderItsOwnHistory() {
        fixture()
                .givenNoPriorActivity()
                .when(register(VALMORET, TerritoryKind.COMMUNE, "99001", 22_400))
                .expectEvents(registered())
                .expectEventsMatching(recordedUnder(Scope.of(VALMORET)));
    }

    @Test
    void corsicanCodesHaveALetter() {
        fixture()
                .givenNoPriorActivity()
                .when(register(TerritoryId.ofInsee("2A004"), TerritoryKind.COMMUNE, "2A004", 1))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aCodeOfTheOtherKindIsMalformed() {
        fixture()
                .givenNoPriorActivity()
                .when(register(VALMORET, TerritoryKind.INTERCOMMUNALITY, "99001", 22_400))
                .expectNoEvents()
                .expectException(rejection(
                        TerritoryRejection.CODE_MALFORMED, "kind", TerritoryKind.INTERCOMMUNALITY, "code", "99001"));
    }

    @Test
    void theIdentityHasToBeThatOfTheCode() {
        fixture()
                .givenNoPriorActivity()
                .when(register(TerritoryId.ofInsee("99002"), TerritoryKind.COMMUNE, "99001", 22_400))
                .expectException(rejection(TerritoryRejection.ID_DIFFERS_FROM_CODE, "expected", VALMORET));
    }

    @Test
    void nobodyLivesInNegativeNumbers() {
        fixture()
                .givenNoPriorActivity()
                .when(register(VALMORET, TerritoryKind.COMMUNE, "99001", -1))
                .expectException(rejection(TerritoryRejection.POPULATION_NEGATIVE, "population", -1));
        fixture()
                .given(registered())
                .when(new UpdatePopulation(VALMORET, 0L, -5, TODAY))
                .expectException(rejection(TerritoryRejection.POPULATION_NEGATIVE, "population", -5));
    }

    @Test
    void registeringConcernsTheWholeInstallation() {
        fixture(Contexts.allowedOn(List.of(VALMORET), SENDER, Role.DIRECTOR, TODAY))
                .givenNoPriorActivity()
                .when(register(VALMORET, TerritoryKind.COMMUNE, "99001", 22_400))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }

    @Test
    void aNewPopulationKeepsTheFormerOne() {
        fixture()
                .given(registered())
                .when(new UpdatePopulation(VALMORET, 0L, 22_650, TODAY))
                .expectEvents(new PopulationUpdated(VALMORET, 22_400, 22_650, TODAY));
    }

    @Test
    void theSamePopulationChangesNothing() {
        fixture()
                .given(registered())
                .when(new UpdatePopulation(VALMORET, 0L, 22_400, TODAY))
                .expectException(rejection(TerritoryRejection.POPULATION_UNCHANGED, "population", 22_400));
    }

    @Test
    void aStaleVersionIsRefused() {
        fixture()
                .given(registered(), new PopulationUpdated(VALMORET, 22_400, 22_650, TODAY))
                .when(new UpdatePopulation(VALMORET, 0L, 22_700, TODAY))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void anotherTerritorysTeamMayNotUpdate() {
        fixture(Contexts.refused(SENDER, Role.PMO, TODAY))
                .given(registered())
                .when(new UpdatePopulation(VALMORET, 0L, 22_650, TODAY))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }
}
