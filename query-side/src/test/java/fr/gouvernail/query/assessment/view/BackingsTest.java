package fr.gouvernail.query.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentChecked;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentMade;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentWithdrawn;
import fr.gouvernail.contract.assessment.BackingEvent.ConditionMet;
import fr.gouvernail.contract.assessment.BackingEvent.PositionChanged;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.CommitmentKind;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.assessment.view.BackingSummary.Quantity;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a backing is worth on a day, and who reads whose it is. */
class BackingsTest extends AssessmentTestBase {

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    private static Reader director() {
        return reader(Role.DIRECTOR, VALMORET, null);
    }

    private List<BackingRow> all(LocalDate day) {
        return new Backings(jdbc()).of(director(), HALL, day);
    }

    private BackingRow row(BackingId id, LocalDate day) {
        return new Backings(jdbc()).find(director(), id, day).orElseThrow();
    }

    private BackingSummary summary(LocalDate day) {
        return BackingSummary.of(all(day), day);
    }

    private void hours(BackingId id, int number, int hours, @Nullable String condition, @Nullable Evidence evidence) {
        var given = new Commitment(
                CommitmentKind.TIME, "Accueil", null, hours, "heures par an", condition, UNTIL, evidence);
        recorded(id, new CommitmentMade(id, number, given, DAY));
    }

    private void checked(BackingId id, int number) {
        recorded(id, new CommitmentChecked(id, number, "Lettre lue", DAY.plusDays(2)));
    }

    private BackingId firm(String group, int hours) {
        var id = declared(group, BackingPosition.SUPPORTS);
        hours(id, 1, hours, null, LETTER);
        checked(id, 1);
        return id;
    }

    private void assertStands(BackingId id, LocalDate day, ActorStanding actor, CommitmentStanding commitment) {
        var row = row(id, day);
        assertThat(row.standing()).isEqualTo(actor);
        assertThat(row.commitments())
                .first()
                .satisfies(one -> assertThat(one.standing(day)).isEqualTo(commitment));
    }

    @Test
    void aLetterIsFirmOnceItIsCheckedAndUntilItsLastDay() {
        var id = declared("Les commerçants", BackingPosition.SUPPORTS);
        assertThat(row(id, DAY).standing()).isEqualTo(ActorStanding.IN_WORDS);
        hours(id, 1, 1_200, null, LETTER);
        assertStands(id, DAY, ActorStanding.IN_WORDS, CommitmentStanding.TO_CHECK);
        checked(id, 1);
        assertStands(id, DAY.plusDays(2), ActorStanding.FIRM, CommitmentStanding.FIRM);
        assertStands(id, UNTIL, ActorStanding.FIRM, CommitmentStanding.FIRM);
        assertStands(id, UNTIL.plusDays(1), ActorStanding.IN_WORDS, CommitmentStanding.EXPIRED);
        assertThat(summary(UNTIL).expired()).isZero();
        assertThat(summary(UNTIL.plusDays(1))).isEqualTo(new BackingSummary(1, 0, 0, 1, 0, 0, 0, List.of(), 0, 1));
    }

    @Test
    void whatWasOnlySaidIsNothingToCountOn() {
        var id = declared("Les habitants", BackingPosition.SUPPORTS);
        hours(id, 1, 200, null, null);
        assertStands(id, DAY, ActorStanding.IN_WORDS, CommitmentStanding.SAID_ONLY);
        assertThat(summary(DAY).firmQuantities()).isEmpty();
    }

    @Test
    void aConditionHoldsACommitmentUntilItIsMet() {
        var id = declared("Les forains", BackingPosition.SUPPORTS);
        hours(id, 1, 200, "38 places pendant les travaux", LETTER);
        checked(id, 1);
        assertStands(id, DAY.plusDays(2), ActorStanding.CONDITIONAL, CommitmentStanding.CONDITIONAL);
        assertThat(summary(DAY.plusDays(2)).openConditions()).isEqualTo(1);
        recorded(id, new ConditionMet(id, 1, "Le plan est voté", LINKED, DAY.plusDays(9)));
        assertStands(id, DAY.plusDays(9), ActorStanding.FIRM, CommitmentStanding.FIRM);
        assertThat(summary(DAY.plusDays(9)).firmQuantities()).containsExactly(new Quantity(200, "heures par an"));
        var met = Objects.requireNonNull(
                row(id, DAY.plusDays(9)).commitments().getFirst().met());
        assertThat(met.evidence()).isEqualTo(LINKED);
        assertThat(met.how()).isEqualTo("Le plan est voté");
    }

    @Test
    void whoWouldBackUnderAConditionIsConditionalWhateverTheyCommittedTo() {
        var id = firm("Les cafetiers", 100);
        recorded(
                id,
                new PositionChanged(
                        id, BackingPosition.SUPPORTS, BackingPosition.SUPPORTS_IF, "Le parking", DAY.plusDays(3)));
        assertStands(id, DAY.plusDays(3), ActorStanding.CONDITIONAL, CommitmentStanding.FIRM);
        assertThat(summary(DAY.plusDays(3)).firmQuantities()).isEmpty();
    }

    @Test
    void aWithdrawnCommitmentStaysReadableAndCountsForNothing() {
        var id = firm("Les Halles Solidaires", 1_200);
        recorded(id, new CommitmentWithdrawn(id, 1, "Le groupe a cessé", DAY.plusDays(20)));
        assertStands(id, DAY.plusDays(20), ActorStanding.IN_WORDS, CommitmentStanding.WITHDRAWN);
        var one = row(id, DAY.plusDays(20)).commitments().getFirst();
        assertThat(Objects.requireNonNull(one.withdrawal()).reason()).isEqualTo("Le groupe a cessé");
        assertThat(Objects.requireNonNull(one.check()).by()).isEqualTo(DIRECTOR);
        assertThat(summary(UNTIL.plusDays(1)).expired()).isZero();
    }

