package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Assessed.ASSOCIATION;
import static fr.gouvernail.command.assessment.domain.Assessed.DAY;
import static fr.gouvernail.command.assessment.domain.Assessed.EMPTY;
import static fr.gouvernail.command.assessment.domain.Assessed.HALL;
import static fr.gouvernail.command.assessment.domain.Assessed.LETTER;
import static fr.gouvernail.command.assessment.domain.Assessed.PROGRAMME;
import static fr.gouvernail.command.assessment.domain.Assessed.SHORT;
import static fr.gouvernail.command.assessment.domain.Assessed.TERRITORY;
import static fr.gouvernail.command.assessment.domain.Assessed.UNSAFE;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.assessment.AssessmentRejection.EVIDENCE_EMPTY;
import static fr.gouvernail.contract.assessment.AssessmentRejection.FINGERPRINT_MALFORMED;
import static fr.gouvernail.contract.assessment.AssessmentRejection.LINK_MALFORMED;
import static fr.gouvernail.contract.assessment.BackingRejection.AMOUNT_MISSING;
import static fr.gouvernail.contract.assessment.BackingRejection.ENDS_BEFORE_START;
import static fr.gouvernail.contract.assessment.BackingRejection.QUANTITY_NOT_POSITIVE;
import static fr.gouvernail.contract.assessment.BackingRejection.QUANTITY_WITHOUT_UNIT;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingCommand.Commit;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.CommitmentKind;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes a commitment one that can be counted on and counted. */
class CommitmentRulesTest {

    private static final BackingActor HALLES = BackingActor.organisation(ActorKind.ASSOCIATION, ASSOCIATION);
    private static final BackingId ID = BackingId.of(HALL, HALLES.key());
    private static final BackingDeclared DECLARED = new BackingDeclared(
            ID, HALL, TERRITORY, PROGRAMME, HALLES, true, BackingPosition.SUPPORTS, "Nous en sommes", DAY);

    private static Commitment hours(
            @Nullable Integer quantity,
            @Nullable String unit,
            @Nullable String condition,
            @Nullable LocalDate until,
            @Nullable Evidence evidence) {
        return new Commitment(CommitmentKind.TIME, "Tenir l’accueil", null, quantity, unit, condition, until, evidence);
    }

    private static Commitment money(@Nullable Money amount) {
        return new Commitment(CommitmentKind.MONEY, "Un don", amount, null, null, null, null, LETTER);
    }

    private static FixtureConfiguration<Backing> fixture() {
        return Fixtures.of(Backing.class, Assessed.context(), Assessed.subjects());
    }

    private static TestExecutor<Backing> given(Object... events) {
        return fixture().given(events);
    }

    private static Commit commit(Commitment commitment) {
        return new Commit(ID, null, commitment, DAY);
    }

    private static void refused(Commitment commitment, RejectionCode code, Object... parameters) {
        given(DECLARED).when(commit(commitment)).expectException(rejection(code, parameters));
    }

    @Test
    void moneyIsCommittedByItsAmount() {
        refused(money(null), AMOUNT_MISSING);
        refused(money(Money.ZERO), AMOUNT_MISSING);
        refused(money(new Money(-1)), PlatformRejection.AMOUNT_NEGATIVE, "field", "amountHt");
        given(DECLARED).when(commit(money(new Money(1)))).expectSuccessfulHandlerExecution();
    }

    @Test
    void aQuantityAndItsUnitComeTogether() {
        refused(hours(3, null, null, null, null), QUANTITY_WITHOUT_UNIT);
        refused(hours(null, "heures", null, null, null), QUANTITY_WITHOUT_UNIT);
        refused(hours(0, "heures", null, null, null), QUANTITY_NOT_POSITIVE, "quantity", 0);
        refused(hours(-5, "heures", null, null, null), QUANTITY_NOT_POSITIVE, "quantity", -5);
        given(DECLARED).when(commit(hours(1, "heures", null, null, null))).expectSuccessfulHandlerExecution();
        given(DECLARED).when(commit(hours(null, null, null, null, null))).expectSuccessfulHandlerExecution();
    }

    @Test
    void aCommitmentEndsOnTheDayOfItsSignatureAtTheEarliest() {
        var before = DAY.minusDays(1);
        refused(hours(1, "heures", null, before, null), ENDS_BEFORE_START, "starts", DAY, "ends", before);
        given(DECLARED).when(commit(hours(1, "heures", null, DAY, null))).expectSuccessfulHandlerExecution();
    }

    @Test
    void aDocumentCanBeRead() {
        refused(hours(1, "heures", null, null, EMPTY), EVIDENCE_EMPTY, "name", "Lettre");
        refused(hours(1, "heures", null, null, SHORT), FINGERPRINT_MALFORMED, "fingerprint", "b".repeat(63));
        refused(hours(1, "heures", null, null, UNSAFE), LINK_MALFORMED, "link", "javascript:alert(1)");
    }
}
