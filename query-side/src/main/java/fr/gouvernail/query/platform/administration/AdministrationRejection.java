package fr.gouvernail.query.platform.administration;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** What the administration of projections refuses. */
public enum AdministrationRejection implements RejectionCode {
    /** Parameters: projections (those of the rebuild that runs). */
    REBUILD_RUNNING("platform.rebuild-running", RejectionKind.RULE),
    /** Parameters: projection. */
    PROJECTION_UNKNOWN("platform.projection-unknown", RejectionKind.UNKNOWN),
    /** Parameters: role. */
    ADMINISTRATOR_ONLY("platform.administrator-only", RejectionKind.FORBIDDEN);

    private final String code;
    private final RejectionKind kind;

    AdministrationRejection(String code, RejectionKind kind) {
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
