package fr.gouvernail.query.portfolio.view;

import org.jspecify.annotations.Nullable;

/**
 * What the money's own context says of a project, in euro cents without tax.
 *
 * @param fundedHt resources planned that were not refused; null without a funding plan
 * @param fundingEvent position of the last event that changed them
 * @param budgeted whether a budget was authorised
 */
public record ProjectMoney(
        @Nullable Long fundedHt, @Nullable Long fundingEvent, boolean budgeted) {

    /** Neither a plan nor a budget. */
    public static final ProjectMoney NONE = new ProjectMoney(null, null, false);

    public boolean planned() {
        return fundedHt != null;
    }
}
