package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a sitting's paper before it was corrected.
 *
 * @param item of a signature; null for what belongs to the whole sitting
 * @param signatory of a signature, for a reader who may know; null otherwise
 * @param on the day that was recorded
 * @param otherDay when a list was put online; null otherwise
 * @param place where a list was published; null otherwise
 * @param approvedAt the sitting that was said to have approved the minutes
 * @param tacit whether their approval was said to be by silence
 * @param reason why; null of a signature for a reader who may not know whose
 * @param event the one that corrects it
 */
public record PaperCorrection(
        Paper paper,
        @Nullable Integer item,
        @Nullable PersonId signatory,
        LocalDate on,
        @Nullable LocalDate otherDay,
        @Nullable String place,
        @Nullable SittingId approvedAt,
        boolean tacit,
        @Nullable String reason,
        long event) {

    /** What was corrected. */
    public enum Paper {
        CHAIR_SIGNATURE,
        SECRETARY_SIGNATURE,
        SENDING,
        APPROVAL,
        LIST
    }
}
