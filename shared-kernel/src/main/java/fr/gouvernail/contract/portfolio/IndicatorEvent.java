package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an indicator. The project is null for one of the whole programme. */
public sealed interface IndicatorEvent extends DomainEvent {

    IndicatorId indicator();

    @Nullable
    ProjectId project();

    /** An indicator is followed from now on. */
    @EventName("portfolio.indicator.defined")
    record IndicatorDefined(
            IndicatorId indicator,
            @Nullable ProjectId project,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            IndicatorTerms terms,
            LocalDate effectiveOn)
            implements IndicatorEvent {}

    /**
     * A value is to be reached by a day.
     *
     * @param previous the value set for that day before; null the first time, like the reason
     */
    @EventName("portfolio.indicator.target-set")
    record TargetSet(
            IndicatorId indicator,
            @Nullable ProjectId project,
            @Nullable Quantity previous,
            DatedQuantity target,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements IndicatorEvent {}

    /** It was measured; measures are numbered from 1, and their author is the actor of this event. */
    @EventName("portfolio.indicator.measured")
    record IndicatorMeasured(
            IndicatorId indicator,
            @Nullable ProjectId project,
            int number,
            Quantity value,
            String source,
            LocalDate effectiveOn)
            implements IndicatorEvent {}

    /**
     * A measure was wrong: the right value takes its place, and both stay to be read.
     *
     * @param previousSource null where it was not kept
     */
    @EventName("portfolio.indicator.measure-corrected")
    record MeasureCorrected(
            IndicatorId indicator,
            @Nullable ProjectId project,
            int number,
            Quantity previous,
            Quantity current,
            @Nullable String previousSource,
            String source,
            String reason,
            LocalDate effectiveOn)
            implements IndicatorEvent {}

    /** A measure does not count: it was of another day, or of something else. Its number is not given again. */
    @EventName("portfolio.indicator.measure-withdrawn")
    record MeasureWithdrawn(
            IndicatorId indicator,
            @Nullable ProjectId project,
            int number,
            DatedQuantity previous,
            String reason,
            LocalDate effectiveOn)
            implements IndicatorEvent {}

    /** What it measures is said better; direction, weight and baseline stay. */
    @EventName("portfolio.indicator.terms-corrected")
    record IndicatorTermsCorrected(
            IndicatorId indicator,
            @Nullable ProjectId project,
            IndicatorTerms previous,
            IndicatorTerms current,
            String reason,
            LocalDate effectiveOn)
            implements IndicatorEvent {}

    /** It counts more, or less, in the mean of its project. */
    @EventName("portfolio.indicator.weighed")
    record IndicatorWeighed(
            IndicatorId indicator,
            @Nullable ProjectId project,
            int previousWeight,
            int currentWeight,
            String reason,
            LocalDate effectiveOn)
            implements IndicatorEvent {}
}
