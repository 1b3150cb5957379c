package fr.gouvernail.command.territory.domain;

import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.territory.OrganisationCommand.RegisterOrganisation;
import fr.gouvernail.contract.territory.OrganisationCommand.RenameOrganisation;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRenamed;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.contract.territory.TerritoryRejection;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    private static final OrganisationId REGION = new OrganisationId(new UUID(2, 1));

    private static FixtureConfiguration<Organisation> fixture(boolean allowed) {
        var sender = new PersonId(new UUID(1, 1));
        var today = LocalDate.of(2026, 4, 2);
        return Fixtures.of(
                Organisation.class,
                allowed ? Contexts.allowed(sender, Role.PMO, today) : Contexts.refused(sender, Role.PMO, today),
                new InMemorySubjects().with(VALMORET, Scope.of(VALMORET)));
    }

    private static RegisterOrganisation register(TerritoryId territory, @Nullable String siret) {
        return new RegisterOrganisation(REGION, territory, OrganisationKind.REGION, "Région Val-de-Brenne", siret);
    }

    private static OrganisationRegistered registered() {
        return new OrganisationRegistered(
                REGION, VALMORET, OrganisationKind.REGION, "Région Val-de-Brenne", "73282932000074");
    }

    @Test
    void anOrganisationIsRegisteredOnItsTerritory() {
        fixture(true)
                .givenNoPriorActivity()
                .when(register(VALMORET, "73282932000074"))
                .expectEvents(registered())
                .expectEventsMatching(recordedUnder(Scope.of(VALMORET)));
    }

    @Test
    void aStateServiceMayHaveNoSiret() {
        fixture(true).givenNoPriorActivity().when(register(VALMORET, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void aSiretWithAWrongKeyIsRefused() {
        fixture(true)
                .givenNoPriorActivity()
                .when(register(VALMORET, "73282932000075"))
                .expectNoEvents()
                .expectException(rejection(TerritoryRejection.SIRET_MALFORMED, "siret", "73282932000075"));
    }

    @Test
    void theBranchesOfLaPosteFollowTheirOwnKey() {
        assertThat(PublicCodes.isSiret("35600000000001")).isTrue();
        assertThat(PublicCodes.isSiret("35600000000002")).isFalse();
        assertThat(PublicCodes.isSiret("7328293200007")).isFalse();
    }

    @Test
    void theTerritoryHasToExist() {
        var unknown = TerritoryId.ofInsee("99009");
        fixture(true)
                .givenNoPriorActivity()
                .when(register(unknown, null))
                .expectException(
                        rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "territory", "value", unknown));
    }

    @Test
    void aNewNameKeepsTheFormerOne() {
        fixture(true)
                .given(registered())
                .when(new RenameOrganisation(REGION, 0L, "Val-de-Brenne Région", "Nouvelle marque"))
                .expectEvents(new OrganisationRenamed(
                        REGION, "Région Val-de-Brenne", "Val-de-Brenne Région", "Nouvelle marque"));
    }

    @Test
    void theSameNameChangesNothing() {
        fixture(true)
                .given(registered())
                .when(new RenameOrganisation(REGION, 0L, "Région Val-de-Brenne", "Erreur"))
                .expectException(rejection(TerritoryRejection.NAME_UNCHANGED));
    }

    @Test
    void anotherTerritorysTeamMayNeitherRegisterNorRename() {
        fixture(false)
                .givenNoPriorActivity()
                .when(register(VALMORET, null))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        fixture(false)
                .given(registered())
                .when(new RenameOrganisation(REGION, 0L, "Autre", "Erreur"))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }
}
