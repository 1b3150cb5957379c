package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.ActesNomenclature;
import fr.gouvernail.contract.governance.CouncilAct;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A council's act as the préfecture and open data know it.
 *
 * @param act null while nothing is recorded of it
 * @param event position of the event that recorded it last; null while there is none
 */
public record DescribedAct(
        @Nullable CouncilAct act,
        @Nullable LocalDate transmittedOn,
        @Nullable LocalDate publishedOn,
        @Nullable Long event) {

    /** The subject in words; null while none is recorded. */
    public @Nullable String subjectName() {
        return act == null ? null : ActesNomenclature.nameOf(act.subject()).orElse(null);
    }
}
