package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.CouncilRoom.FIRST;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.governance.domain.Sittings.stateAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.governance.SittingCommand.ReconveneSitting;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.SittingId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The first sitting says itself that it was followed, whatever the look-ups know by then. */
class SecondConvocationOnceTest {

    private static final SittingId THIRD = new SittingId(new UUID(4, 7));

    @Test
    void theFirstSittingKeepsByWhichItWasFollowed() {
        var first = stateAfter(List.of(
                convened(seats(29), COUNCIL), new SittingOpened(SITTING, HELD), new SittingClosed(SITTING, HELD)));
        var again = new ReconveneSitting(THIRD, FIRST, HELD.plusDays(4), "Mairie", HELD.plusDays(1));

        assertThat(SecondConvocations.follow(first, again))
                .isEqualTo(new SecondSittingConvened(FIRST, THIRD, HELD.plusDays(4), HELD.plusDays(1)));
    }

    @Test
    void andRefusesASecondOneThatNoLookUpKnowsOf() {
        var first = stateAfter(List.of(
                convened(seats(29), COUNCIL),
                new SittingOpened(SITTING, HELD),
                new SittingClosed(SITTING, HELD),
                new SecondSittingConvened(SITTING, THIRD, HELD.plusDays(4), HELD.plusDays(1))));
        var again = new ReconveneSitting(
                new SittingId(new UUID(4, 8)), FIRST, HELD.plusDays(5), "Mairie", HELD.plusDays(1));

        assertThatThrownBy(() -> SecondConvocations.follow(first, again))
                .isInstanceOfSatisfying(CommandRejected.class, refused -> {
                    assertThat(refused.code().code()).isEqualTo("governance.sitting.reconvened-already");
                    assertThat(refused.parameters())
                            .isEqualTo(Map.of(
                                    "heldOn", HELD.toString(),
                                    "secondHeldOn", HELD.plusDays(4).toString()));
                });
    }
}
