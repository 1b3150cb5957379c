package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.LegalIdentity;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolution that a council adopted, as a line of the SCDL « délibérations » 2.1.5 file: whole, or with what it still lacks.
 *
 * @param number its number in the council's register
 * @param identity whose act it is, on the day it was adopted; null when nobody said it
 * @param entitled members entitled to vote; null with the tally when the vote is not known here
 * @param numberShared whether another resolution the council adopted in that year bears the same number
 */
public record ScdlLine(
        DecisionId decision,
        String number,
        String title,
        LocalDate adoptedOn,
        @Nullable LegalIdentity identity,
        DescribedAct described,
        @Nullable Integer entitled,
        @Nullable Tally tally,
        boolean numberShared,
        boolean annulled) {

    /** Why a resolution is not in the file. */
    public enum Gap {
        /** Name and SIRET of the local authority: COLL_NOM, COLL_SIRET. */
        AUTHORITY,
        /** The ACTES subject: DELIB_MATIERE_CODE, DELIB_MATIERE_NOM. */
        SUBJECT,
        /** DELIB_ID tells no resolution apart from another. */
        NUMBER_SHARED,
        /** It was annulled: it is held never to have been. */
        ANNULLED
    }

    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (identity == null) {
            gaps.add(Gap.AUTHORITY);
        }
        if (described.subjectName() == null) {
            gaps.add(Gap.SUBJECT);
        }
        if (numberShared) {
            gaps.add(Gap.NUMBER_SHARED);
        }
        if (annulled) {
            gaps.add(Gap.ANNULLED);
        }
        return gaps;
    }

    public boolean isComplete() {
        return gaps().isEmpty();
    }

    /**
     * Votes given, by members present and by proxy: for, against and abstentions. The schema's check asks for this sum, though its words
     * speak of members who took part.
     */
    public @Nullable Integer votes() {
        return tally == null ? null : tally.votesFor() + tally.votesAgainst() + tally.abstained();
    }
}
