package fr.gouvernail.query.portfolio.view;

import org.jspecify.annotations.Nullable;

/**
 * What the weather of a project is proposed from. Amounts are euro cents without tax.
 *
 * @param expectedHt the cost to count on; null while the project is not framed
 * @param votedHt the cost of the adopted plan; null while none is adopted, like what follows of the plan
 * @param fundersHt what funders are to give, without the owner's own share and what was refused
 * @param notifiedHt what they notified of it
 * @param worstRisk the highest score of an open risk; null where the register has none
 * @param actors in the register of backings
 */
public record WeatherFigures(
        ProjectCalendar calendar,
        @Nullable Long expectedHt,
        @Nullable Long votedHt,
        @Nullable Long fundersHt,
        @Nullable Long notifiedHt,
        @Nullable Integer worstRisk,
        int actors,
        int opposed) {}
