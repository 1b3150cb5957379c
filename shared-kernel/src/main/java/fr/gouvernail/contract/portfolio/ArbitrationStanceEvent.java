package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who supports and who opposes the options of an arbitration. Requests of one action are numbered from 1. */
public sealed interface ArbitrationStanceEvent extends ActionHistory {

    @Override
    ActionId action();

    /** Somebody said where they stand on an option. @param source how it is known; null where that is not said */
    @EventName("portfolio.arbitration.stance-taken")
    record StanceTaken(
            ActionId action,
            ProjectId project,
            int request,
            String option,
            StanceHolder holder,
            @Nullable OptionStance previous,
            OptionStance stance,
            String words,
            @Nullable String source,
            LocalDate effectiveOn)
            implements ArbitrationStanceEvent {}

    /** Somebody went back on what they had said of an option. */
    @EventName("portfolio.arbitration.stance-withdrawn")
    record StanceWithdrawn(
            ActionId action,
            ProjectId project,
            int request,
            String option,
            StanceHolder holder,
            OptionStance previous,
            String reason,
            LocalDate effectiveOn)
            implements ArbitrationStanceEvent {}
}
