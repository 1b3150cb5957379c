package fr.gouvernail.query.assessment.view;

import static fr.gouvernail.contract.assessment.FeasibilityItem.CALENDAR;
import static fr.gouvernail.contract.assessment.FeasibilityItem.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityEvent.BackingRequired;
import fr.gouvernail.contract.assessment.FeasibilityEvent.FeasibilityOpened;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ImpactStudySettled;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemAssigned;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ReserveLifted;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.ImpactStudy;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.contract.assessment.Reserve;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the examination of a project stands on a day. */
class FeasibilitiesTest extends AssessmentTestBase {

    private static final FeasibilityId ID = FeasibilityId.of(HALL);
    private static final PersonId LEAD = new PersonId(new UUID(6, 1));
    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    private static final Reserve SURVEY = new Reserve("Sonder la structure", LEAD, DUE);

    private void opened() {
        recorded(ID, new FeasibilityOpened(ID, HALL, VALMORET, null, DAY));
    }

    private long rated(
            @Nullable Rating previous, Rating rating, @Nullable Reserve reserve, LocalDate on, Evidence... documents) {
        return recorded(
                ID,
                new ItemRated(
                        ID, TECHNICAL, previous, rating, "Dit « " + rating + " »", reserve, List.of(documents), on));
    }

    private FeasibilitySheet sheet() {
        return new Feasibilities(jdbc())
                .of(reader(Role.DIRECTOR, VALMORET, null), HALL)
                .orElseThrow();
    }

    @Test
    void everyItemOfTheChecklistIsThereFromTheStart() {
        opened();
        assertThat(sheet().items())
                .extracting(FeasibilitySheet.Item::item)
                .containsExactly(FeasibilityItem.values())
                .hasSize(15);
        assertThat(sheet().examined()).isZero();
        assertThat(sheet().study()).isNull();
        assertThat(sheet().level()).isNull();
        assertThat(sheet().item(TECHNICAL).isLate(LocalDate.MAX)).isFalse();
    }

    @Test
    void anItemIsLateTheDayAfterItWasDueUntilItIsRated() {
        opened();
        recorded(ID, new ItemAssigned(ID, TECHNICAL, null, LEAD, DUE, DAY));
        assertThat(sheet().item(TECHNICAL).assessor()).isEqualTo(LEAD);
        assertThat(sheet().item(TECHNICAL).isLate(DUE)).isFalse();
        assertThat(sheet().item(TECHNICAL).isLate(DUE.plusDays(1))).isTrue();
        assertThat(sheet().item(CALENDAR).isLate(DUE.plusDays(1))).isFalse();
        rated(null, Rating.OK, null, DAY);
        assertThat(sheet().item(TECHNICAL).isLate(DUE.plusDays(1))).isFalse();
        assertThat(sheet().item(TECHNICAL).assessor())
                .as("rating keeps who was asked")
                .isEqualTo(LEAD);
    }

    @Test
    void aReserveIsLateTheDayAfterItWasDueUntilItIsLifted() {
        opened();
        rated(null, Rating.RESERVE, SURVEY, DAY);
        assertThat(sheet().reserves()).isEqualTo(1);
        assertThat(sheet().item(TECHNICAL).isLate(DUE)).isFalse();
        assertThat(sheet().item(TECHNICAL).isLate(DUE.plusDays(1))).isTrue();
        long lifted = recorded(ID, new ReserveLifted(ID, TECHNICAL, SURVEY, "Sondage fait", LETTER, DAY.plusDays(9)));
        var item = sheet().item(TECHNICAL);
        assertThat(item.isLate(DUE.plusDays(1))).isFalse();
        assertThat(item.rating()).isEqualTo(Rating.OK);
        assertThat(item.liftedEvent()).isEqualTo(lifted);
        assertThat(item.reserve())
                .as("what it was stays readable")
                .isEqualTo(new FeasibilitySheet.ReserveRow(SURVEY.what(), SURVEY.owner(), SURVEY.dueOn()));
        assertThat(sheet().reserves()).isZero();
    }

