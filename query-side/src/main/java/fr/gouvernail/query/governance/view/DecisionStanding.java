package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.LegalChallenge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a judge has made of an act.
 *
 * @param since the day of the last ruling; null while there was none
 * @param by on whose request; null when it is in force
 * @param reference number of that ruling
 */
public record DecisionStanding(
        Force force,
        @Nullable LocalDate since,
        @Nullable LegalChallenge by,
        @Nullable String reference) {

    /** Whether it may still be carried out. */
    public enum Force {
        IN_FORCE,
        SUSPENDED,
        ANNULLED
    }

    public boolean inForce() {
        return force == Force.IN_FORCE;
    }
}
