package fr.gouvernail.query.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.assessment.CausalMapEvent.FactorAdded;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRemoved;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRenamed;
import fr.gouvernail.contract.assessment.CausalMapEvent.LeversSet;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkJudged;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkWithdrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapChosen;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapReviewed;
import fr.gouvernail.contract.assessment.Lever;
import fr.gouvernail.contract.assessment.LinkEnds;
import fr.gouvernail.contract.assessment.MapFactor;
import fr.gouvernail.contract.assessment.MapLink;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.kernel.causal.Direction;
import fr.gouvernail.kernel.causal.MapWeight;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.projection.CausalMapsProjection;
import fr.gouvernail.query.assessment.view.CausalMapSheet.Link;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.testing.ProjectionTestBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A map as each reader sees it, and what it says of a project while experts judge, change it and reread it. */
class ProjectMapsTest extends ProjectionTestBase {

    private static final CausalMapId MAP = new CausalMapId(new UUID(9, 130));
    private static final CausalMapId SECOND = new CausalMapId(new UUID(9, 131));
    private static final ProjectId HALL = new ProjectId(new UUID(9, 41));
    private static final PersonId MAYOR = new PersonId(new UUID(9, 20));
    private static final PersonId OFFICER = new PersonId(new UUID(9, 21));
    private static final LocalDate DAY = LocalDate.of(2026, 2, 12);

    @Override
    protected List<Projection> projections() {
        return List.of(new CausalMapsProjection());
    }

    private static Reader as(Role role) {
        return reader(role, VALMORET, null);
    }

    private void drawn() {
        recorded(
                HALL,
                new ProjectProposed(
                        HALL,
                        programme("ACV"),
                        VALMORET,
                        "A-2.03",
                        "Halle",
                        "Rouvrir",
                        List.of(2),
                        OrganisationId.ofSiret("99900011000018"),
                        DAY));
        recorded(
                MAP,
                new MapDrawn(
                        MAP,
                        VALMORET,
                        "Le centre",
                        "depart",
                        List.of(
                                new MapFactor(1, "Fréquentation", null),
                                new MapFactor(2, "Vacance", "Locaux vides"),
                                new MapFactor(3, "Loyers", null)),
                        List.of(new MapLink(1, 2, -600, "On passe"), new MapLink(3, 2, 300, "Trop cher")),
                        DAY));
    }

    private void judged(PersonId person, Role role, int weight) {
        recorded(MAP, new LinkJudged(MAP, 1, 2, person, role, null, weight, null, DAY));
    }

    private void levers(Lever... levers) {
        recorded(MAP, new LeversSet(MAP, HALL, List.of(), List.of(levers), DAY));
    }

    private void reviewed(PersonId person, Role role, int map, int levers) {
        recorded(MAP, new MapReviewed(MAP, HALL, person, role, map, levers, "Vu", DAY));
    }

    private ProjectMaps projects() {
        return new ProjectMaps(jdbc(), new CausalMaps(jdbc()));
    }

    private ProjectMapSheet sheet(Reader reader) {
        return projects().sheet(reader, HALL).orElseThrow();
    }

