package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.value.Finding;
import java.util.Set;

/**
 * One thing that has to hold before a project is validated.
 *
 * @param derogable whether the body that launches may set it aside, with a reason
 */
public record GateLine(Finding finding, boolean derogable) {

    /** What it comes to for whoever wants to launch. */
    public enum Standing {
        HOLDS,
        /** Nothing was looked at that it could be said of. */
        NOT_LOOKED_AT,
        /** Stops the launch until it is mended. */
        STOPS,
        /** Stops the launch, unless the decision that launches sets it aside. */
        STOPS_UNLESS_SET_ASIDE,
        /** Stops nothing: the body weighs it. */
        TO_CONSIDER,
        /** Is only there to be known, and counts among nothing that does not hold. */
        TO_KNOW,
        /** Of a project launched since: the decision that launched it set it aside. */
        SET_ASIDE,
        /** Of a project launched since: it does not hold, and no longer stops anything. */
        DOES_NOT_HOLD
    }

    public Standing standing() {
        if (finding.outcome() == Finding.Outcome.HOLDS) {
            return finding.figures().isEmpty() ? Standing.NOT_LOOKED_AT : Standing.HOLDS;
        }
        return switch (finding.mode()) {
            case BLOCK -> derogable ? Standing.STOPS_UNLESS_SET_ASIDE : Standing.STOPS;
            case WARN -> Standing.TO_CONSIDER;
            case INFORM -> Standing.TO_KNOW;
        };
    }

    /** What it comes to once the project is launched. @param setAside rules that the launching decision set aside */
    public Standing standingSinceLaunch(Set<String> setAside) {
        if (!stops()) {
            return standing();
        }
        return setAside.contains(finding.rule()) ? Standing.SET_ASIDE : Standing.DOES_NOT_HOLD;
    }

    /** Whether a launch is refused for it as things stand. */
    public boolean stops() {
        return finding.blocks();
    }
}
