package fr.gouvernail.query.governance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.query.governance.ui.Frequency.Basis;
import fr.gouvernail.query.governance.ui.Frequency.Known;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2014, 4, 7);
    private static final LocalDate ON_PAPER = LocalDate.of(2023, 9, 14);
    private static final LocalDate ENTERED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SAT = LocalDate.of(2026, 3, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void aBodyEnteredFromPaperIsNotLateForTheYearsThatNobodyEntered() {
        var known = new Known(null, null, ENTERED, LONG_AGO);
        assertThat(known.last()).isNull();
        assertThat(known.basis()).isEqualTo(Basis.ENTERED);
        assertThat(Frequency.next(known, 13, TODAY)).isEqualTo(ENTERED.plusWeeks(13));
    }

    @Test
    void itsLastDecisionOnPaperIsShownAndItsFrequencyStillBeginsWhenItWasEntered() {
        var known = new Known(null, ON_PAPER, ENTERED, LONG_AGO);
        assertThat(known.last()).isEqualTo(ON_PAPER);
        assertThat(known.basis()).isEqualTo(Basis.ENTERED);
        assertThat(known.from()).isEqualTo(ENTERED);
    }

    @Test
    void aDecisionOnPaperLaterThanTheEntryCountsAsASitting() {
        var known = new Known(null, ENTERED.plusDays(3), ENTERED, LONG_AGO);
        assertThat(known.basis()).isEqualTo(Basis.PAPER_DECISION);
        assertThat(Frequency.next(known, 4, TODAY))
                .isEqualTo(ENTERED.plusDays(3).plusWeeks(4));
    }

    @Test
    void onceItSatHereThatSittingCounts() {
        var known = new Known(SAT, ON_PAPER, ENTERED, LONG_AGO);
        assertThat(known.basis()).isEqualTo(Basis.SITTING);
        assertThat(Frequency.next(known, 4, TODAY)).isEqualTo(SAT.plusWeeks(4));
    }

    @Test
    void aBodyWhoseSittingsAreKeptHereIsCountedFromTheLastOneEvenIfItWasEnteredLater() {
        var known = new Known(ENTERED.minusYears(1), null, ENTERED, LONG_AGO);
        assertThat(known.from()).isEqualTo(ENTERED.minusYears(1));
        assertThat(known.basis()).isEqualTo(Basis.SITTING);
    }

    @Test
    void aBodyThatBeganHereCountsFromItsEstablishment() {
        var known = new Known(null, null, SAT, SAT);
        assertThat(known.basis()).isEqualTo(Basis.ESTABLISHED);
        assertThat(Frequency.next(known, 8, TODAY)).isEqualTo(SAT.plusWeeks(8));
    }

    @Test
    void aSittingToComeIsTheNextOne() {
        var known = new Known(TODAY.plusDays(9), null, null, LONG_AGO);
        assertThat(Frequency.next(known, 4, TODAY)).isEqualTo(TODAY.plusDays(9));
    }
}
