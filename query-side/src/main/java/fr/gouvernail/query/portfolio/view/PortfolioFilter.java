package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Phase;
import org.jspecify.annotations.Nullable;

/** Which projects a list shows; a null condition does not restrict. */
public record PortfolioFilter(
        @Nullable Integer axis,
        @Nullable Phase phase,
        @Nullable ProjectState state,
        boolean withoutLead,
        boolean arbitrationOpen,
        boolean blocked) {

    public static final PortfolioFilter NONE = new PortfolioFilter(null, null, null, false, false, false);

    public boolean keeps(ProjectLine line) {
        return (axis == null || line.axes().contains(axis))
                && (phase == null || line.phase() == phase)
                && (state == null || line.calendar().state() == state)
                && (!withoutLead || line.lead() == null)
                && (!arbitrationOpen || line.arbitrations() > 0)
                && (!blocked || line.life().blocked());
    }
}
