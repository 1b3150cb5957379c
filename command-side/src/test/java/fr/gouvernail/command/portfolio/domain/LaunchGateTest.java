package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_DEROGATION_LISTED_TWICE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_DEROGATION_NOT_POSSIBLE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_GATE_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.contract.portfolio.ProjectCommand.LaunchProject;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.GateFacts;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.rule.ValidationGate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stops a launch, and what the deciding body may set aside of it. */
class LaunchGateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final ValidationGate RULES = new ValidationGate(RuleBook.standard());

    /** Everything holds but the review of the map, and who backs it. */
    private static final GateFacts HALF_EXAMINED = new GateFacts(
            new GateFacts.Money(1, 0, 240_000_000, 240_000_000),
            new GateFacts.Running(288_000_000, 2_550_000_000L, true),
            new GateFacts.Items(15, 15, 0, 2, 0),
            new GateFacts.Backing(true, 8, 3, 0, 0, 2),
            new GateFacts.Foresight(2, 2, 1),
            new GateFacts.Opinions(0, 0, 0));

    private final LaunchGate gate = new LaunchGate(RULES, (_, day) -> RULES.findings(HALF_EXAMINED, day));

    private static LaunchProject launch(LocalDate day, Derogation... derogations) {
        return new LaunchProject(HALL, null, List.of(derogations), day);
    }

    private static Derogation setAside(String rule) {
        return new Derogation(rule, "Les baux sont promis de vive voix.", null);
    }

    private void refused(CommandRejected expected, Derogation... derogations) {
        assertThatThrownBy(() -> gate.pass(launch(DAY, derogations)))
                .isInstanceOfSatisfying(CommandRejected.class, refused -> {
                    assertThat(refused.code()).isEqualTo(expected.code());
                    assertThat(refused.parameters()).containsAllEntriesOf(expected.parameters());
                });
    }

    @Test
    void whatDoesNotHoldStopsTheLaunchByName() {
        refused(CommandRejected.of(PROJECT_GATE_CLOSED, "project", HALL, "rules", "V-05, V-06"));
    }

    @Test
    void whatIsSetAsideStopsNoLongerAndTheRestStillDoes() {
        refused(CommandRejected.of(PROJECT_GATE_CLOSED, "rules", "V-05"), setAside("V-06"));
        var found = gate.pass(launch(DAY, setAside("V-05"), setAside("V-06")));
        assertThat(found).hasSize(9).filteredOn(finding -> finding.blocks()).hasSize(2);
    }

    @Test
    void beforeSeptemberNothingOfItStopsALaunch() {
        assertThat(gate.pass(launch(LocalDate.of(2026, 8, 31)))).hasSize(9);
    }

    @Test
    void blockingItemsAndRulesFromElsewhereAreNotSetAside() {
        refused(CommandRejected.of(PROJECT_DEROGATION_NOT_POSSIBLE, "rule", "V-03"), setAside("V-03"));
        refused(CommandRejected.of(PROJECT_DEROGATION_NOT_POSSIBLE, "rule", "R-02"), setAside("R-02"));
    }

    @Test
    void aDerogationIsNamedOnce() {
        refused(
                CommandRejected.of(PROJECT_DEROGATION_LISTED_TWICE, "rule", "V-05"),
                setAside("V-05"),
                setAside("V-05"));
    }
}
