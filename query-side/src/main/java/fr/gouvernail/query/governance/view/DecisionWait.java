package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a decision waits for, and of whom: a person, a role, or else the body itself.
 *
 * @param detail what there is to do, where the kind does not say it
 * @param dueOn the last day for it; null where there is none
 */
public record DecisionWait(
        DecisionId decision,
        String reference,
        String title,
        BodyId body,
        @Nullable String bodyName,
        Kind kind,
        @Nullable PersonId person,
        @Nullable Role role,
        @Nullable String detail,
        @Nullable LocalDate dueOn) {

    /** What it waits for. */
    public enum Kind {
        /** To be put on an agenda. */
        AGENDA,
        /** To be voted. */
        VOTE,
        /** To be answered in writing by the members of its body. */
        ANSWERS,
        /** A council's act: to be sent to the préfet. */
        TRANSMISSION,
        /** A council's act: to be published. */
        PUBLICATION,
        /** Its carrying out was refused. */
        OBSTACLE,
        FOLLOW_UP,
        REVIEW,
        /** Suspended or annulled: what it had ordered is to be looked at. */
        EFFECTS
    }

    public Waited whom() {
        return person == null && role == null
                ? new Waited(null, null, body)
                : new Waited(person, person == null ? role : null, null);
    }

    public boolean lateOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
