package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.assessment.CausalMapCommand.AddFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.DrawMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.JudgeLink;
import fr.gouvernail.contract.assessment.CausalMapCommand.RemoveFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.RenameFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.ReviewMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.SetLevers;
import fr.gouvernail.contract.assessment.CausalMapCommand.WithdrawLink;
import fr.gouvernail.contract.assessment.CausalMapEvent;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorAdded;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRemoved;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRenamed;
import fr.gouvernail.contract.assessment.CausalMapEvent.LeversSet;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkJudged;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkWithdrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapReviewed;
import fr.gouvernail.contract.assessment.CausalMapRejection;
import fr.gouvernail.contract.assessment.Lever;
import fr.gouvernail.contract.assessment.LinkEnds;
import fr.gouvernail.contract.assessment.MapFactor;
import fr.gouvernail.contract.assessment.MapLink;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map of three factors, where footfall lowers vacancy and vacancy lowers footfall. */
class CausalMapTest {

    private static final CausalMapId ID = new CausalMapId(new UUID(9, 130));
    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    private static final TerritoryId ELSEWHERE = TerritoryId.ofInsee("99002");
    private static final ProjectId HALL = new ProjectId(new UUID(9, 41));
    private static final ProjectId FOREIGN = new ProjectId(new UUID(9, 42));
    private static final PersonId EXPERT = new PersonId(new UUID(9, 20));
    private static final PersonId OTHER = new PersonId(new UUID(9, 21));
    private static final LocalDate DAY = LocalDate.of(2026, 2, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 20);
    private static final MapDrawn DRAWN = new MapDrawn(
            ID,
            VALMORET,
            "Le centre",
            null,
            List.of(
                    new MapFactor(1, "Fréquentation", null),
                    new MapFactor(2, "Vacance", null),
                    new MapFactor(3, "Loyers", null)),
            List.of(new MapLink(1, 2, -600, "On passe"), new MapLink(2, 1, -600, "Rideaux baissés")),
            DAY);
    private static final Lever STALLS = new Lever(1, 400, "24 étals");

    private record Known(Map<Identifier, Scope> scopes) implements Subjects {
        @Override
        public Optional<Scope> scopeOf(Identifier id) {
            return Optional.ofNullable(scopes.get(id));
        }
    }

    private static TestExecutor<CausalMap> given(Object... events) {
        var known =
                new Known(Map.of(VALMORET, Scope.of(VALMORET), HALL, Scope.of(VALMORET), FOREIGN, Scope.of(ELSEWHERE)));
        return Fixtures.of(CausalMap.class, Contexts.allowed(EXPERT, Role.PMO, TODAY), known)
                .given(events);
    }

    private static JudgeLink judge(int cause, int effect, int weight, @Nullable String comment) {
        return new JudgeLink(ID, null, cause, effect, weight, comment, DAY);
    }

    private static LinkJudged judged(PersonId person, @Nullable Integer before, int weight, @Nullable String comment) {
        return new LinkJudged(ID, 1, 2, person, Role.PMO, before, weight, comment, DAY);
    }

    private static SetLevers levers(ProjectId project, Lever... levers) {
        return new SetLevers(ID, null, project, List.of(levers), DAY);
    }

    @Test
    void theStarterMapIsWrittenIntoTheEvent() {
        var starter = StarterMap.standard();
        given().when(new DrawMap(ID, VALMORET, " Le centre ", true, DAY))
                .expectEvents(new MapDrawn(
                        ID, VALMORET, "Le centre", starter.version(), starter.factors(), starter.links(), DAY));
        given().when(new DrawMap(ID, VALMORET, "Vide", false, DAY))
                .expectEvents(new MapDrawn(ID, VALMORET, "Vide", null, List.of(), List.of(), DAY));
    }

    @Test
    void itBelongsToTheHistoryOfItsTerritory() {
        given(DRAWN).when(judge(1, 2, -300, null)).expectEventsMatching(recordedUnder(Scope.of(VALMORET)));
    }

    @Test
    void whoHasNoRightThereJudgesNothing() {
        Fixtures.of(CausalMap.class, Contexts.refused(EXPERT, Role.PMO, TODAY), new Known(Map.of()))
                .given(DRAWN)
                .when(judge(1, 2, -300, null))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }

    @Test
    void eachExpertHasOneJudgmentAndTheLastCounts() {
        given(DRAWN, judged(OTHER, null, -500, null), judged(EXPERT, null, -300, null))
                .when(judge(1, 2, -400, "Vu rue Haute"))
                .expectEvents(judged(EXPERT, -300, -400, "Vu rue Haute"));
        given(DRAWN, judged(EXPERT, null, -300, null))
                .when(judge(1, 2, -300, null))
                .expectNoEvents();
    }

