package fr.gouvernail.contract;

import static fr.gouvernail.contract.funding.SubsidyRejection.BENEFICIARY_NAME_DIFFERS;
import static fr.gouvernail.contract.funding.SubsidyRejection.BENEFICIARY_SIRET_DIFFERS;
import static fr.gouvernail.contract.funding.SubsidyRejection.BENEFICIARY_STATUS_DIFFERS;

import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.OrganisationId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is registered of organisations: a beneficiary that is one of them is what it is registered as, whatever is typed. */
public interface RegisteredOrganisations {

    /** @param name the present one */
    record Registered(
            OrganisationKind kind, String name, @Nullable String siret) {}

    Optional<Registered> find(OrganisationId organisation);

    /**
     * When it is drafted: named as it is registered, too.
     *
     * @throws CommandRejected {@code funding.subsidy.beneficiary-name-differs}, or as for the grant
     */
    default void requireNamed(Beneficiary beneficiary) {
        requireSame(beneficiary);
        var registered = registered(beneficiary);
        if (registered != null && !registered.name().equals(beneficiary.name())) {
            throw CommandRejected.of(
                    BENEFICIARY_NAME_DIFFERS,
                    "field",
                    "name",
                    "name",
                    beneficiary.name(),
                    "registered",
                    registered.name());
        }
    }

    /**
     * When it is granted: its name is the voted one, which may have changed since.
     *
     * @throws CommandRejected {@code platform.unknown-reference}, {@code funding.subsidy.beneficiary-status-differs},
     *     {@code funding.subsidy.beneficiary-siret-differs}
     */
    default void requireSame(Beneficiary beneficiary) {
        var registered = registered(beneficiary);
        if (registered == null) {
            return;
        }
        if (registered.kind().isPrivate() != beneficiary.privateBody()) {
            throw CommandRejected.of(BENEFICIARY_STATUS_DIFFERS, "field", "status", "name", beneficiary.name());
        }
        var siret = registered.siret();
        if (siret != null && !siret.equals(beneficiary.siret())) {
            throw CommandRejected.of(
                    BENEFICIARY_SIRET_DIFFERS, "field", "siret", "name", beneficiary.name(), "registered", siret);
        }
    }

    private @Nullable Registered registered(Beneficiary beneficiary) {
        var organisation = beneficiary.organisation();
        return organisation == null
                ? null
                : find(organisation)
                        .orElseThrow(() -> CommandRejected.of(
                                PlatformRejection.UNKNOWN_REFERENCE, "field", "organisation", "value", organisation));
    }
}
