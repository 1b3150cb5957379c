package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.BodyLink;
import fr.gouvernail.kernel.id.BodyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a body hands points on to another. @param unlinkedOn first day on which it no longer does */
public record BodyLinkRow(
        BodyId body,
        String bodyName,
        BodyId to,
        String toName,
        BodyLink link,
        LocalDate linkedOn,
        @Nullable LocalDate unlinkedOn,
        long event) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(linkedOn) && (unlinkedOn == null || day.isBefore(unlinkedOn));
    }
}
