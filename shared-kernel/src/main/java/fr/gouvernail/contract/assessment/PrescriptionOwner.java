package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Who answers for a prescription: a person, or an organisation; exactly one of the two. */
public record PrescriptionOwner(
        @Nullable PersonId person, @Nullable OrganisationId organisation) {

    public static PrescriptionOwner of(PersonId person) {
        return new PrescriptionOwner(person, null);
    }

    public static PrescriptionOwner of(OrganisationId organisation) {
        return new PrescriptionOwner(null, organisation);
    }

    /** Whether it names one of the two, and not both. */
    public boolean isOne() {
        return (person == null) != (organisation == null);
    }
}
