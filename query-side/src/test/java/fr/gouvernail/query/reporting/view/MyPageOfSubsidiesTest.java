package fr.gouvernail.query.reporting.view;

import static fr.gouvernail.query.testing.Subsidized.GIVING;
import static fr.gouvernail.query.testing.Subsidized.PUBLISH_BY;
import static fr.gouvernail.query.testing.Subsidized.SIGNED;
import static fr.gouvernail.query.testing.Subsidized.SUBSIDY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.funding.SubsidyEvent.ConventionCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.PublicationCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.query.testing.Subsidized;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The convention of a subsidy and the publication of its data, called for in time (R-63, R-64, SC-07). */
class MyPageOfSubsidiesTest extends MyPageTestBase {

    private void granted() {
        fact(SUBSIDY, Subsidized.granted(SUBSIDY, GIVING, VALMORET, Subsidized.terms(45_000)));
    }

    private List<MyItemRow> toPublish(LocalDate today) {
        return items(Role.PMO, MyItemKind.SUBSIDY_DATA_TO_PUBLISH, today);
    }

    private List<MyItemRow> toSign(LocalDate today) {
        return items(Role.PMO, MyItemKind.SUBSIDY_CONVENTION_MISSING, today);
    }

    @Test
    void aCompulsoryConventionIsCalledForUntilItIsSigned() {
        granted();
        assertThat(toSign(SIGNED)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Les Halles Solidaires");
            assertThat(item.path()).isEqualTo("/subventions/" + SUBSIDY + "#convention");
        });
        assertThat(toPublish(PUBLISH_BY)).isEmpty();
        fact(SUBSIDY, Subsidized.signed());
        assertThat(toSign(SIGNED)).isEmpty();
    }

    @Test
    void whatNeedsNoConventionCallsForNothing() {
        fact(SUBSIDY, Subsidized.granted(SUBSIDY, GIVING, VALMORET, Subsidized.terms(23_000)));
        assertThat(toSign(PUBLISH_BY)).isEmpty();
        assertThat(toPublish(PUBLISH_BY)).isEmpty();
    }

    @Test
    void publicationIsCalledForFromThirtyDaysBeforeItsLastDayAndLateFromTheDayAfter() {
        granted();
        fact(SUBSIDY, Subsidized.signed());
        assertThat(toPublish(PUBLISH_BY.minusDays(31))).isEmpty();
        assertThat(toPublish(PUBLISH_BY.minusDays(30))).singleElement().satisfies(item -> {
            assertThat(item.dueOn()).isEqualTo(LocalDate.of(2026, 7, 2));
            assertThat(item.late()).isFalse();
        });
        assertThat(toPublish(PUBLISH_BY))
                .singleElement()
                .satisfies(item -> assertThat(item.late()).isFalse());
        assertThat(toPublish(PUBLISH_BY.plusDays(1)))
                .singleElement()
                .satisfies(item -> assertThat(item.late()).isTrue());
        assertThat(alerts(PUBLISH_BY.plusDays(1)))
                .contains(new GovernanceAlert(
                        MyItemKind.SUBSIDY_DATA_TO_PUBLISH, 1, 1, "/subventions/" + SUBSIDY + "#publication"));
        fact(SUBSIDY, Subsidized.published(PUBLISH_BY));
        assertThat(toPublish(PUBLISH_BY.plusDays(1))).isEmpty();
    }

    @Test
    void correctionsBringBackWhatIsStillToBeDone() {
        granted();
        var signed = Subsidized.signed();
        fact(SUBSIDY, signed);
        var published = Subsidized.published(SIGNED);
        fact(SUBSIDY, published);
        fact(SUBSIDY, new PublicationCorrected(SUBSIDY, GIVING, published.publication(), null, "Erreur", PUBLISH_BY));
        assertThat(toPublish(PUBLISH_BY)).hasSize(1);
        fact(SUBSIDY, new ConventionCorrected(SUBSIDY, GIVING, signed.convention(), null, null, "Erreur", PUBLISH_BY));
        assertThat(toPublish(PUBLISH_BY)).isEmpty();
        assertThat(toSign(PUBLISH_BY)).hasSize(1);
    }

    @Test
    void nothingIsCalledForOnADecisionThatWasAnnulled() {
        granted();
        fact(SUBSIDY, Subsidized.signed());
        fact(GIVING, new DecisionAnnulled(GIVING, LegalChallenge.APPEAL, "TA 2026-1", "Vice de procédure", SIGNED));
        assertThat(toPublish(PUBLISH_BY)).isEmpty();
        assertThat(toSign(PUBLISH_BY)).isEmpty();
    }
}
