package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Assessed.DAY;
import static fr.gouvernail.command.assessment.domain.Assessed.EMPTY;
import static fr.gouvernail.command.assessment.domain.Assessed.HALL;
import static fr.gouvernail.command.assessment.domain.Assessed.LETTER;
import static fr.gouvernail.command.assessment.domain.Assessed.PROGRAMME;
import static fr.gouvernail.command.assessment.domain.Assessed.SCOPE;
import static fr.gouvernail.command.assessment.domain.Assessed.TERRITORY;
import static fr.gouvernail.command.assessment.domain.Assessed.TODAY;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.assessment.AssessmentRejection.EVIDENCE_EMPTY;
import static fr.gouvernail.contract.assessment.EffectRejection.DROPPED;
import static fr.gouvernail.contract.assessment.EffectRejection.HORIZON_BEFORE;
import static fr.gouvernail.contract.assessment.EffectRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.EffectRejection.OBSERVED_BEFORE_FORESEEN;
import static fr.gouvernail.contract.assessment.EffectRejection.SCALE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.CommandAccess;
import fr.gouvernail.contract.assessment.BackingCommand;
import fr.gouvernail.contract.assessment.Confidence;
import fr.gouvernail.contract.assessment.EffectCommand;
import fr.gouvernail.contract.assessment.EffectCommand.DropEffect;
import fr.gouvernail.contract.assessment.EffectCommand.ForeseeEffect;
import fr.gouvernail.contract.assessment.EffectCommand.ObserveEffect;
import fr.gouvernail.contract.assessment.EffectDomain;
import fr.gouvernail.contract.assessment.EffectEvent.EffectDropped;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.EffectEvent.EffectObserved;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityCommand;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.EffectId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectTest {

    private static final EffectId ID = new EffectId(new UUID(7, 1));
    private static final LocalDate HORIZON = LocalDate.of(2029, 6, 30);
    private static final String WHAT = "La rue basse perd du passage";
    private static final EffectForeseen FORESEEN = new EffectForeseen(
            ID, HALL, TERRITORY, PROGRAMME, EffectDomain.TRADE, false, WHAT, null, 2, Confidence.MEDIUM, HORIZON, DAY);
    private static final EffectDropped GONE = new EffectDropped(ID, "Inscrit deux fois", DAY.plusDays(1));

    private static FixtureConfiguration<Effect> fixture() {
        return Fixtures.of(Effect.class, Assessed.context(), Assessed.subjects());
    }

    private static TestExecutor<Effect> given(Object... events) {
        return fixture().given(events);
    }

    private static ForeseeEffect foresee(int intensity, LocalDate horizon, LocalDate on) {
        return new ForeseeEffect(
                ID, HALL, EffectDomain.TRADE, false, WHAT, null, intensity, Confidence.MEDIUM, horizon, on);
    }

    private static ObserveEffect observe(int observed, @Nullable Evidence evidence, LocalDate on) {
        return new ObserveEffect(ID, null, observed, "Deux fermetures", evidence, on);
    }

    @Test
    void anEffectIsForeseenInTheHistoryOfTheProgramme() {
        fixture()
                .givenNoPriorActivity()
                .when(foresee(2, HORIZON, DAY))
                .expectEvents(FORESEEN)
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void anIntensityIsOneTwoOrThree(int intensity) {
        fixture()
                .givenNoPriorActivity()
                .when(foresee(intensity, HORIZON, DAY))
                .expectException(rejection(SCALE, "field", "intensity", "value", intensity, "least", 1, "most", 3));
    }

    @Test
    void anEffectShowsOnTheDayItIsForeseenAtTheEarliest() {
        var before = DAY.minusDays(1);
        fixture()
                .givenNoPriorActivity()
                .when(foresee(1, before, DAY))
                .expectException(rejection(HORIZON_BEFORE, "horizon", before, "on", DAY));
        fixture().givenNoPriorActivity().when(foresee(3, DAY, DAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void anEffectOfAnUnknownProjectIsRefused() {
        Fixtures.of(Effect.class, Assessed.context(), new InMemorySubjects())
                .givenNoPriorActivity()
                .when(foresee(2, HORIZON, DAY))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "project", "value", HALL));
    }

    @Test
    void whatIsSeenIsSetAgainstWhatWasForeseenAsOftenAsItIsLookedAt() {
        var first = new EffectObserved(ID, 1, -1, "Deux fermetures", LETTER, TODAY);
        given(FORESEEN).when(observe(1, LETTER, TODAY)).expectEvents(first).expectEventsMatching(recordedUnder(SCOPE));
        given(FORESEEN, first)
                .when(observe(-3, null, DAY))
                .expectEvents(new EffectObserved(ID, -3, -5, "Deux fermetures", null, DAY));
        given(FORESEEN, first)
                .when(observe(3, null, TODAY))
                .expectEvents(new EffectObserved(ID, 3, 1, "Deux fermetures", null, TODAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {-4, 4, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void whatIsSeenGoesFromThreeBelowToThreeAbove(int observed) {
        given(FORESEEN)
                .when(observe(observed, null, TODAY))
                .expectException(rejection(SCALE, "field", "observed", "value", observed, "least", -3, "most", 3));
    }

    @Test
    void anEffectIsNotSeenBeforeItIsForeseen() {
        var before = DAY.minusDays(1);
        given(FORESEEN)
                .when(observe(1, null, before))
                .expectException(rejection(OBSERVED_BEFORE_FORESEEN, "on", before, "foreseenOn", DAY));
    }

    @Test
    void theDocumentOfAnObservationCanBeRead() {
        given(FORESEEN).when(observe(1, EMPTY, TODAY)).expectException(rejection(EVIDENCE_EMPTY, "name", "Lettre"));
    }

    @Test
    void nothingIsRecordedOfTomorrow() {
        var tomorrow = TODAY.plusDays(1);
        var future = rejection(IN_THE_FUTURE, "on", tomorrow, "today", TODAY);
        fixture().givenNoPriorActivity().when(foresee(2, HORIZON, tomorrow)).expectException(future);
        given(FORESEEN).when(observe(1, null, tomorrow)).expectException(future);
        given(FORESEEN).when(new DropEffect(ID, null, "Deux fois", tomorrow)).expectException(future);
    }

    @Test
    void aDroppedEffectIsLeftAsItIs() {
        given(FORESEEN)
                .when(new DropEffect(ID, 0L, "Inscrit deux fois", DAY.plusDays(1)))
                .expectEvents(GONE)
                .expectEventsMatching(recordedUnder(SCOPE));
        var gone = rejection(DROPPED, "on", DAY.plusDays(1));
        given(FORESEEN, GONE).when(observe(1, null, TODAY)).expectException(gone);
        given(FORESEEN, GONE).when(new DropEffect(ID, null, "Encore", TODAY)).expectException(gone);
    }

    @Test
    void someoneWithoutTheRightIsRefusedWhateverTheyAsk() {
        Fixtures.of(Effect.class, Assessed.stranger(), Assessed.subjects())
                .givenNoPriorActivity()
                .when(foresee(2, HORIZON, DAY))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        for (var command : List.<EffectCommand>of(observe(1, null, TODAY), new DropEffect(ID, null, "", TODAY))) {
            Fixtures.of(Effect.class, Assessed.stranger(), Assessed.subjects())
                    .given(FORESEEN)
                    .when(command)
                    .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        }
    }

    @Test
    void aStaleVersionIsRefused() {
        given(FORESEEN, new EffectObserved(ID, 1, -1, "", null, DAY))
                .when(new DropEffect(ID, 0L, "", TODAY))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void stateServicesJudgeButDoNotDropNorCheckNorDecideTheLevel() {
        assertThat(CommandAccess.rolesFor(ForeseeEffect.class)).contains(Role.STATE_SERVICE, Role.MUNICIPAL_SERVICE);
        assertThat(CommandAccess.rolesFor(FeasibilityCommand.RateItem.class)).contains(Role.STATE_SERVICE);
        assertThat(CommandAccess.rolesFor(DropEffect.class)).doesNotContain(Role.STATE_SERVICE);
        assertThat(CommandAccess.rolesFor(BackingCommand.CheckCommitment.class))
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.DIRECTOR, Role.PMO);
        assertThat(CommandAccess.rolesFor(FeasibilityCommand.RequireBacking.class))
                .contains(Role.CHAIR)
                .doesNotContain(Role.PROJECT_LEAD);
    }

    @Test
    void thoseOutsideTheAdministrationsRecordNothing() {
        var outside = List.of(Role.RESIDENT, Role.PARTNER, Role.CO_FINANCER, Role.AUDITOR);
        for (var command : List.of(
                BackingCommand.DeclareBacking.class,
                BackingCommand.Commit.class,
                FeasibilityCommand.RateItem.class,
                ForeseeEffect.class,
                ObserveEffect.class)) {
            assertThat(CommandAccess.rolesFor(command)).doesNotContainAnyElementsOf(outside);
        }
    }
}
