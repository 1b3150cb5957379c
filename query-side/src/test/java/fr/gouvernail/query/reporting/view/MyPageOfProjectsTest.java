package fr.gouvernail.query.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.FrozenFigures;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the life of projects asks of people: blocks to lift, suspensions to review. */
class MyPageOfProjectsTest extends MyPageTestBase {

    private static final ProjectId HALL = new ProjectId(new UUID(21, 1));
    private static final ActionId WORKS = new ActionId(new UUID(21, 2));
    private static final OrganisationId REGION = new OrganisationId(new UUID(21, 3));
    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    private static final Legacy LEGACY = new Legacy("Leçon", Money.euros(1), List.of(), "Closes");
    private static final FrozenFigures FIGURES = new FrozenFigures(0, null, null);

    private static Blocking ofTheMayor(String what) {
        return new Blocking(BlockKind.DECISION, what, MAYOR, null, DUE);
    }

    @Test
    void eachBlockWaitsForThePersonWhoMustLiftItAloneUntilItIsLifted() {
        fact(HALL, new ProjectBlocked(HALL, 1, ofTheMayor("Signature"), HELD));
        fact(HALL, new ProjectBlocked(HALL, 2, ofTheMayor("Arbitrage"), HELD));

        assertThat(items(mayor(), DUE.plusDays(1)))
                .extracting(MyItemRow::kind, MyItemRow::detail, MyItemRow::late)
                .containsExactly(
                        tuple(MyItemKind.PROJECT_BLOCKED, "Signature", true),
                        tuple(MyItemKind.PROJECT_BLOCKED, "Arbitrage", true));
        assertThat(items(Role.DIRECTOR, DUE)).isEmpty();

        fact(HALL, new ProjectUnblocked(HALL, 1, "Signé", HELD));
        assertThat(items(mayor(), DUE)).extracting(MyItemRow::detail).containsExactly("Arbitrage");
    }

    @Test
    void whatAnOrganisationMustLiftIsFollowedByTheTeam() {
        fact(
                WORKS,
                new ActionBlocked(WORKS, HALL, 1, new Blocking(BlockKind.FUNDING, "Arrêté", null, REGION, DUE), HELD));
        assertThat(items(Role.PMO, DUE))
                .extracting(MyItemRow::kind, MyItemRow::path)
                .containsExactly(tuple(MyItemKind.ACTION_BLOCKED, "/actions/" + WORKS + "#blocages"));

        fact(WORKS, new ActionUnblocked(WORKS, HALL, 1, "Notifié", HELD));
        assertThat(items(Role.PMO, DUE)).isEmpty();
    }

    @Test
    void aSuspensionWaitsForItsReviewFromAMonthBeforeUntilTheProjectGoesOn() {
        fact(HALL, new ProjectSuspended(HALL, "Infructueux", DUE, LEGACY, FIGURES, HELD));
        assertThat(items(Role.CHAIR, DUE.minusDays(31))).isEmpty();
        assertThat(items(Role.CHAIR, MyItemKind.SUSPENSION_TO_REVIEW, DUE.plusDays(1)))
                .singleElement()
                .matches(MyItemRow::late);

        fact(HALL, new ProjectResumed(HALL, HELD, "Attribué", HELD));
        assertThat(items(Role.CHAIR, DUE)).isEmpty();
    }

    @Test
    void anAbandonedProjectWaitsForNobodyAnyMore() {
        fact(HALL, new ProjectBlocked(HALL, 1, ofTheMayor("Signature"), HELD));
        fact(WORKS, new ActionBlocked(WORKS, HALL, 1, ofTheMayor("Lot 1"), HELD));
        fact(HALL, new ProjectAbandoned(HALL, Phase.STUDY, Phase.CLOSED, "Vendu", LEGACY, FIGURES, HELD));
        assertThat(items(mayor(), DUE)).isEmpty();
    }
}
