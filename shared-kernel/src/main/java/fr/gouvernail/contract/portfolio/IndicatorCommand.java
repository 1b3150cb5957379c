package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of an indicator. All are refused with a day still to come ({@code portfolio.in-the-future}), and once the project is over
 * ({@code portfolio.project.closed}), since its indicators are frozen with it.
 */
public sealed interface IndicatorCommand extends Command {

    IndicatorId indicator();

    @Override
    default IndicatorId target() {
        return indicator();
    }

    /** The project may have been closed a moment ago. */
    @Override
    default boolean keepsWhatItLooksUp() {
        return true;
    }

    /**
     * Follows an indicator of a project, or of a programme.
     *
     * <p>Errors: {@code portfolio.indicator.owner-unclear}, {@code platform.unknown-reference}, {@code portfolio.indicator.weight}.
     *
     * @param project null for one of the programme as a whole
     * @param programme null for one of a project
     */
    @CommandName("portfolio.indicator.define")
    record DefineIndicator(
            IndicatorId indicator,
            @Nullable ProjectId project,
            @Nullable ProgrammeId programme,
            IndicatorTerms terms,
            LocalDate effectiveOn)
            implements IndicatorCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Sets what is to be reached by a day.
     *
     * <p>Errors: {@code portfolio.indicator.target-wrong-way}, {@code portfolio.indicator.target-before-baseline},
     * {@code portfolio.indicator.reason-missing} when that day has a target already, {@code portfolio.indicator.nothing-changes} when it is
     * the same, {@code portfolio.indicator.target-past} for a day before the one it takes effect on.
     */
    @CommandName("portfolio.indicator.set-target")
    record SetTarget(
            IndicatorId indicator,
            @Nullable Long expectedVersion,
            DatedQuantity goal,
            @LongText @Nullable String reason,
            LocalDate effectiveOn)
            implements IndicatorCommand {}

    /** Records a measure. Errors: {@code portfolio.indicator.measured-already} for that day. */
    @CommandName("portfolio.indicator.measure")
    record MeasureIndicator(
            IndicatorId indicator, @Nullable Long expectedVersion, Quantity value, String source, LocalDate effectiveOn)
            implements IndicatorCommand {}

    /**
     * Corrects a measure: by who recorded it, or by the team of the project.
     *
     * <p>Errors: {@code portfolio.indicator.measure-unknown}, {@code portfolio.indicator.measure-not-yours},
     * {@code portfolio.indicator.nothing-changes}.
     */
    @CommandName("portfolio.indicator.correct-measure")
    record CorrectMeasure(
            IndicatorId indicator,
            @Nullable Long expectedVersion,
            int number,
            Quantity value,
            String source,
            @LongText String reason,
            LocalDate effectiveOn)
            implements IndicatorCommand {}

    /**
     * Takes a measure out, for instance one recorded on the wrong day, which is then recorded on the right one: by who recorded it, or by
     * the team of the project.
     *
     * <p>Errors: {@code portfolio.indicator.measure-unknown}, {@code portfolio.indicator.measure-not-yours}.
     */
    @CommandName("portfolio.indicator.withdraw-measure")
    record WithdrawMeasure(
            IndicatorId indicator,
            @Nullable Long expectedVersion,
            int number,
            @LongText String reason,
            LocalDate effectiveOn)
            implements IndicatorCommand {}

    /**
     * Says better what it measures.
     *
     * <p>Errors: {@code portfolio.indicator.nothing-changes}, {@code portfolio.indicator.unit-measured} when measures are in the old unit.
     */
    @CommandName("portfolio.indicator.correct-terms")
    record CorrectIndicatorTerms(
            IndicatorId indicator,
            @Nullable Long expectedVersion,
            String name,
            @LongText String definition,
            String unit,
            String source,
            @LongText String reason,
            LocalDate effectiveOn)
            implements IndicatorCommand {}

    /** Weighs it anew. Errors: {@code portfolio.indicator.weight}, {@code portfolio.indicator.nothing-changes}. */
    @CommandName("portfolio.indicator.weigh")
    record WeighIndicator(
            IndicatorId indicator,
            @Nullable Long expectedVersion,
            int weight,
            @LongText String reason,
            LocalDate effectiveOn)
            implements IndicatorCommand {}
}
