package fr.gouvernail.query.portfolio.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.portfolio.Phase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProjectCalendarTest {

    private static final LocalDate STARTS = LocalDate.of(2026, 3, 1);
    private static final LocalDate ENDS = LocalDate.of(2028, 6, 30);

    private static ProjectCalendar on(LocalDate today, Phase phase) {
        var basis = new ProjectState.Basis(phase, 0, Standing.RUNNING, 0);
        return ProjectCalendar.on(today, basis, STARTS, ENDS, ENDS, 7L);
    }

    @Test
    void theSameEndTriedLeavesTheDelayAsItIs() {
        var today = LocalDate.of(2026, 11, 24);
        var calendar = on(today, Phase.STUDY);

        var tried = calendar.endingOn(ENDS, Phase.STUDY, today);

        assertThat(calendar.lateDays()).isEqualTo(268);
        assertThat(tried.lateDays()).isEqualTo(268);
        assertThat(tried.slipDays()).isZero();
        assertThat(tried.missedOn()).isEqualTo(STARTS);
    }

    @Test
    void aLaterEndTriedSlipsAndIsNoLongerMissed() {
        var today = ENDS.plusDays(10);
        var calendar = on(today, Phase.OPERATION);

        var tried = calendar.endingOn(ENDS.plusDays(30), Phase.OPERATION, today);

        assertThat(calendar.lateDays()).isEqualTo(10);
        assertThat(tried.lateDays()).isZero();
        assertThat(tried.slipDays()).isEqualTo(30);
        assertThat(tried.missedOn()).isNull();
    }
}
