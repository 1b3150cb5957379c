package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.Set;

/**
 * Who reads what of an assessment. Its outcome is for everybody who sees the project; an actor who did not agree to be named is named
 * within the administrations alone.
 */
public final class AssessmentAccess {

    private static final Set<Role> OUTSIDE = Set.of(Role.PARTNER, Role.RESIDENT, Role.CO_FINANCER);

    public static boolean isOutside(Reader reader) {
        return OUTSIDE.contains(reader.role());
    }

    static BackingActor seen(Reader reader, BackingActor actor, boolean namedOutside) {
        return namedOutside || !isOutside(reader) ? actor : new BackingActor(actor.kind(), null, null, null);
    }

    private AssessmentAccess() {}
}