    @Test
    void aNewRatingForgetsHowAnOlderReserveWasLifted() {
        opened();
        rated(null, Rating.RESERVE, SURVEY, DAY);
        recorded(ID, new ReserveLifted(ID, TECHNICAL, SURVEY, "Sondage fait", null, DAY));
        rated(Rating.OK, Rating.BLOCKING, null, DAY.plusDays(1));
        var item = sheet().item(TECHNICAL);
        assertThat(item.reserve()).isNull();
        assertThat(item.liftedOn()).isNull();
        assertThat(sheet().blocking()).isEqualTo(1);
        assertThat(sheet().examined()).isEqualTo(1);
    }

    @Test
    void allThatWasSaidOfAnItemStaysReadableWithItsDocuments() {
        opened();
        rated(null, Rating.BLOCKING, null, DAY);
        long second = rated(Rating.BLOCKING, Rating.RESERVE, SURVEY, DAY.plusDays(1), LETTER, LINKED);
        recorded(ID, new ReserveLifted(ID, TECHNICAL, SURVEY, "Sondage fait", LINKED, DAY.plusDays(2)));
        var said = new Feasibilities(jdbc()).said(reader(Role.DIRECTOR, VALMORET, null), ID, TECHNICAL);
        assertThat(said)
                .extracting(FeasibilitySheet.Said::rating)
                .containsExactly(Rating.OK, Rating.RESERVE, Rating.BLOCKING);
        assertThat(said).extracting(FeasibilitySheet.Said::lifts).containsExactly(true, false, false);
        assertThat(said.getFirst().words()).isEqualTo("Sondage fait");
        assertThat(said.getFirst().evidence()).containsExactly(LINKED);
        assertThat(said.get(1).evidence()).containsExactly(LETTER, LINKED);
        assertThat(said.get(1).event()).isEqualTo(second);
        assertThat(said.get(1).by()).isEqualTo(DIRECTOR);
        assertThat(said.get(2).evidence()).isEmpty();
        assertThat(new Feasibilities(jdbc()).said(reader(Role.DIRECTOR, VALMORET, null), ID, CALENDAR))
                .isEmpty();
    }

    @Test
    void outsideTheAdministrationsNobodyIsNamedAndNoPaperShown() {
        opened();
        rated(null, Rating.RESERVE, SURVEY, DAY, LETTER);
        var resident = reader(Role.RESIDENT, VALMORET, null);
        var item = new Feasibilities(jdbc()).of(resident, HALL).orElseThrow().item(TECHNICAL);
        assertThat(item.ratedBy()).isNull();
        assertThat(item.reserve()).isEqualTo(new FeasibilitySheet.ReserveRow(SURVEY.what(), null, SURVEY.dueOn()));
        var said = new Feasibilities(jdbc()).said(resident, ID, TECHNICAL).getFirst();
        assertThat(said.by()).isNull();
        assertThat(said.evidence()).isEmpty();
    }

    @Test
    void theStudyAndTheLevelOfBackingAreShownAsSettled() {
        opened();
        var finding = new Finding("R-15", Finding.Outcome.HOLDS, Finding.Mode.BLOCK, Map.of(), "CGCT, art. L1611-9");
        recorded(
                ID,
                new ImpactStudySettled(
                        ID,
                        22_400,
                        Money.euros(34_000_000),
                        Money.euros(2_400_000),
                        Money.euros(25_500_000),
                        false,
                        ImpactStudy.LIGHT,
                        LINKED,
                        finding,
                        DAY));
        recorded(ID, new BackingRequired(ID, 9, null, "Vœu du comité", DAY));
        var study = Objects.requireNonNull(sheet().study());
        assertThat(study.threshold()).isEqualTo(2_550_000_000L);
        assertThat(study.holds()).isTrue();
        assertThat(study.made()).isEqualTo(ImpactStudy.LIGHT);
        assertThat(study.evidence()).isEqualTo(LINKED);
        var level = Objects.requireNonNull(sheet().level());
        assertThat(level.firmActors()).isEqualTo(9);
        assertThat(level.firmAmountHt()).isNull();
        assertThat(sheet().version()).isEqualTo(2);
    }

    @Test
    void anotherTerritorySeesNothing() {
        opened();
        var elsewhere = reader(Role.DIRECTOR, SAINT_AUBRAC, null);
        assertThat(new Feasibilities(jdbc()).of(elsewhere, HALL)).isEmpty();
    }
}
