package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Assessed.DAY;
import static fr.gouvernail.command.assessment.domain.Assessed.EMPTY;
import static fr.gouvernail.command.assessment.domain.Assessed.HALL;
import static fr.gouvernail.command.assessment.domain.Assessed.LEAD;
import static fr.gouvernail.command.assessment.domain.Assessed.LETTER;
import static fr.gouvernail.command.assessment.domain.Assessed.LINKED;
import static fr.gouvernail.command.assessment.domain.Assessed.PROGRAMME;
import static fr.gouvernail.command.assessment.domain.Assessed.SCOPE;
import static fr.gouvernail.command.assessment.domain.Assessed.SHORT;
import static fr.gouvernail.command.assessment.domain.Assessed.TERRITORY;
import static fr.gouvernail.command.assessment.domain.Assessed.TODAY;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.assessment.AssessmentRejection.EVIDENCE_EMPTY;
import static fr.gouvernail.contract.assessment.AssessmentRejection.FINGERPRINT_MALFORMED;
import static fr.gouvernail.contract.assessment.FeasibilityItem.TECHNICAL;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.BEFORE_LAST;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.NO_RESERVE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.RESERVE_DUE_BEFORE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.RESERVE_MISSING;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.RESERVE_NOT_ASKED_FOR;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.UNBLOCKED_WITHOUT_EVIDENCE;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityCommand.LiftReserve;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RateItem;
import fr.gouvernail.contract.assessment.FeasibilityEvent.FeasibilityOpened;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ReserveLifted;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.contract.assessment.Reserve;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a rating asks for, and how a reserve is lifted. */
class FeasibilityRatingTest {

    private static final FeasibilityId ID = FeasibilityId.of(HALL);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final Reserve SURVEY = new Reserve("Sondage de la structure", LEAD, DUE);
    private static final FeasibilityOpened OPENED = new FeasibilityOpened(ID, HALL, TERRITORY, PROGRAMME, DAY);
    private static final ItemRated BLOCKING = rated(null, Rating.BLOCKING, null, List.of());
    private static final ItemRated RESERVED = rated(null, Rating.RESERVE, SURVEY, List.of(LETTER));

    private static ItemRated rated(
            @Nullable Rating previous, Rating rating, @Nullable Reserve reserve, List<Evidence> evidence) {
        return new ItemRated(ID, TECHNICAL, previous, rating, "Une poutre est à sonder", reserve, evidence, DAY);
    }

    private static RateItem rate(Rating rating, @Nullable Reserve reserve, List<Evidence> evidence, LocalDate on) {
        return new RateItem(ID, null, TECHNICAL, rating, "Une poutre est à sonder", reserve, evidence, on);
    }

    private static FixtureConfiguration<Feasibility> fixture() {
        return Fixtures.of(Feasibility.class, Assessed.context(), Assessed.subjects(), RuleBook.standard());
    }

    private static TestExecutor<Feasibility> given(Object... events) {
        return fixture().given(events);
    }

    @Test
    void aRatingKeepsTheOneBefore() {
        given(OPENED)
                .when(rate(Rating.RESERVE, SURVEY, List.of(LETTER), DAY))
                .expectEvents(RESERVED)
                .expectEventsMatching(recordedUnder(SCOPE));
        given(OPENED, RESERVED)
                .when(rate(Rating.OK, null, List.of(), DAY))
                .expectEvents(rated(Rating.RESERVE, Rating.OK, null, List.of()));
    }

    @Test
    void aReserveHasAnOwnerAndADayAndOnlyAReserveHas() {
        given(OPENED).when(rate(Rating.RESERVE, null, List.of(), DAY)).expectException(rejection(RESERVE_MISSING));
        for (var rating : List.of(Rating.OK, Rating.BLOCKING)) {
            given(OPENED)
                    .when(rate(rating, SURVEY, List.of(), DAY))
                    .expectException(rejection(RESERVE_NOT_ASKED_FOR, "rating", rating));
        }
    }

    @Test
    void aReserveIsDueOnTheDayOfTheRatingAtTheEarliest() {
        var before = DAY.minusDays(1);
        given(OPENED)
                .when(rate(Rating.RESERVE, new Reserve("Sondage", LEAD, before), List.of(), DAY))
                .expectException(rejection(RESERVE_DUE_BEFORE, "dueOn", before, "on", DAY));
        given(OPENED)
                .when(rate(Rating.RESERVE, new Reserve("Sondage", LEAD, DAY), List.of(), DAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatBlockedIsNotWavedAway() {
        given(OPENED, BLOCKING)
                .when(rate(Rating.OK, null, List.of(), TODAY))
                .expectException(rejection(UNBLOCKED_WITHOUT_EVIDENCE, "item", TECHNICAL));
        given(OPENED, BLOCKING)
                .when(rate(Rating.RESERVE, SURVEY, List.of(), TODAY))
                .expectException(rejection(UNBLOCKED_WITHOUT_EVIDENCE, "item", TECHNICAL));
        given(OPENED, BLOCKING)
                .when(rate(Rating.OK, null, List.of(LINKED), DAY))
                .expectEvents(rated(Rating.BLOCKING, Rating.OK, null, List.of(LINKED)));
        given(OPENED, BLOCKING)
                .when(rate(Rating.BLOCKING, null, List.of(), TODAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void theDocumentsOfARatingCanBeRead() {
        given(OPENED)
                .when(rate(Rating.OK, null, List.of(LINKED, EMPTY), DAY))
                .expectException(rejection(EVIDENCE_EMPTY, "name", "Lettre"));
        given(OPENED)
                .when(rate(Rating.OK, null, List.of(SHORT), DAY))
                .expectException(rejection(FINGERPRINT_MALFORMED));
    }

    @Test
    void aRatingFollowsTheOneBefore() {
        var before = DAY.minusDays(1);
        given(OPENED, RESERVED)
                .when(rate(Rating.OK, null, List.of(), before))
                .expectException(rejection(BEFORE_LAST, "item", TECHNICAL, "on", before, "last", DAY));
        given(OPENED, RESERVED)
                .when(new LiftReserve(ID, null, TECHNICAL, "Fait", null, before))
                .expectException(rejection(BEFORE_LAST, "item", TECHNICAL, "on", before, "last", DAY));
    }

    @Test
    void aReserveIsLiftedOnce() {
        var lifted = new ReserveLifted(ID, TECHNICAL, SURVEY, "Sondage fait", LINKED, TODAY);
        var lift = new LiftReserve(ID, null, TECHNICAL, "Sondage fait", LINKED, TODAY);
        given(OPENED, RESERVED).when(lift).expectEvents(lifted).expectEventsMatching(recordedUnder(SCOPE));
        given(OPENED, RESERVED, lifted).when(lift).expectException(rejection(NO_RESERVE, "item", TECHNICAL));
        given(OPENED, BLOCKING).when(lift).expectException(rejection(NO_RESERVE, "item", TECHNICAL));
        given(OPENED).when(lift).expectException(rejection(NO_RESERVE, "item", TECHNICAL));
        given(OPENED, RESERVED)
                .when(new LiftReserve(ID, null, TECHNICAL, "Fait", EMPTY, TODAY))
                .expectException(rejection(EVIDENCE_EMPTY, "name", "Lettre"));
    }
}
