package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The point a decision is about, as its body has it in hand, and to which bodies that one handed it on.
 *
 * @param handedOn in the order of the referrals
 * @param consulted the written consultation under way on it; null while there is none
 */
record DecisionThread(
        BodyId body,
        String title,
        String text,
        List<Handed> handedOn,
        @Nullable Consulted consulted) {

    /** Members are asked in writing until that day, in full. */
    record Consulted(ConsultationId consultation, LocalDate closesOn) {}

    /** A referral to a body, which knows the point by that reference. */
    record Handed(BodyId to, String reference, LocalDate on) {}

    DecisionThread {
        handedOn = List.copyOf(handedOn);
    }

    static DecisionThread of(BodyId body, String title, String text) {
        return new DecisionThread(body, title, text, List.of(), null);
    }

    DecisionThread after(DecisionReferred referred) {
        var handed = new Handed(referred.to(), referred.reference(), referred.effectiveOn());
        return new DecisionThread(
                body,
                title,
                text,
                Stream.concat(handedOn.stream(), Stream.of(handed)).toList(),
                consulted);
    }

    DecisionThread after(DecisionPutToConsultation put) {
        return with(new Consulted(put.consultation(), put.closesOn()));
    }

    DecisionThread answered() {
        return with(null);
    }

    private DecisionThread with(@Nullable Consulted now) {
        return new DecisionThread(body, title, text, handedOn, now);
    }
}
