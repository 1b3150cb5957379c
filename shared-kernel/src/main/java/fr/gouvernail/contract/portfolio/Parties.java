package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a project or an action beside its owner and its lead.
 *
 * @param pilots who steer it with the lead
 * @param electedReferent the member of an elected body who answers for it (élu référent); null while nobody does
 * @param service the service of the administration in charge, by its name; null while none is
 * @param body the body it is brought before (instance de gouvernance)
 */
public record Parties(
        List<PersonId> pilots,
        @Nullable PersonId electedReferent,
        @Nullable String service,
        List<Partner> partners,
        @Nullable BodyId body) {

    public static final Parties NONE = new Parties(List.of(), null, null, List.of(), null);

    public Parties {
        pilots = List.copyOf(pilots);
        partners = List.copyOf(partners);
    }
}
