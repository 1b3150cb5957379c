package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.StanceHolder;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.query.platform.reading.Directory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of those who stand somewhere on an option, for templates. */
public record StanceNames(Map<BodyId, String> bodies, Map<OrganisationId, String> organisations, Directory directory) {

    /** Null for a person whom this reader is not named, so that the page can say so. */
    public @Nullable String of(StanceHolder holder) {
        if (holder.body() != null) {
            return bodies.getOrDefault(holder.body(), "");
        }
        if (holder.organisation() != null) {
            return organisations.getOrDefault(holder.organisation(), "");
        }
        return holder.person() == null ? null : directory.nameOf(holder.person());
    }
}
