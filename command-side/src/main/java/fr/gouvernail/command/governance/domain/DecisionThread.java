package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.kernel.id.BodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The point a decision is about, as its body has it in hand, and to which bodies that one handed it on.
 *
 * @param handedOn in the order of the referrals
 */
record DecisionThread(BodyId body, String title, String text, List<Handed> handedOn) {

    /** A referral to a body, which knows the point by that reference. */
    record Handed(BodyId to, String reference, LocalDate on) {}

    DecisionThread {
        handedOn = List.copyOf(handedOn);
    }

    static DecisionThread of(BodyId body, String title, String text) {
        return new DecisionThread(body, title, text, List.of());
    }

    DecisionThread after(DecisionReferred referred) {
        var handed = new Handed(referred.to(), referred.reference(), referred.effectiveOn());
        return new DecisionThread(
                body,
                title,
                text,
                Stream.concat(handedOn.stream(), Stream.of(handed)).toList());
    }
}
