package fr.gouvernail.query.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.contract.assessment.BackingEvent.CommitmentMade;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentWithdrawn;
import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.CommitmentKind;
import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionCorrected;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.ContributionWording;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemAssigned;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ReserveLifted;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.contract.assessment.Reserve;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.testing.ValmoretHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the examination of projects asks of people: reserves to lift, what blocks, and commitments that end. */
class MyPageOfAssessmentsTest extends MyPageTestBase {

    private static final ProjectId HALL = new ProjectId(new UUID(21, 1));
    private static final FeasibilityId EXAMINED = FeasibilityId.of(HALL);
    private static final FeasibilityItem ITEM = FeasibilityItem.values()[0];
    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    private static final Reserve RESERVE = new Reserve("Sonder les fondations", MAYOR, DUE);

    private static ItemRated rated(Rating rating, @Nullable Reserve reserve) {
        return new ItemRated(EXAMINED, ITEM, null, rating, "Vu sur place", reserve, List.of(), HELD);
    }

    @Test
    void aReserveWaitsForItsOwnerFromAMonthBeforeUntilItIsLifted() {
        fact(EXAMINED, rated(Rating.RESERVE, RESERVE));
        assertThat(items(mayor(), DUE.minusDays(31))).isEmpty();
        assertThat(items(mayor(), DUE.plusDays(1)))
                .extracting(MyItemRow::kind, MyItemRow::detail, MyItemRow::path, MyItemRow::late)
                .containsExactly(tuple(
                        MyItemKind.RESERVE_TO_LIFT,
                        "Sonder les fondations",
                        "/projets/" + HALL + "/faisabilite",
                        true));
        assertThat(items(Role.DIRECTOR, DUE)).isEmpty();

        fact(EXAMINED, new ReserveLifted(EXAMINED, ITEM, RESERVE, "Sondées", null, HELD));
        assertThat(items(mayor(), DUE)).isEmpty();
    }

    @Test
    void whatBlocksWaitsForWhoeverExaminesItWhileItBlocks() {
        fact(EXAMINED, new ItemAssigned(EXAMINED, ITEM, null, MAYOR, DUE, HELD));
        assertThat(items(mayor(), DUE)).isEmpty();
        fact(EXAMINED, rated(Rating.BLOCKING, null));
        assertThat(items(mayor(), DUE))
                .extracting(MyItemRow::kind, MyItemRow::detail)
                .containsExactly(tuple(MyItemKind.ITEM_BLOCKING, "Vu sur place"));
        fact(EXAMINED, rated(Rating.OK, null));
        assertThat(items(mayor(), DUE)).isEmpty();
    }

    @Test
    void aContributionThatWaitsForItsAnswerIsToldInItsCorrectedWords() {
        var said = new ContributionId(new UUID(21, 5));
        var first = new ContributionWording(ContributionChannel.PUBLIC_MEETING, null, 3, "Garder les bans");
        var corrected = new ContributionWording(ContributionChannel.PUBLIC_MEETING, null, 3, "Garder les bancs");
        fact(
                said,
                new ContributionRecorded(
                        said,
                        HALL,
                        ValmoretHistory.VALMORET,
                        null,
                        first.channel(),
                        null,
                        3,
                        first.summary(),
                        DUE,
                        HELD));
        fact(said, new ContributionCorrected(said, first, corrected, "Faute de frappe", HELD));
        assertThat(items(Role.PMO, DUE))
                .extracting(MyItemRow::kind, MyItemRow::detail)
                .containsExactly(tuple(MyItemKind.CONTRIBUTION_TO_ANSWER, "Garder les bancs"));
    }

    @Test
    void aCommitmentThatEndsIsToldToTheTeamFromAMonthBefore() {
        var backing = new BackingId(new UUID(21, 4));
        var given = new Commitment(CommitmentKind.TIME, "Tenir l’accueil", null, null, null, null, DUE, null);
        fact(backing, new CommitmentMade(backing, 1, given, HELD));
        assertThat(items(Role.PMO, DUE.minusDays(31))).isEmpty();
        assertThat(items(Role.PMO, DUE))
                .extracting(MyItemRow::kind, MyItemRow::path)
                .containsExactly(tuple(MyItemKind.COMMITMENT_ENDING, "/soutiens/" + backing));

        fact(backing, new CommitmentWithdrawn(backing, 1, "Plus le temps", HELD));
        assertThat(items(Role.PMO, DUE)).isEmpty();
    }
}
