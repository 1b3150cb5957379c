package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A power to vote for another; revoked when it was taken back. @param sittingsRunning this sitting included */
public record ProxyRow(
        PersonId giver,
        PersonId holder,
        LocalDate writtenOn,
        boolean limitLifted,
        int sittingsRunning,
        @Nullable LocalDate revokedOn,
        long event) {}
