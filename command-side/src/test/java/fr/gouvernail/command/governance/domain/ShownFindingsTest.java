package fr.gouvernail.command.governance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownFindingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    private static List<String> of(Tally tally, boolean council) {
        return new ShownFindings(RuleBook.standard(), _ -> List.of(), (_, _) -> List.of(), (_, _) -> List.of())
                .of(new Resolution.TakeNote(), tally, council, DAY).stream()
                        .map(finding -> finding.rule() + " " + finding.outcome())
                        .toList();
    }

    private static String holds(String rule) {
        return rule + " " + Finding.Outcome.HOLDS;
    }

    @Test
    void aCouncilIsHeldToItsQuorumAndToTheMajorityOfTheVotesCast() {
        assertThat(of(new Tally(12, 7, 1, 0, 19, 20, 20, Outcome.CARRIED), true))
                .containsExactly(holds("R-41"), holds("R-46"));
        var lost = of(new Tally(7, 12, 1, 0, 19, 20, 20, Outcome.NOT_CARRIED), true);
        assertThat(lost).startsWith(holds("R-41")).doesNotContain(holds("R-46"));
        assertThat(lost.getLast()).startsWith("R-46 ");
    }

    @Test
    void aTieThatTheChairDecidesIsNoMajority() {
        assertThat(of(new Tally(7, 7, 2, 0, 14, 15, 16, Outcome.CARRIED_BY_CHAIR), true))
                .containsExactly(holds("R-41"), holds("R-47"));
    }

    @Test
    void aSecondConvocationNeedsNoQuorum() {
        assertThat(of(new Tally(3, 0, 0, 0, 3, 0, 3, Outcome.CARRIED), true))
                .containsExactly(holds("R-42"), holds("R-46"));
    }

    @Test
    void anotherBodyIsHeldToItsOwnRules() {
        assertThat(of(new Tally(7, 2, 0, 0, 9, 6, 9, Outcome.CARRIED), false)).containsExactly(holds("R-53"));
    }
}
