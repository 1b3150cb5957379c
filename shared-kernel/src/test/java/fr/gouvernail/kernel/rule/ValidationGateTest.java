package fr.gouvernail.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.rule.GateFacts.Backing;
import fr.gouvernail.kernel.rule.GateFacts.Foresight;
import fr.gouvernail.kernel.rule.GateFacts.Items;
import fr.gouvernail.kernel.rule.GateFacts.Money;
import fr.gouvernail.kernel.rule.GateFacts.Opinions;
import fr.gouvernail.kernel.rule.GateFacts.Running;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What has to hold before the market hall becomes an operation (SC-01). */
class ValidationGateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final Money PLAN = new Money(1, 0, 240_000_000, 240_000_000);
    private static final Running STUDY_NOT_DUE = new Running(288_000_000, 2_550_000_000L, true);
    private static final Items TWO_RESERVES = new Items(15, 15, 0, 2, 0);
    private static final Backing NINE_FIRM = new Backing(true, 8, 9, 0, 0, 2);
    private static final Foresight REVIEWED = new Foresight(2, 2, 2);
    private static final Opinions NONE_AWAITED = new Opinions(0, 0, 4);

    private final ValidationGate gate = new ValidationGate(RuleBook.standard());

    private List<String> broken(GateFacts facts) {
        return gate.findings(facts, DAY).stream()
                .filter(finding -> finding.outcome() == Finding.Outcome.BROKEN)
                .map(Finding::rule)
                .toList();
    }

    private static GateFacts facts(
            Money money,
            @Nullable Running running,
            @Nullable Items items,
            Backing backing,
            Foresight foresight,
            Opinions opinions) {
        return new GateFacts(money, running, items, backing, foresight, opinions);
    }

    private static GateFacts with(Backing backing) {
        return facts(PLAN, STUDY_NOT_DUE, TWO_RESERVES, backing, REVIEWED, NONE_AWAITED);
    }

    private static GateFacts with(Items items) {
        return facts(PLAN, STUDY_NOT_DUE, items, NINE_FIRM, REVIEWED, NONE_AWAITED);
    }

    @Test
    void twoReservesWithSomebodyAndADayDoNotStopTheHall() {
        var findings = gate.findings(with(TWO_RESERVES), DAY);
        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly("V-01", "V-02", "V-03", "V-09", "V-04", "V-05", "V-06", "V-07", "V-08");
        assertThat(findings).noneMatch(Finding::blocks);
        assertThat(findings.get(4).figures()).containsEntry("reserves", "2").containsEntry("late", "0");
        assertThat(findings.get(6).figures()).containsEntry("firmActors", "9").containsEntry("opposedActors", "2");
    }

    @Test
    void aProjectOfWhichNothingIsKnownIsStoppedByEverything() {
        var nothing = facts(
                new Money(0, 0, 0, 0),
                null,
                null,
                new Backing(false, 0, 0, 0, 0, 0),
                new Foresight(0, 0, 0),
                NONE_AWAITED);
        assertThat(broken(nothing)).containsExactly("V-01", "V-02", "V-09", "V-05", "V-06", "V-07");
    }

    @Test
    void oneBlockingItemStopsIt() {
        var facts = with(new Items(15, 15, 1, 0, 0));
        assertThat(broken(facts)).containsExactly("V-03");
        assertThat(gate.findings(facts, DAY)).filteredOn(Finding::blocks).hasSize(1);
    }

    @Test
    void anItemThatNobodyExaminedIsMissing() {
        assertThat(broken(with(new Items(15, 14, 0, 0, 0)))).containsExactly("V-09");
    }

    @Test
    void aReservePastItsDayStopsIt() {
        assertThat(broken(with(new Items(15, 15, 0, 2, 1)))).containsExactly("V-04");
    }

    @Test
    void oppositionIsAmongTheFiguresAndTakesNothingOffSupport() {
        assertThat(broken(with(new Backing(true, 8, 8, 0, 0, 40)))).isEmpty();
        assertThat(broken(with(new Backing(true, 8, 7, 0, 0, 0)))).containsExactly("V-06");
    }

    @Test
    void withoutALevelNobodyKnowsWhetherItIsBackedEnough() {
        assertThat(broken(with(new Backing(false, 0, 9, 0, 0, 0)))).containsExactly("V-06");
    }

    @Test
    void theAmountAskedForHasToBePromisedToo() {
        assertThat(broken(with(new Backing(true, 1, 9, 1_000_000, 999_999, 0)))).containsExactly("V-06");
        assertThat(broken(with(new Backing(true, 1, 9, 1_000_000, 1_000_000, 0))))
                .isEmpty();
    }

    @Test
    void aPlanThatBreaksABlockingRuleStopsIt() {
        var facts = facts(
                new Money(1, 1, 240_000_000, 240_000_000),
                STUDY_NOT_DUE,
                TWO_RESERVES,
                NINE_FIRM,
                REVIEWED,
                NONE_AWAITED);
        assertThat(broken(facts)).containsExactly("V-01");
    }

    @Test
    void aStudyThatIsDueAndNotMadeStopsIt() {
        var due = new Running(2_550_000_001L, 2_550_000_000L, false);
        assertThat(broken(facts(PLAN, due, TWO_RESERVES, NINE_FIRM, REVIEWED, NONE_AWAITED)))
                .containsExactly("V-02");
    }

    @Test
    void oneRoleIsNotEnoughToReviewTheMap() {
        var once = new Foresight(2, 2, 1);
        assertThat(broken(facts(PLAN, STUDY_NOT_DUE, TWO_RESERVES, NINE_FIRM, once, NONE_AWAITED)))
                .containsExactly("V-05");
    }

    @Test
    void anOpinionThatIsAwaitedWarnsAndDoesNotStop() {
        var facts = facts(PLAN, STUDY_NOT_DUE, TWO_RESERVES, NINE_FIRM, REVIEWED, new Opinions(1, 0, 0));
        assertThat(broken(facts)).containsExactly("V-08");
        assertThat(gate.findings(facts, DAY)).noneMatch(Finding::blocks);
    }

    @Test
    void aProjectWithNothingUnwantedWasNotThoughtThrough() {
        var rosy = new Foresight(5, 0, 2);
        assertThat(broken(facts(PLAN, STUDY_NOT_DUE, TWO_RESERVES, NINE_FIRM, rosy, NONE_AWAITED)))
                .containsExactly("V-07");
    }

    private static final GateFacts NOTHING = facts(
            new Money(0, 0, 0, 0), null, null, new Backing(false, 0, 0, 0, 0, 0), new Foresight(0, 0, 0), NONE_AWAITED);

    private List<String> stopping(GateFacts facts, String... setAside) {
        return gate.stopping(gate.findings(facts, DAY), Set.of(setAside), DAY).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void untilAugustItOnlyWarned() {
        var before = LocalDate.of(2026, 8, 31);
        assertThat(gate.stopping(gate.findings(NOTHING, before), Set.of(), before))
                .isEmpty();
        assertThat(stopping(NOTHING)).containsExactly("V-01", "V-02", "V-09", "V-05", "V-06", "V-07");
    }

    @Test
    void whatTheDecisionSetsAsideStopsNoLonger() {
        assertThat(stopping(NOTHING, "V-01", "V-02", "V-05", "V-06", "V-09")).containsExactly("V-07");
        assertThat(stopping(NOTHING, "V-01", "V-02", "V-05", "V-06", "V-07", "V-09"))
                .isEmpty();
    }

    @Test
    void nobodySetsAsideABlockingItemNorWhatTheLawForbids() {
        assertThat(stopping(with(new Items(15, 15, 1, 0, 0)), "V-03")).containsExactly("V-03");
        var breaking = facts(
                new Money(1, 1, 240_000_000, 240_000_000),
                STUDY_NOT_DUE,
                TWO_RESERVES,
                NINE_FIRM,
                REVIEWED,
                NONE_AWAITED);
        assertThat(stopping(breaking, "V-01")).containsExactly("V-01");
        var due = new Running(2_550_000_001L, 2_550_000_000L, false);
        assertThat(stopping(facts(PLAN, due, TWO_RESERVES, NINE_FIRM, REVIEWED, NONE_AWAITED), "V-02"))
                .containsExactly("V-02");
    }

    @Test
    void aPlanDrawnForLessThanTheForecastDoesNotHoldAndTheBodyMaySetItAside() {
        var overrun = facts(
                new Money(1, 0, 240_000_000, 271_200_000),
                STUDY_NOT_DUE,
                TWO_RESERVES,
                NINE_FIRM,
                REVIEWED,
                NONE_AWAITED);
        assertThat(broken(overrun)).containsExactly("V-01");
        assertThat(gate.findings(overrun, DAY).getFirst().figures())
                .containsEntry("plannedHt", "240000000")
                .containsEntry("forecastHt", "271200000");
        assertThat(stopping(overrun, "V-01")).isEmpty();
    }

    @Test
    void beforeTheExaminationNothingBlocksAndNothingIsSaidToBeExamined() {
        var items = gate.findings(NOTHING, DAY).stream()
                .filter(finding -> finding.rule().equals("V-03"))
                .toList();
        assertThat(items)
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures()).isEmpty());
    }
}