    @Test
    void theFirstJudgmentOfANewLinkDrawsItAndSaysWhy() {
        given(DRAWN)
                .when(judge(3, 2, 400, " Trop cher "))
                .expectEvents(
                        new LinkDrawn(ID, 3, 2, "Trop cher", DAY),
                        new LinkJudged(ID, 3, 2, EXPERT, Role.PMO, null, 400, null, DAY));
        given(DRAWN)
                .when(judge(3, 2, 400, " "))
                .expectException(
                        rejection(CausalMapRejection.HYPOTHESIS_MISSING, "cause", "Loyers", "effect", "Vacance"));
    }

    @Test
    void aFactorDoesNotActOnItselfNorOnWhatIsNotThere() {
        given(DRAWN)
                .when(judge(2, 2, 100, "Boucle"))
                .expectException(rejection(CausalMapRejection.SELF_LINK, "name", "Vacance"));
        given(DRAWN)
                .when(judge(2, 9, 100, "Rien"))
                .expectException(rejection(CausalMapRejection.FACTOR_UNKNOWN, "factor", "9"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1_001, 1_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aWeightStaysOnTheScale(int weight) {
        given(DRAWN)
                .when(judge(1, 2, weight, null))
                .expectException(rejection(CausalMapRejection.WEIGHT_OUT_OF_RANGE, "weight", weight, "limit", 1_000));
        given(DRAWN)
                .when(levers(HALL, new Lever(1, weight, null)))
                .expectException(rejection(CausalMapRejection.WEIGHT_OUT_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1_000, 0, 1_000})
    void theEndsOfTheScaleAndNoEffectAreJudgments(int weight) {
        given(DRAWN).when(judge(1, 2, weight, null)).expectEvents(judged(EXPERT, null, weight, null));
    }

    @Test
    void twoFactorsNeverShareAName() {
        given(DRAWN)
                .when(new AddFactor(ID, null, " vacance ", null, DAY))
                .expectException(rejection(CausalMapRejection.FACTOR_NAMED_ALREADY, "name", "Vacance"));
        given(DRAWN)
                .when(new RenameFactor(ID, null, 3, "VACANCE", DAY))
                .expectException(rejection(CausalMapRejection.FACTOR_NAMED_ALREADY));
        given(DRAWN)
                .when(new RenameFactor(ID, null, 2, "vacance", DAY))
                .expectEvents(new FactorRenamed(ID, 2, "Vacance", "vacance", DAY));
    }

    @Test
    void aRemovedFactorNamesItsLinksAndLeversAndItsNumberIsNotGivenAgain() {
        var removed = new FactorRemoved(
                ID,
                1,
                "Fréquentation",
                List.of(new LinkEnds(1, 2), new LinkEnds(2, 1)),
                List.of(HALL),
                "Trop vague",
                DAY);
        var set = new LeversSet(ID, HALL, List.of(), List.of(STALLS), DAY);
        given(DRAWN, set).when(new RemoveFactor(ID, null, 1, "Trop vague", DAY)).expectEvents(removed);
        var last = new FactorRemoved(ID, 3, "Loyers", List.of(), List.of(), "Hors sujet", DAY);
        given(DRAWN, last)
                .when(new AddFactor(ID, null, "Loyers", null, DAY))
                .expectEvents(new FactorAdded(ID, new MapFactor(4, "Loyers", null), DAY));
        given(DRAWN, set, removed)
                .when(new ReviewMap(ID, null, HALL, "Vu", DAY))
                .expectException(rejection(CausalMapRejection.LEVERS_MISSING));
    }

    @Test
    void aWithdrawnLinkIsGoneWithItsJudgments() {
        var withdrawn = new LinkWithdrawn(ID, 1, 2, "Redite", DAY);
        given(DRAWN).when(new WithdrawLink(ID, null, 1, 2, "Redite", DAY)).expectEvents(withdrawn);
        given(DRAWN, withdrawn)
                .when(new WithdrawLink(ID, null, 1, 2, "Redite", DAY))
                .expectException(
                        rejection(CausalMapRejection.LINK_UNKNOWN, "cause", "Fréquentation", "effect", "Vacance"));
        given(DRAWN, judged(EXPERT, null, -300, null), withdrawn)
                .when(judge(1, 2, -200, "De nouveau"))
                .expectEvents(new LinkDrawn(ID, 1, 2, "De nouveau", DAY), judged(EXPERT, null, -200, null));
    }

    @Test
    void leversAreSetInFullAndOrderDoesNotMatter() {
        var rents = new Lever(3, -100, null);
        var set = new LeversSet(ID, HALL, List.of(), List.of(STALLS, rents), DAY);
        given(DRAWN).when(levers(HALL, rents, STALLS)).expectEvents(set);
        given(DRAWN, set).when(levers(HALL, rents, STALLS)).expectNoEvents();
        given(DRAWN, set).when(levers(HALL)).expectEvents(new LeversSet(ID, HALL, set.currentLevers(), List.of(), DAY));
    }

    @Test
    void leversThatSayNothingOrTwoThingsAreRefused() {
        given(DRAWN)
                .when(levers(HALL, new Lever(1, 0, null)))
                .expectException(rejection(CausalMapRejection.LEVER_WITHOUT_STRENGTH, "name", "Fréquentation"));
        given(DRAWN)
                .when(levers(HALL, STALLS, new Lever(1, 100, null)))
                .expectException(rejection(CausalMapRejection.LEVER_TWICE, "name", "Fréquentation"));
        given(DRAWN)
                .when(levers(HALL, new Lever(7, 100, null)))
                .expectException(rejection(CausalMapRejection.FACTOR_UNKNOWN));
        given(DRAWN).when(levers(FOREIGN, STALLS)).expectException(rejection(PlatformRejection.OTHER_TERRITORY));
        given(DRAWN)
                .when(levers(new ProjectId(new UUID(9, 99)), STALLS))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE));
    }

    @Test
    void aReviewKeepsWhichStateOfTheMapAndOfTheLeversWasRead() {
        var set = new LeversSet(ID, HALL, List.of(), List.of(STALLS), DAY);
        given(DRAWN, judged(OTHER, null, -500, null), set)
                .when(new ReviewMap(ID, null, HALL, " À suivre ", DAY))
                .expectEvents(new MapReviewed(ID, HALL, EXPERT, Role.PMO, 2, 1, "À suivre", DAY));
        var reviewed = new MapReviewed(ID, HALL, OTHER, Role.CHAIR, 2, 1, "Vu", DAY);
        given(DRAWN, judged(OTHER, null, -500, null), set, reviewed)
                .when(new ReviewMap(ID, null, HALL, "Vu", DAY))
                .expectEvents(new MapReviewed(ID, HALL, EXPERT, Role.PMO, 2, 1, "Vu", DAY));
    }

    @Test
    void nothingIsDatedAfterToday() {
        given(DRAWN)
                .when(new JudgeLink(ID, null, 1, 2, 0, null, TODAY.plusDays(1)))
                .expectException(rejection(CausalMapRejection.IN_THE_FUTURE, "on", TODAY.plusDays(1), "today", TODAY));
    }

    @Test
    void beyondItsLimitsAMapTakesNoMore() {
        var factors = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> new MapFactor(number, "F" + number, null))
                .toList();
        var links = new ArrayList<MapLink>();
        for (int cause = 1; links.size() < 2_000; cause++) {
            for (int step = 1; step <= 10; step++) {
                links.add(new MapLink(cause, (cause + step - 1) % 200 + 1, 100, "h"));
            }
        }
        var full = new MapDrawn(ID, VALMORET, "Pleine", null, factors, links, DAY);
        given(full)
                .when(new AddFactor(ID, null, "De trop", null, DAY))
                .expectException(rejection(CausalMapRejection.TOO_MANY_FACTORS, "limit", 200));
        given(full)
                .when(judge(1, 100, 100, "De trop"))
                .expectException(rejection(CausalMapRejection.TOO_MANY_LINKS, "limit", 2_000));
        given(full).when(judge(1, 2, 100, null)).expectEvents(judged(EXPERT, null, 100, null));
    }

    @Test
    void onlyLeversReviewsAndTheChoiceLeaveTheMapAsItIs() {
        assertThat(List.<CausalMapEvent>of(DRAWN, judged(EXPERT, null, 1, null), new LinkWithdrawn(ID, 1, 2, "r", DAY)))
                .allMatch(CausalMapEvent::changesMap);
        assertThat(List.<CausalMapEvent>of(
                        new LeversSet(ID, HALL, List.of(), List.of(), DAY),
                        new MapReviewed(ID, HALL, EXPERT, Role.PMO, 1, 1, "c", DAY),
                        new CausalMapEvent.MapChosen(ID, DAY)))
                .noneMatch(CausalMapEvent::changesMap);
    }
}
