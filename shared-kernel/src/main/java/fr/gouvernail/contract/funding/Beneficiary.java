package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that receives a subsidy: never a natural person, whose name would stay in the history for ever.
 *
 * @param organisation null for an association that is not registered here, which its RNA number identifies
 * @param name as it is voted; of a registered organisation, its own when it was drafted
 * @param siret fourteen digits; null when the RNA number identifies it
 * @param rna {@code W} and nine digits, of an association; null when the SIRET identifies it
 * @param privateBody whether it is under private law: what R-63 is about
 */
public record Beneficiary(
        @Nullable OrganisationId organisation,
        String name,
        @Nullable String siret,
        @Nullable String rna,
        boolean privateBody) {

    private static final int SIREN = 9;

    /** The legal person behind the establishment: the first nine digits of the SIRET; null without one. */
    public @Nullable String siren() {
        return siret == null ? null : siret.substring(0, SIREN);
    }
}
