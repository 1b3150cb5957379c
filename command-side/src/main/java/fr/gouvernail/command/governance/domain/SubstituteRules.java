package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.SUBSTITUTE_MISSING;
import static fr.gouvernail.contract.governance.GovernanceRejection.SUBSTITUTE_NOT_IN_FORCE;
import static fr.gouvernail.contract.governance.GovernanceRejection.SUBSTITUTE_NOT_NEEDED;
import static fr.gouvernail.contract.governance.GovernanceRejection.SUBSTITUTE_SITS_ALREADY;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import java.util.HashSet;
import java.util.List;

/** a seat is taken by its member, or by a substitute who was named for that day, and by nobody else. */
final class SubstituteRules {

    static void check(SittingState state, List<Attendance> attendances, List<Bodies.Substitution> inForce) {
        var sitting = new HashSet<PersonId>();
        for (var one : attendances) {
            var substitute = one.substitute();
            if (one.presence() != Presence.SUBSTITUTED) {
                if (substitute != null) {
                    throw CommandRejected.of(SUBSTITUTE_NOT_NEEDED, "person", one.person(), "substitute", substitute);
                }
                continue;
            }
            if (substitute == null) {
                throw CommandRejected.of(SUBSTITUTE_MISSING, "person", one.person());
            }
            if (!inForce.contains(new Bodies.Substitution(one.person(), substitute))) {
                throw CommandRejected.of(
                        SUBSTITUTE_NOT_IN_FORCE,
                        "person",
                        one.person(),
                        "substitute",
                        substitute,
                        "heldOn",
                        state.heldOn());
            }
            if (state.isMember(substitute) || !sitting.add(substitute)) {
                throw CommandRejected.of(SUBSTITUTE_SITS_ALREADY, "substitute", substitute, "person", one.person());
            }
        }
    }

    private SubstituteRules() {}
}
