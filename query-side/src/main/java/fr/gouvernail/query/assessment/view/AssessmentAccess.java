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

    /** Whether who an actor is may not be known: not even by the id of the backing, which follows from the actor. */
    static boolean isHidden(Reader reader, boolean namedOutside) {
        return !namedOutside && isOutside(reader);
    }

    static BackingActor seen(Reader reader, BackingActor actor, boolean namedOutside) {
        return isHidden(reader, namedOutside) ? new BackingActor(actor.kind(), null, null, null) : actor;
    }

    private AssessmentAccess() {}
}
