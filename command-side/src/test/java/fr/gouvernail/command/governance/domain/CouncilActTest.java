package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Decisions.CHAIR;
import static fr.gouvernail.command.governance.domain.Decisions.SENT;
import static fr.gouvernail.command.governance.domain.Decisions.adopted;
import static fr.gouvernail.command.governance.domain.Decisions.drafted;
import static fr.gouvernail.command.governance.domain.Decisions.tabled;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DescribeAct;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.kernel.command.PlatformRejection;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilActTest {

    private static final CouncilAct PLANNING = new CouncilAct(null, "8.4", null, null, null);
    private static final CouncilAct BUDGET = new CouncilAct(null, "7.1", "2026/2027", "Budget principal", null);
    private static final Object[] SENT_AND_DESCRIBED = {
        drafted(true),
        new ActDescribed(DECISION, null, PLANNING, null, HELD),
        tabled(),
        adopted(),
        new DecisionTransmitted(DECISION, SENT)
    };

    private static FixtureConfiguration<Decision> fixture() {
        ActNumbers numbers = (_, year, number) -> year == HELD.getYear() && number.equals("2026-11");
        return Fixtures.of(Decision.class, CHAIR, numbers);
    }

    private static DescribeAct describe(CouncilAct act, @Nullable String reason) {
        return new DescribeAct(DECISION, null, act, reason, HELD);
    }

    private static CouncilAct numbered(@Nullable String number) {
        return new CouncilAct(number, "8.4", null, null, null);
    }

    @Test
    void theSubjectIsRecordedWhileDraftedAndChangedFreelyUntilTransmitted() {
        fixture()
                .given(drafted(true))
                .when(describe(PLANNING, null))
                .expectEvents(new ActDescribed(DECISION, null, PLANNING, null, HELD));
        fixture()
                .given(drafted(true), new ActDescribed(DECISION, null, PLANNING, null, HELD), tabled(), adopted())
                .when(describe(BUDGET, null))
                .expectEvents(new ActDescribed(DECISION, PLANNING, BUDGET, null, HELD));
    }

    @Test
    void whatThePrefetHasIsCorrectedWithAReasonAndBothStayOnRecord() {
        fixture()
                .given(SENT_AND_DESCRIBED)
                .when(describe(BUDGET, null))
                .expectException(rejection(DecisionRejection.ACT_REASON_MISSING, "on", SENT.toString()));
        fixture()
                .given(SENT_AND_DESCRIBED)
                .when(describe(BUDGET, "Matière corrigée"))
                .expectEvents(new ActDescribed(DECISION, PLANNING, BUDGET, "Matière corrigée", HELD));
        fixture()
                .given(drafted(true), tabled(), adopted(), new DecisionTransmitted(DECISION, SENT))
                .when(describe(PLANNING, null))
                .expectEvents(new ActDescribed(DECISION, null, PLANNING, null, HELD));
    }

    @Test
    void whatWasLeftOpenIsFilledInWithoutAReasonEvenOnceTransmitted() {
        var whole = new CouncilAct("2026-12", "8.4", null, null, "https://valmoret.example/2026-12.pdf");
        fixture()
                .given(SENT_AND_DESCRIBED)
                .when(describe(whole, null))
                .expectEvents(new ActDescribed(DECISION, PLANNING, whole, null, HELD));
    }

    @Test
    void aNumberIsGivenOnceAdoptedAndOnceInTheCouncilsYear() {
        fixture()
                .given(drafted(true), tabled())
                .when(describe(numbered("2026-12"), null))
                .expectException(rejection(DecisionRejection.NUMBERED_BEFORE_ADOPTION, "number", "2026-12"));
        fixture()
                .given(drafted(true), tabled(), adopted())
                .when(describe(numbered("2026-11"), null))
                .expectException(rejection(DecisionRejection.NUMBER_TAKEN, "number", "2026-11", "year", "2026"));
        fixture()
                .given(drafted(true), tabled(), adopted())
                .when(describe(numbered("2026-12"), null))
                .expectEvents(new ActDescribed(DECISION, null, numbered("2026-12"), null, HELD));
    }

    @Test
    void whatIsBlankIsNotKept() {
        fixture()
                .given(SENT_AND_DESCRIBED)
                .when(describe(BUDGET, "  "))
                .expectException(rejection(DecisionRejection.ACT_REASON_MISSING, "on", SENT.toString()));
        for (var number : List.of("", "  ", " 2026-12", "2026-11 ")) {
            fixture()
                    .given(drafted(true), tabled(), adopted())
                    .when(describe(numbered(number), null))
                    .expectException(rejection(PlatformRejection.FIELD_MALFORMED, "field", "number", "value", number));
        }
        fixture()
                .given(drafted(true))
                .when(describe(new CouncilAct(null, "7.1", "2026", " ", null), null))
                .expectException(rejection(PlatformRejection.FIELD_MALFORMED, "field", "budgetName", "value", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "8.10", "8.4.1", "10.1", "aménagement"})
    void aSubjectIsALevelTwoCodeOfTheNomenclature(String subject) {
        fixture()
                .given(drafted(true))
                .when(describe(new CouncilAct(null, subject, null, null, null), null))
                .expectException(rejection(DecisionRejection.SUBJECT_UNKNOWN, "subject", subject));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "2026-2027", "2027/2026", "2026/2026"})
    void theYearsOfABudgetAreWrittenAsTheSchemaAsks(String years) {
        fixture()
                .given(drafted(true))
                .when(describe(new CouncilAct(null, "7.1", years, "Budget principal", null), null))
                .expectException(
                        rejection(DecisionRejection.BUDGET_MALFORMED, "years", years, "name", "Budget principal"));
    }

    @Test
    void aBudgetHasBothYearsAndNameAndALinkIsAnAddress() {
        fixture()
                .given(drafted(true))
                .when(describe(new CouncilAct(null, "7.1", "2026", null, null), null))
                .expectException(rejection(DecisionRejection.BUDGET_MALFORMED, "years", "2026", "name", ""));
        for (var link : List.of(
                "javascript:alert(1)", "https://", "https://mairie.fr/a b", "https://mairie.fr/%zz", "ftp://x.fr")) {
            fixture()
                    .given(drafted(true))
                    .when(describe(new CouncilAct(null, "7.1", null, null, link), null))
                    .expectException(rejection(PlatformRejection.FIELD_MALFORMED));
        }
    }

    @Test
    void onlyAnActOfACouncilThatIsKeptUpIsDescribedAndNotTwiceTheSame() {
        fixture()
                .given(drafted(false))
                .when(describe(PLANNING, null))
                .expectException(rejection(DecisionRejection.NOT_A_COUNCIL_ACT));
        fixture()
                .given(
                        drafted(true),
                        tabled(),
                        new DecisionRefused(DECISION, Sittings.SITTING, 2, Decisions.LOST, HELD))
                .when(describe(PLANNING, null))
                .expectException(rejection(DecisionRejection.GIVEN_UP));
        fixture()
                .given(SENT_AND_DESCRIBED)
                .when(describe(PLANNING, "Encore"))
                .expectException(rejection(DecisionRejection.ACT_UNCHANGED));
    }
}
