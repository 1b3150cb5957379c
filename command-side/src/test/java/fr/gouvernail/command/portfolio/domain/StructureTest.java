package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.LEAD;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TOWN;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.contract.portfolio.Parties;
import fr.gouvernail.contract.portfolio.Partner;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand.LocateProject;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand.SetProjectParties;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectLocated;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectPartiesSet;
import fr.gouvernail.contract.portfolio.StructureRejection;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.GeoPoint;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureTest {

    private static final BodyId COMMITTEE = new BodyId(new UUID(8, 1));
    private static final BodyId ELSEWHERE = new BodyId(new UUID(8, 2));
    private static final OrganisationId UNKNOWN = new OrganisationId(new UUID(8, 3));
    private static final Partner TOWN_PAYS = new Partner(TOWN, "cofinance");
    private static final Parties PARTIES = new Parties(List.of(LEAD), LEAD, "Urbanisme", List.of(TOWN_PAYS), COMMITTEE);
    private static final GeoPoint SQUARE = new GeoPoint(1_487_600, 46_741_200);

    private final FixtureConfiguration<Project> fixture = Fixtures.of(
            Project.class,
            Valmoret.context(),
            Valmoret.subjects()
                    .with(COMMITTEE, Scope.of(TERRITORY))
                    .with(ELSEWHERE, Scope.of(TerritoryId.ofInsee("01053"))),
            Valmoret.NOTHING_BLOCKS);

    private static SetProjectParties name(Parties parties) {
        return new SetProjectParties(HALL, null, parties, "Nommés au cadrage", VOTE);
    }

    private static LocateProject locate(Location location) {
        return new LocateProject(HALL, null, location, "Cadastre", VOTE);
    }

    private static Location at(GeoPoint point, List<GeoPoint> ring, @Nullable Long area) {
        return new Location(point, ring, "Place du Marché", area);
    }

    private static GeoPoint near(int east, int north) {
        return new GeoPoint(1_487_000 + east, 46_741_000 + north);
    }

    @Test
    void thoseWhoCarryAProjectAreNamedAndFollowedByOthers() {
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(name(PARTIES))
                .expectEvents(new ProjectPartiesSet(HALL, null, PARTIES, "Nommés au cadrage", VOTE));
        fixture.given(
                        ProjectLifeTestBase.PROPOSED,
                        new ProjectPartiesSet(HALL, null, PARTIES, "Nommés au cadrage", VOTE))
                .when(name(Parties.NONE))
                .expectEvents(new ProjectPartiesSet(HALL, PARTIES, Parties.NONE, "Nommés au cadrage", VOTE));
    }

    @Test
    void theSamePartiesAgainAreRefused() {
        fixture.given(
                        ProjectLifeTestBase.PROPOSED,
                        new ProjectPartiesSet(HALL, null, PARTIES, "Nommés au cadrage", VOTE))
                .when(name(PARTIES))
                .expectException(rejection(StructureRejection.PARTIES_CHANGE_NOTHING));
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(name(Parties.NONE))
                .expectException(rejection(StructureRejection.PARTIES_CHANGE_NOTHING));
    }

    @Test
    void aPersonOrAPartnerNamedTwiceIsRefused() {
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(name(new Parties(List.of(LEAD, LEAD), null, null, List.of(), null)))
                .expectException(rejection(StructureRejection.PARTIES_LISTED_TWICE, "value", LEAD));
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(name(new Parties(List.of(), null, null, List.of(TOWN_PAYS, new Partner(TOWN, "prête")), null)))
                .expectException(rejection(StructureRejection.PARTIES_LISTED_TWICE, "value", TOWN));
    }

    @Test
    void anUnregisteredPartnerAndABodyOfAnotherTerritoryAreRefused() {
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(name(new Parties(List.of(), null, null, List.of(new Partner(UNKNOWN, "aide")), null)))
                .expectException(
                        rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "organisation", "value", UNKNOWN));
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(name(new Parties(List.of(), null, null, List.of(), ELSEWHERE)))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY, "field", "body", "value", ELSEWHERE));
    }

    @Test
    void aProjectIsLocatedWithItsOutline() {
        var ring = List.of(near(0, 0), near(800, 0), near(800, 400), near(0, 400), near(0, 0));
        var place = at(SQUARE, ring, 3_800L);
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(locate(place))
                .expectEvents(new ProjectLocated(HALL, null, place, "Cadastre", VOTE));
    }

    /** Kourou, Saint-Denis de La Réunion, Papeete, Nouméa, Bonifacio. */
    @ParameterizedTest
    @CsvSource({
        "-52650000,5160000",
        "55450000,-20880000",
        "-149560000,-17530000",
        "166450000,-22270000",
        "9159000,41387000"
    })
    void franceReachesOverseas(int longitude, int latitude) {
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(locate(at(new GeoPoint(longitude, latitude), List.of(), null)))
                .expectSuccessfulHandlerExecution();
    }

    /** Latitude and longitude swapped, the sea off Ghana, London, Berlin. */
    @ParameterizedTest
    @CsvSource({"46741200,1487600", "0,0", "-120000,51500000", "13400000,52500000"})
    void whatIsNotInFranceIsRefused(int longitude, int latitude) {
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(locate(at(new GeoPoint(longitude, latitude), List.of(), null)))
                .expectException(rejection(
                        StructureRejection.LOCATION_OUTSIDE_FRANCE, "latitude", latitude, "longitude", longitude));
    }

    @Test
    void anOutlineThatDoesNotCloseIsRefused() {
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(locate(at(SQUARE, List.of(near(0, 0), near(800, 0), near(800, 400), near(0, 400)), null)))
                .expectException(rejection(StructureRejection.LOCATION_PERIMETER_OPEN, "points", 4));
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(locate(at(SQUARE, List.of(near(0, 0), near(800, 0), near(0, 0)), null)))
                .expectException(rejection(StructureRejection.LOCATION_PERIMETER_OPEN, "points", 3));
    }

    @Test
    void anOutlineWhoseSidesCrossIsRefused() {
        var bow = List.of(near(0, 0), near(800, 400), near(800, 0), near(0, 400), near(0, 0));
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(locate(at(SQUARE, bow, null)))
                .expectException(rejection(StructureRejection.LOCATION_PERIMETER_CROSSES, "first", 1, "second", 3));
    }

    @Test
    void anOutlineOfTooManyPointsAndAnImpossibleAreaAreRefused() {
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(locate(at(SQUARE, Collections.nCopies(501, near(0, 0)), null)))
                .expectException(rejection(StructureRejection.LOCATION_PERIMETER_TOO_LONG, "points", 501, "most", 500));
        fixture.given(ProjectLifeTestBase.PROPOSED)
                .when(locate(at(SQUARE, List.of(), 0L)))
                .expectException(rejection(StructureRejection.LOCATION_AREA, "area", 0L));
    }

    @Test
    void theSamePlaceAgainIsRefused() {
        var place = at(SQUARE, List.of(), null);
        fixture.given(ProjectLifeTestBase.PROPOSED, new ProjectLocated(HALL, null, place, "Cadastre", VOTE))
                .when(locate(place))
                .expectException(rejection(StructureRejection.LOCATION_UNCHANGED));
    }

    @Test
    void aProjectThatWasWithdrawnIsNowhereAndNobodys() {
        var withdrawn = new ProjectWithdrawn(HALL, Phase.IDEA, Phase.CLOSED, "Proposé deux fois", VOTE);
        fixture.given(ProjectLifeTestBase.PROPOSED, withdrawn)
                .when(locate(at(SQUARE, List.of(), null)))
                .expectException(rejection(StructureRejection.PROJECT_WITHDRAWN, "project", HALL));
        fixture.given(ProjectLifeTestBase.PROPOSED, withdrawn)
                .when(name(PARTIES))
                .expectException(rejection(StructureRejection.PROJECT_WITHDRAWN, "project", HALL));
    }
}
