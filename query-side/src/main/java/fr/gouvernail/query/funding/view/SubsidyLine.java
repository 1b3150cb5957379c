package fr.gouvernail.query.funding.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy as a line of the SCDL « subventions » 2.1.1 file: whole, or with what it still lacks.
 *
 * @param givenBy official name of the council's local authority on the day it was granted; null when nobody said it
 * @param givenBySiret its SIRET; null with the name
 */
public record SubsidyLine(
        SubsidyRow subsidy,
        @Nullable String givenBy,
        @Nullable String givenBySiret) {

    /** Why a subsidy is not in the file. */
    public enum Gap {
        /** Name and SIRET of the local authority: nomAttribuant, idAttribuant. */
        AUTHORITY,
        /** No convention is signed: dateConvention. */
        CONVENTION,
        /** Its decision was annulled: it is held never to have been. */
        ANNULLED,
        /** Another decision replaced its own: that one gives it. */
        SUPERSEDED
    }

    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (givenBySiret == null) {
            gaps.add(Gap.AUTHORITY);
        }
        if (subsidy.convention() == null) {
            gaps.add(Gap.CONVENTION);
        }
        if (subsidy.act().annulled()) {
            gaps.add(Gap.ANNULLED);
        }
        if (subsidy.act().replaced()) {
            gaps.add(Gap.SUPERSEDED);
        }
        return gaps;
    }

    public boolean isComplete() {
        return gaps().isEmpty();
    }
}