    @Test
    void anOpponentIsNeitherFirmNorTakenOffTheOthers() {
        firm("Les commerçants", 1_200);
        var opponent = firm("Les riverains du parking", 300);
        assertThat(summary(DAY.plusDays(2)))
                .isEqualTo(
                        new BackingSummary(2, 2, 0, 0, 0, 0, 0, List.of(new Quantity(1_500, "heures par an")), 0, 0));
        recorded(
                opponent,
                new PositionChanged(
                        opponent, BackingPosition.SUPPORTS, BackingPosition.OPPOSED, "Le bruit", DAY.plusDays(5)));
        assertThat(row(opponent, DAY.plusDays(5)).standing()).isEqualTo(ActorStanding.OPPOSED);
        assertThat(summary(DAY.plusDays(5)))
                .as("one firm and one opposed, side by side")
                .isEqualTo(
                        new BackingSummary(2, 1, 0, 0, 0, 1, 0, List.of(new Quantity(1_200, "heures par an")), 0, 0));
    }

    @Test
    void moneyAndQuantitiesAddUpByUnit() {
        var id = firm("Les Halles Solidaires", 1_200);
        var don = new Commitment(CommitmentKind.MONEY, "Un don", Money.euros(5_000), null, null, null, null, LETTER);
        recorded(id, new CommitmentMade(id, 2, don, DAY));
        assertThat(summary(DAY.plusDays(2)).firmAmountHt()).isZero();
        checked(id, 2);
        firm("Les jardiniers", 40);
        declared("Les indécis", BackingPosition.NEUTRAL);
        assertThat(summary(DAY.plusDays(2)))
                .isEqualTo(new BackingSummary(
                        3, 2, 0, 0, 1, 0, 500_000, List.of(new Quantity(1_240, "heures par an")), 0, 0));
    }

    @Test
    void everyPositionStaysReadableTheLastOneFirst() {
        var id = declared("Les forains", BackingPosition.OPPOSED);
        recorded(
                id,
                new PositionChanged(
                        id, BackingPosition.OPPOSED, BackingPosition.SUPPORTS, "Le plan est bon", DAY.plusDays(7)));
        assertThat(new Backings(jdbc()).positions(id))
                .extracting(PositionRow::position)
                .containsExactly(BackingPosition.SUPPORTS, BackingPosition.OPPOSED);
        var row = row(id, DAY.plusDays(7));
        assertThat(row.statement()).isEqualTo("Le plan est bon");
        assertThat(row.positionOn()).isEqualTo(DAY.plusDays(7));
        assertThat(row.version()).isEqualTo(1);
    }

    @Test
    void outsideTheAdministrationsAnActorWhoDidNotAgreeIsNotNamed() {
        var association = BackingActor.organisation(ActorKind.ASSOCIATION, OrganisationId.ofSiret("99900159700015"));
        var owner = new BackingActor(ActorKind.OWNER, null, DIRECTOR, null);
        var hidden = declared(owner, false, BackingPosition.OPPOSED);
        var named = declared(association, true, BackingPosition.SUPPORTS);
        hours(hidden, 1, 10, null, LETTER);
        hours(named, 1, 10, null, LETTER);
        for (var role : List.of(Role.PARTNER, Role.RESIDENT)) {
            var seen = new Backings(jdbc()).of(reader(role, VALMORET, null), HALL, DAY);
            assertThat(seen)
                    .extracting(BackingRow::backing)
                    .as("the id follows from the actor")
                    .containsExactly(null, named);
            assertThat(new Backings(jdbc()).find(reader(role, VALMORET, null), hidden, DAY))
                    .isEmpty();
            assertThat(seen.getFirst().actor()).isEqualTo(new BackingActor(ActorKind.OWNER, null, null, null));
            assertThat(seen.getFirst().position()).isEqualTo(BackingPosition.OPPOSED);
            assertThat(seen.getLast().actor()).isEqualTo(association);
            assertThat(seen.getFirst().commitments().getFirst().commitment().evidence())
                    .as("a letter there is, whose title may name who signed it")
                    .isEqualTo(new Evidence("", null, 0, null));
            assertThat(seen.getFirst().commitments().getFirst().standing(DAY)).isEqualTo(CommitmentStanding.TO_CHECK);
            assertThat(seen.getLast().commitments().getFirst().commitment().evidence())
                    .as("by its title, and handed to nobody")
                    .isEqualTo(new Evidence(LETTER.name(), null, 0, null));
        }
        for (var role : List.of(Role.DIRECTOR, Role.STATE_SERVICE, Role.AUDITOR)) {
            assertThat(new Backings(jdbc()).of(reader(role, VALMORET, null), HALL, DAY))
                    .first()
                    .satisfies(row -> assertThat(row.actor()).isEqualTo(owner));
        }
    }

    @Test
    void anotherTerritorySeesNothing() {
        var id = firm("Les commerçants", 1_200);
        var elsewhere = reader(Role.DIRECTOR, SAINT_AUBRAC, null);
        assertThat(new Backings(jdbc()).of(elsewhere, HALL, DAY)).isEmpty();
        assertThat(new Backings(jdbc()).find(elsewhere, id, DAY)).isEmpty();
    }
}
