package fr.gouvernail.contract.territory;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a command of this context is refused. */
public enum TerritoryRejection implements RejectionCode {
    /** Neither an INSEE code nor a SIREN, whichever is due. Parameters: kind, code. */
    CODE_MALFORMED("territory.territory.code-malformed", RejectionKind.MALFORMED),
    /** The identity is not that of the code. Parameters: code, expected. */
    ID_DIFFERS_FROM_CODE("territory.territory.id-differs-from-code", RejectionKind.MALFORMED),
    /** Parameters: population (inhabitants). */
    POPULATION_NEGATIVE("territory.territory.population-negative", RejectionKind.MALFORMED),
    /** Parameters: population (inhabitants). */
    POPULATION_UNCHANGED("territory.territory.nothing-changes", RejectionKind.RULE),
    /** Not 14 digits, or the key is wrong. Parameters: siret. */
    SIRET_MALFORMED("territory.organisation.siret-malformed", RejectionKind.MALFORMED),
    /** Parameters: name. */
    NAME_UNCHANGED("territory.organisation.nothing-changes", RejectionKind.RULE),
    /** Parameters: role. */
    ROLE_HELD_ALREADY("territory.access.role-held-already", RejectionKind.RULE),
    /** SYSTEM is the application itself. Parameters: role. */
    ROLE_NOT_GRANTABLE("territory.access.role-not-grantable", RejectionKind.RULE),
    /** Only AUDITOR and ADMINISTRATOR may be held on the whole installation. Parameters: role. */
    TERRITORY_MISSING("territory.access.territory-missing", RejectionKind.RULE),
    /** A CO_FINANCER acts for an organisation. Parameters: role. */
    ORGANISATION_MISSING("territory.access.organisation-missing", RejectionKind.RULE),
    /** Parameters: role. */
    ROLE_NOT_HELD("territory.access.role-not-held", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    TerritoryRejection(String code, RejectionKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public RejectionKind kind() {
        return kind;
    }
}
