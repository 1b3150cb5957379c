package fr.gouvernail.query.reporting.view;

import fr.gouvernail.kernel.command.Role;
import java.util.List;

/** What can wait for somebody; the roles are those it waits for, none when it waits for one person. */
public enum MyItemKind {
    DECISION_TO_TABLE(Role.DIRECTOR, Role.PMO),
    DECISION_NOT_EXECUTABLE(Role.DIRECTOR, Role.PMO),
    ENACTMENT_FAILED(Role.CHAIR, Role.GOVERNANCE_MEMBER, Role.DIRECTOR),
    /** A judge suspended or annulled it: what it had ordered has to be looked at again. */
    DECISION_EFFECTS_TO_REVIEW(Role.CHAIR, Role.DIRECTOR, Role.PMO),
    SITTING_TO_COME,
    SITTING_TO_HOLD(Role.PMO, Role.DIRECTOR),
    ARBITRATION_ASKED(Role.DIRECTOR, Role.PMO),
    PROJECT_WITHOUT_PROGRESS,
    ACTION_WITHOUT_PROGRESS,
    PLAN_BREAKS_RULE(Role.DIRECTOR, Role.PMO);

    private final List<Role> roles;

    MyItemKind(Role... roles) {
        this.roles = List.of(roles);
    }

    public List<Role> roles() {
        return roles;
    }
}
