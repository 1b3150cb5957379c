package fr.gouvernail.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.governance.domain.EarlierSittings.End;
import fr.gouvernail.command.governance.domain.EarlierSittings.Sat;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the look-ups tell a sitting of those before it, from the events that a store would hand them. */
class SittingLookupsTest extends SittingLookupsTestBase {

    @Test
    void withoutAnyQuorumAllThatIsLeftMayBeTakenOver() {
        var sitting = convene(DAY);
        var first = table(sitting, 1);
        var second = table(sitting, 2);
        assertThat(sittings.require(sitting).end()).isEqualTo(End.NOT_YET);
        attend(sitting, 2, false);
        postpone(sitting, first, Postponement.MORE_INFORMATION);
        happened(new SittingClosed(sitting, DAY));
        var found = sittings.require(sitting);
        assertThat(found.end()).isEqualTo(End.WITHOUT_QUORUM);
        assertThat(found.required()).isEqualTo(3);
        assertThat(found.counted()).isEqualTo(2);
        assertThat(found.secondHeldOn()).isNull();
        assertThat(found.left()).containsExactly(second);
    }

    @Test
    void aSittingThatHadItsQuorumLeavesTheItemsPostponedForWantOfItEvenIfEverybodyWentSince() {
        var sitting = convene(DAY);
        var examined = table(sitting, 1);
        var failed = table(sitting, 2);
        var unreached = table(sitting, 3);
        attend(sitting, 4, false);
        happened(new ItemOpened(sitting, examined, List.of(), MET, DAY));
        happened(new ItemOpened(sitting, failed, List.of(), MISSED, DAY));
        postpone(sitting, failed, Postponement.NO_QUORUM);
        attend(sitting, 0, false);
        happened(new SittingClosed(sitting, DAY));
        var found = sittings.require(sitting);
        assertThat(found.end()).isEqualTo(End.WITH_QUORUM);
        assertThat(found.left()).containsExactly(failed).doesNotContain(unreached);
    }

    @Test
    void aSittingWithoutAttendanceIsNoSittingWithoutQuorum() {
        var sitting = convene(DAY);
        table(sitting, 1);
        happened(new SittingClosed(sitting, DAY));
        assertThat(sittings.require(sitting).end()).isEqualTo(End.WITHOUT_ATTENDANCE);
    }

    @Test
    void theSecondConvocationIsKnownByItsDay() {
        var first = convene(DAY);
        var second = convene(DAY.plusDays(3));
        happened(new SittingReconvened(second, first, DAY, 3));
        assertThat(sittings.require(first).secondHeldOn()).isEqualTo(DAY.plusDays(3));
        assertThat(sittings.require(second).secondHeldOn()).isNull();
    }

    @Test
    void aSecondConvocationThatWasCalledOffLeavesItsPlaceToAnother() {
        var first = convene(DAY);
        var second = convene(DAY.plusDays(3));
        happened(new SittingReconvened(second, first, DAY, 3));
        happened(new SittingCalledOff(second, body, "Salle indisponible", DAY.plusDays(1)));
        assertThat(sittings.require(second).end()).isEqualTo(End.CALLED_OFF);
        assertThat(sittings.require(first).secondHeldOn()).isNull();
        var third = convene(DAY.plusDays(5));
        happened(new SittingReconvened(third, first, DAY, 5));
        assertThat(sittings.require(first).secondHeldOn()).isEqualTo(DAY.plusDays(5));
    }

    private int running(SittingId sitting, LocalDate heldOn) {
        return sittings.proxiesRunning(new Sat(body, sitting, heldOn), person(5), person(1));
    }

    @Test
    void sittingsRunningAreCountedInTheirOrderThoseOfTheSameDayToo() {
        var first = convene(DAY);
        var second = convene(DAY.plusDays(7));
        var third = convene(DAY.plusDays(7));
        var fourth = convene(DAY.plusDays(14));
        assertThat(running(fourth, DAY.plusDays(14))).isZero();
        attend(first, 3, true);
        attend(second, 3, true);
        attend(third, 3, true);
        assertThat(running(first, DAY)).isZero();
        assertThat(running(second, DAY.plusDays(7))).isEqualTo(1);
        assertThat(running(third, DAY.plusDays(7))).isEqualTo(2);
        assertThat(running(fourth, DAY.plusDays(14))).isEqualTo(3);
        attend(second, 3, false);
        assertThat(running(fourth, DAY.plusDays(14))).isEqualTo(1);
    }

    @Test
    void aPowerTakenBackAfterTheListIsNotUsedWhateverIsAppliedAgain() {
        var first = convene(DAY);
        var second = convene(DAY.plusDays(7));
        attend(first, 3, true);
        assertThat(running(second, DAY.plusDays(7))).isEqualTo(1);
        happened(new ProxyRevoked(first, person(5), person(1), DAY));
        assertThat(running(second, DAY.plusDays(7))).isZero();
        store.forEach(this::feed);
        assertThat(running(second, DAY.plusDays(7))).isZero();
        assertThat(sittings.require(first).counted()).isEqualTo(3);
    }

    @Test
    void aDecisionIsOnTheAgendaThatItCameOnLastWhateverIsAppliedAgain() {
        var first = convene(DAY);
        var item = table(first, 1);
        assertThat(decision(item).tabledAt()).isEqualTo(first);
        postpone(first, item, Postponement.NO_QUORUM);
        assertThat(decision(item).tabledAt()).isNull();
        var second = convene(DAY.plusDays(20));
        happened(new ItemPutOnAgenda(second, item));
        List.copyOf(store).forEach(this::feed);
        assertThat(decision(item).tabledAt()).isEqualTo(second);
        assertThat(decision(item).settled()).isFalse();
    }
}
