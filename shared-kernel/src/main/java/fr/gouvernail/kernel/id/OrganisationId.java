package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a public organisation, company or association. */
public record OrganisationId(UUID uuid) implements Identifier {

    public static OrganisationId of(String text) {
        return new OrganisationId(Identifier.parse(OrganisationId.class, text));
    }

    /** The organisation of a SIRET: the same number gives the same identity. */
    public static OrganisationId ofSiret(String siret) {
        return new OrganisationId(Identifier.fromNaturalKey("siret", siret));
    }

    @Override
    public String toString() {
        return text();
    }
}
