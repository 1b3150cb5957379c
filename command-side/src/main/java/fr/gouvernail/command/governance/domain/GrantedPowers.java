package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.SUBSIDY_OF_ANOTHER_BODY;
import static fr.gouvernail.contract.governance.DecisionRejection.SUBSIDY_OF_NO_COUNCIL;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_OF_ANOTHER_BODY;
import static fr.gouvernail.contract.governance.GovernanceRejection.MANDATE_ENDS_BEFORE_START;

import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Resolution.GrantDelegation;
import fr.gouvernail.contract.governance.Resolution.GrantSubsidy;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.BodyId;

/** What has to hold of a delegation before a body even deliberates on it, so that its enactment does not fail on it later. */
final class GrantedPowers {

    /** Also of what is handed on: money is given by a council alone (CGCT, art. L2311-7). */
    static void requireCouncil(Resolution resolution, BodyKind kind) {
        if (resolution instanceof GrantSubsidy && !kind.isCouncil()) {
            throw CommandRejected.of(SUBSIDY_OF_NO_COUNCIL, "kind", kind);
        }
    }

    static void requireOwn(Resolution resolution, BodyId body) {
        if (resolution instanceof GrantSubsidy given) {
            if (!given.body().equals(body)) {
                throw CommandRejected.of(SUBSIDY_OF_ANOTHER_BODY, "body", given.body());
            }
            given.requireSound();
        }
        if (!(resolution instanceof GrantDelegation grant)) {
            return;
        }
        if (!grant.body().equals(body)) {
            throw CommandRejected.of(DELEGATION_OF_ANOTHER_BODY, "body", grant.body());
        }
        var ceiling = grant.ceiling();
        if (ceiling != null && ceiling.isNegative()) {
            throw CommandRejected.of(PlatformRejection.AMOUNT_NEGATIVE, "field", "ceiling");
        }
        var from = grant.from();
        var until = grant.until();
        if (from != null && until != null && until.isBefore(from)) {
            throw CommandRejected.of(MANDATE_ENDS_BEFORE_START, "from", from, "until", until);
        }
    }

    /**
     * What a body is asked for when a point reaches it from another. A body grants powers of its own only: handed on, the proposal of a
     * delegation is a proposal to grant one of the powers of the body that receives it, to the same person and within the same bounds; and
     * a council gives its own money.
     */
    static Resolution handedTo(BodyId receiving, Resolution resolution) {
        return switch (resolution) {
            case GrantDelegation grant ->
                new GrantDelegation(
                        receiving, grant.holder(), grant.power(), grant.ceiling(), grant.from(), grant.until());
            case GrantSubsidy grant -> new GrantSubsidy(grant.subsidy(), receiving, grant.terms());
            default -> resolution;
        };
    }

    private GrantedPowers() {}
}
