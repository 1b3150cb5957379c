package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.BackingEvent;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentChecked;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentMade;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentWithdrawn;
import fr.gouvernail.contract.assessment.BackingEvent.ConditionMet;
import fr.gouvernail.contract.assessment.BackingEvent.NamingChanged;
import fr.gouvernail.contract.assessment.BackingEvent.PositionChanged;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.kernel.command.Home;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on an actor's backing look at.
 *
 * @param namedOutside whether the actor agrees to be named outside the administrations
 * @param positionOn the day from which the position is held
 * @param commitments in the order of their numbers, which start at 1
 */
record BackingState(
        Home home, boolean namedOutside, BackingPosition position, LocalDate positionOn, List<Given> commitments) {

    /**
     * A commitment and what became of it; the days are null until it happens.
     *
     * @param conditionMet true from the start where there is no condition
     */
    record Given(
            Commitment commitment,
            LocalDate signedOn,
            @Nullable LocalDate checkedOn,
            boolean conditionMet,
            @Nullable LocalDate withdrawnOn) {}

    BackingState {
        commitments = List.copyOf(commitments);
    }

    static BackingState evolve(@Nullable BackingState state, BackingEvent event) {
        return switch (event) {
            case BackingDeclared declared ->
                new BackingState(
                        new Home(declared.territory(), declared.programme()),
                        declared.namedOutside(),
                        declared.position(),
                        declared.effectiveOn(),
                        List.of());
            case PositionChanged changed ->
                new BackingState(
                        of(state).home,
                        of(state).namedOutside,
                        changed.current(),
                        changed.effectiveOn(),
                        of(state).commitments);
            case NamingChanged changed ->
                new BackingState(
                        of(state).home,
                        changed.current(),
                        of(state).position,
                        of(state).positionOn,
                        of(state).commitments);
            case CommitmentMade made -> of(state).with(made);
            case CommitmentChecked checked ->
                of(state)
                        .changed(
                                checked.number(),
                                one -> new Given(
                                        one.commitment,
                                        one.signedOn,
                                        checked.effectiveOn(),
                                        one.conditionMet,
                                        one.withdrawnOn));
            case ConditionMet met ->
                of(state)
                        .changed(
                                met.number(),
                                one -> new Given(one.commitment, one.signedOn, one.checkedOn, true, one.withdrawnOn));
            case CommitmentWithdrawn withdrawn ->
                of(state)
                        .changed(
                                withdrawn.number(),
                                one -> new Given(
                                        one.commitment,
                                        one.signedOn,
                                        one.checkedOn,
                                        one.conditionMet,
                                        withdrawn.effectiveOn()));
        };
    }

    private BackingState with(CommitmentMade made) {
        var more = new ArrayList<>(commitments);
        var free = made.commitment().condition() == null;
        more.add(new Given(made.commitment(), made.effectiveOn(), null, free, null));
        return new BackingState(home, namedOutside, position, positionOn, more);
    }

    private BackingState changed(int number, UnaryOperator<Given> change) {
        var all = new ArrayList<>(commitments);
        all.set(number - 1, change.apply(all.get(number - 1)));
        return new BackingState(home, namedOutside, position, positionOn, all);
    }

    private static BackingState of(@Nullable BackingState state) {
        return Objects.requireNonNull(state);
    }
}