    private Link footfallOnVacancy() {
        return new CausalMaps(jdbc())
                .sheet(as(Role.PMO), MAP).orElseThrow().links().stream()
                        .filter(link -> link.cause() == 1 && link.effect() == 2)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aStarterWeightCountsUntilSomebodyJudgesAndThenTheMeanDoes() {
        drawn();
        assertThat(footfallOnVacancy().judged()).isFalse();
        assertThat(footfallOnVacancy().weight()).isEqualTo(MapWeight.of(-600));
        judged(MAYOR, Role.CHAIR, -400);
        judged(OFFICER, Role.MUNICIPAL_SERVICE, 101);
        judged(MAYOR, Role.CHAIR, -500);
        var link = footfallOnVacancy();
        assertThat(link.weight()).isEqualTo(new MapWeight(-399, 2));
        assertThat(link.lowest()).isEqualTo(-500);
        assertThat(link.highest()).isEqualTo(101);
        assertThat(link.contested()).isTrue();
        assertThat(link.starterWeight()).isEqualTo(-600);
        var row = new CausalMaps(jdbc()).list(as(Role.PMO)).getFirst();
        assertThat(row.experts()).isEqualTo(2);
        assertThat(row.judged()).isEqualTo(1);
        assertThat(row.links()).isEqualTo(2);
        assertThat(row.revision()).isEqualTo(4);
    }

    @Test
    void whatTheProjectPushesSpreadsOverTheMap() {
        drawn();
        levers(new Lever(1, 400, "24 étals"));
        var analysis = Objects.requireNonNull(sheet(as(Role.PMO)).analysis());
        assertThat(analysis.outcome().direction(1)).isEqualTo(Direction.UP);
        assertThat(analysis.outcome().direction(2)).isEqualTo(Direction.DOWN);
        assertThat(analysis.outcome().direction(3)).isEqualTo(Direction.UNCHANGED);
        assertThat(analysis.robust(2)).isTrue();
        assertThat(projects().on(as(Role.PMO), MAP))
                .extracting(ProjectMapSheet.Project::project)
                .containsExactly(HALL);
    }

    @Test
    void twoRolesOfTwoPersonsHaveToRereadTheMapAsItIs() {
        assertThat(projects().summary(as(Role.PMO), HALL)).isEmpty();
        drawn();
        assertThat(sheet(as(Role.PMO)).standing()).isEqualTo(ProjectMapStanding.NO_LEVERS);
        levers(new Lever(1, 400, null));
        reviewed(MAYOR, Role.CHAIR, 1, 1);
        reviewed(MAYOR, Role.GOVERNANCE_MEMBER, 1, 1);
        assertThat(sheet(as(Role.PMO)).roles()).isEqualTo(1);
        assertThat(sheet(as(Role.PMO)).standing()).isEqualTo(ProjectMapStanding.TO_REVIEW);
        reviewed(OFFICER, Role.MUNICIPAL_SERVICE, 1, 1);
        var summary = projects().summary(as(Role.PMO), HALL).orElseThrow();
        assertThat(summary.reviewed()).isTrue();
        assertThat(summary.roles()).isEqualTo(2);
        assertThat(summary.lastEvent()).isEqualTo(5);
    }

    @Test
    void reviewsLapseWhenTheMapOrTheLeversChange() {
        drawn();
        levers(new Lever(1, 400, null));
        reviewed(MAYOR, Role.CHAIR, 1, 1);
        reviewed(OFFICER, Role.MUNICIPAL_SERVICE, 1, 1);
        judged(MAYOR, Role.CHAIR, -500);
        assertThat(sheet(as(Role.PMO)).stale()).isEqualTo(2);
        assertThat(sheet(as(Role.PMO)).roles()).isZero();
        reviewed(MAYOR, Role.CHAIR, 2, 1);
        assertThat(sheet(as(Role.PMO)).roles()).isEqualTo(1);
        levers(new Lever(1, 300, null));
        assertThat(sheet(as(Role.PMO)).stale()).isEqualTo(3);
        recorded(
                MAP,
                new FactorRemoved(
                        MAP, 1, "Fréquentation", List.of(new LinkEnds(1, 2)), List.of(HALL), "Trop vague", DAY));
        var left = sheet(as(Role.PMO));
        assertThat(left.levers()).isEmpty();
        assertThat(left.standing()).isEqualTo(ProjectMapStanding.NO_LEVERS);
        assertThat(Objects.requireNonNull(left.map()).links())
                .extracting(Link::cause)
                .containsExactly(3);
    }

    @Test
    void factorsAndLinksComeAndGo() {
        drawn();
        recorded(MAP, new FactorAdded(MAP, new MapFactor(4, "Terrasses", null), DAY));
        recorded(MAP, new FactorRenamed(MAP, 4, "Terrasses", "Terrasses des cafés", DAY));
        recorded(MAP, new LinkDrawn(MAP, 4, 1, "On s’y arrête", DAY));
        recorded(MAP, new LinkJudged(MAP, 4, 1, MAYOR, Role.CHAIR, null, 300, null, DAY));
        recorded(MAP, new LinkWithdrawn(MAP, 3, 2, "Aucun bail ne le montre", DAY));
        var map = new CausalMaps(jdbc()).sheet(as(Role.PMO), MAP).orElseThrow();
        assertThat(map.nameOf(4)).isEqualTo("Terrasses des cafés");
        assertThat(map.links()).extracting(Link::hypothesis).containsExactly("On passe", "On s’y arrête");
    }

    @Test
    void aMapThatDoesNotSettleGivesNoNumberAndIsNeverReviewed() {
        drawn();
        recorded(MAP, new LinkDrawn(MAP, 2, 1, "Retour", DAY));
        recorded(MAP, new LinkJudged(MAP, 2, 1, MAYOR, Role.CHAIR, null, 1_000, null, DAY));
        judged(MAYOR, Role.CHAIR, -1_000);
        levers(new Lever(1, 300, null));
        reviewed(MAYOR, Role.CHAIR, 4, 1);
        reviewed(OFFICER, Role.MUNICIPAL_SERVICE, 4, 1);
        var sheet = sheet(as(Role.PMO));
        assertThat(sheet.standing()).isEqualTo(ProjectMapStanding.UNSETTLED);
        assertThat(Objects.requireNonNull(sheet.analysis()).outcome().effects()).isEmpty();
        assertThat(sheet.summary().reviewed()).isFalse();
    }

    @Test
    void theChosenMapIsReadAndTheFirstUntilOneIsChosen() {
        drawn();
        recorded(SECOND, new MapDrawn(SECOND, VALMORET, "Les quais", null, List.of(), List.of(), DAY));
        var maps = new CausalMaps(jdbc());
        assertThat(maps.current(as(Role.PMO), VALMORET).orElseThrow().map().map())
                .isEqualTo(MAP);
        recorded(SECOND, new MapChosen(SECOND, DAY));
        assertThat(maps.current(as(Role.PMO), VALMORET).orElseThrow().map().map())
                .isEqualTo(SECOND);
        assertThat(maps.list(as(Role.PMO))).extracting(CausalMapRow::current).containsExactly(true, false);
        assertThat(maps.list(reader(Role.PMO, SAINT_AUBRAC, null))).isEmpty();
        assertThat(maps.sheet(reader(Role.PMO, SAINT_AUBRAC, null), MAP)).isEmpty();
    }

    @Test
    void outsideOfTheAdministrationsExpertsAreRolesAndACoFinancerSeesNoProject() {
        drawn();
        judged(MAYOR, Role.CHAIR, -400);
        levers(new Lever(1, 400, null));
        reviewed(MAYOR, Role.CHAIR, 2, 1);
        for (var role : List.of(Role.PARTNER, Role.RESIDENT)) {
            var seen = sheet(as(role));
            assertThat(seen.reviews()).singleElement().satisfies(review -> {
                assertThat(review.person()).isNull();
                assertThat(review.role()).isEqualTo(Role.CHAIR);
            });
            assertThat(Objects.requireNonNull(seen.map()).links())
                    .flatExtracting(Link::judgments)
                    .allMatch(judgment -> judgment.person() == null);
        }
        assertThat(projects().sheet(as(Role.CO_FINANCER), HALL)).isEmpty();
        assertThat(sheet(as(Role.AUDITOR)).reviews().getFirst().person()).isEqualTo(MAYOR);
    }
}
