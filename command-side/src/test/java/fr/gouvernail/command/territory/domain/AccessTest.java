package fr.gouvernail.command.territory.domain;

import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.territory.AccessCommand.GrantRole;
import fr.gouvernail.contract.territory.AccessCommand.WithdrawRole;
import fr.gouvernail.contract.territory.AccessEvent.RoleGranted;
import fr.gouvernail.contract.territory.AccessEvent.RoleWithdrawn;
import fr.gouvernail.contract.territory.TerritoryRejection;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.AccessId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final PersonId PERSON = new PersonId(new UUID(1, 2));
    private static final AccessId ACCESS = AccessId.of(PERSON);
    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    private static final TerritoryId ELSEWHERE = TerritoryId.ofInsee("99002");
    private static final OrganisationId REGION = new OrganisationId(new UUID(2, 1));

    private static FixtureConfiguration<Access> fixture() {
        return Fixtures.of(
                Access.class,
                Contexts.allowedOn(List.of(VALMORET), new PersonId(new UUID(1, 1)), Role.ADMINISTRATOR, TODAY),
                subjects());
    }

    private static FixtureConfiguration<Access> everywhere() {
        return Fixtures.of(
                Access.class, Contexts.allowed(new PersonId(new UUID(1, 1)), Role.ADMINISTRATOR, TODAY), subjects());
    }

    private static InMemorySubjects subjects() {
        return new InMemorySubjects().with(VALMORET, Scope.of(VALMORET)).with(REGION, Scope.of(VALMORET));
    }

    private static GrantRole grant(Role role, @Nullable TerritoryId territory, @Nullable OrganisationId organisation) {
        return new GrantRole(ACCESS, PERSON, role, territory, organisation, TODAY);
    }

    private static RoleGranted granted(Role role) {
        return new RoleGranted(ACCESS, PERSON, role, VALMORET, null, TODAY);
    }

    @Test
    void theFirstRoleCreatesThePersonsRecord() {
        fixture()
                .givenNoPriorActivity()
                .when(grant(Role.PMO, VALMORET, null))
                .expectEvents(granted(Role.PMO))
                .expectEventsMatching(recordedUnder(Scope.of(VALMORET)));
    }

    @Test
    void laterRolesAddToIt() {
        fixture()
                .given(granted(Role.PMO))
                .when(grant(Role.PROJECT_LEAD, VALMORET, null))
                .expectEvents(granted(Role.PROJECT_LEAD));
    }

    @Test
    void aRoleIsHeldOnceOnATerritory() {
        fixture()
                .given(granted(Role.PMO))
                .when(grant(Role.PMO, VALMORET, null))
                .expectException(rejection(TerritoryRejection.ROLE_HELD_ALREADY, "role", Role.PMO));
    }

    @Test
    void theApplicationsOwnRoleIsNeverGranted() {
        fixture()
                .givenNoPriorActivity()
                .when(grant(Role.SYSTEM, VALMORET, null))
                .expectException(rejection(TerritoryRejection.ROLE_NOT_GRANTABLE, "role", Role.SYSTEM));
    }

    @Test
    void onlyAuditAndAdministrationAreHeldEverywhere() {
        everywhere()
                .givenNoPriorActivity()
                .when(grant(Role.DIRECTOR, null, null))
                .expectException(rejection(TerritoryRejection.TERRITORY_MISSING, "role", Role.DIRECTOR));
        everywhere()
                .givenNoPriorActivity()
                .when(grant(Role.AUDITOR, null, null))
                .expectEvents(new RoleGranted(ACCESS, PERSON, Role.AUDITOR, null, null, TODAY))
                .expectEventsMatching(recordedUnder(Scope.INSTALLATION));
    }

    @Test
    void aCoFinancerActsForAnOrganisation() {
        fixture()
                .givenNoPriorActivity()
                .when(grant(Role.CO_FINANCER, VALMORET, null))
                .expectException(rejection(TerritoryRejection.ORGANISATION_MISSING));
        fixture()
                .givenNoPriorActivity()
                .when(grant(Role.CO_FINANCER, VALMORET, REGION))
                .expectEvents(new RoleGranted(ACCESS, PERSON, Role.CO_FINANCER, VALMORET, REGION, TODAY));
    }

    @Test
    void whatIsNamedHasToExist() {
        var unknown = new OrganisationId(new UUID(2, 9));
        fixture()
                .givenNoPriorActivity()
                .when(grant(Role.CO_FINANCER, VALMORET, unknown))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "organisation"));
        everywhere()
                .givenNoPriorActivity()
                .when(grant(Role.PMO, ELSEWHERE, null))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "territory"));
    }

    @Test
    void aPersonHasOneRecordOnly() {
        var other = new AccessId(new UUID(7, 7));
        fixture()
                .givenNoPriorActivity()
                .when(new GrantRole(other, PERSON, Role.PMO, VALMORET, null, TODAY))
                .expectException(rejection(PlatformRejection.FIELD_MALFORMED, "field", "access"));
    }

    @Test
    void theRightIsThatOnTheTerritoryOfTheRole() {
        fixture()
                .givenNoPriorActivity()
                .when(grant(Role.PMO, ELSEWHERE, null))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD, "territory", ELSEWHERE));
        fixture()
                .given(granted(Role.PMO))
                .when(new WithdrawRole(ACCESS, 0L, Role.PMO, ELSEWHERE, "Départ", TODAY))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD, "territory", ELSEWHERE));
    }

    @Test
    void aRoleIsTakenBack() {
        fixture()
                .given(granted(Role.PMO))
                .when(new WithdrawRole(ACCESS, 0L, Role.PMO, VALMORET, "Départ", TODAY))
                .expectEvents(new RoleWithdrawn(ACCESS, PERSON, Role.PMO, VALMORET, "Départ", TODAY));
    }

    @Test
    void onlyARoleThatIsHeldIsTakenBack() {
        fixture()
                .given(granted(Role.PMO), new RoleWithdrawn(ACCESS, PERSON, Role.PMO, VALMORET, "Départ", TODAY))
                .when(new WithdrawRole(ACCESS, 1L, Role.PMO, VALMORET, "Départ", TODAY))
                .expectException(rejection(TerritoryRejection.ROLE_NOT_HELD, "role", Role.PMO));
    }
}
