package fr.gouvernail.contract.portfolio;

/** What the weather of a project is judged on (domain notes 3.9), with what is measured of it where a figure proposes a level. */
public enum WeatherCriterion {
    /** Days after the end as first framed (W-01). */
    DELAY,
    /** Hundredths of a percent above the cost that was voted (W-02). */
    COST,
    /** Judged by the lead alone. */
    SCOPE,
    /** Hundredths of a percent of the funders' share that are notified (W-03). */
    FUNDING,
    /** The highest score of an open risk, 1 to 25 (W-04). */
    RISKS,
    /** Hundredths of a percent of the actors in the register who are opposed (W-05). */
    BACKING,
    /** Judged by the lead alone. */
    PEOPLE
}
