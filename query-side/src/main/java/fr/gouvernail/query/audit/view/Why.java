package fr.gouvernail.query.audit.view;

import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is: from the figure up to the event, the decision, the vote, the sitting and the origin, and from the decision
 * down to everything it produced. The chain stops where there is nothing further up: {@code decision} is null when no decision was needed.
 *
 * @param figure the value that was asked about; null when none was named, or the reader may not see it
 * @param power the delegation under which somebody decided alone; null for what a body decided itself
 * @param earlier the bodies that had the point before, from the nearest to the first
 * @param consultation the written consultation that approved it, or takes place on it; null when it is decided at a sitting
 * @param effects every event done under the decision, in order
 * @param head position of the last event that is read
 */
public record Why(
        @Nullable Fact figure,
        TrailRow event,
        @Nullable PowerLink power,
        @Nullable DecisionLink decision,
        @Nullable VoteLink vote,
        @Nullable SittingLink sitting,
        List<EarlierLink> earlier,
        @Nullable ConsultationLink consultation,
        @Nullable OriginLink origin,
        List<TrailRow> effects,
        long head) {
    public Why {
        earlier = List.copyOf(earlier);
        effects = List.copyOf(effects);
    }

    /**
     * The delegation under which the event was done; {@code position} is that of the event that granted it.
     *
     * @param holder who decided alone; null for a reader who is shown no person
     * @param ceiling in euro cents, without or with tax as the power says; null where there is none
     * @param until last day; null where it has no end
     */
    public record PowerLink(
            String delegation,
            @Nullable String bodyName,
            @Nullable PersonId holder,
            DelegatedPower power,
            @Nullable Money ceiling,
            LocalDate from,
            @Nullable LocalDate until,
            long position) {

        PowerLink withoutHolder() {
            return new PowerLink(delegation, bodyName, null, power, ceiling, from, until, position);
        }
    }

    /**
     * A body that had the point and handed it on; {@code position} is that of the event that did.
     *
     * @param handedOn the day it handed the point on
     * @param vote its own vote; null where it only prepared the point, or voted on paper
     */
    public record EarlierLink(
            String decision,
            String reference,
            String resolutionKind,
            @Nullable String bodyName,
            LocalDate handedOn,
            String reason,
            @Nullable VoteLink vote,
            @Nullable SittingLink sitting,
            long position) {}

    /** The chain of what no body of here decided: nothing was voted for it, at a sitting or in writing. */
    static Why withoutVote(
            @Nullable Fact figure,
            TrailRow event,
            @Nullable DecisionLink decision,
            @Nullable OriginLink origin,
            List<TrailRow> effects,
            long head) {
        return new Why(figure, event, null, decision, null, null, List.of(), null, origin, effects, head);
    }

    /** The decision under which the event was done. {@code position} is that of its last own event. */
    public record DecisionLink(
            String decision, String reference, String title, String text, String resolutionKind, long position) {}

    /** The vote; {@code position} is that of the event that recorded it. */
    public record VoteLink(int item, Tally tally, LocalDate effectiveOn, long position) {}

    /** The sitting, with its composition of that day. */
    public record SittingLink(
            String sitting,
            String body,
            @Nullable String bodyName,
            LocalDate heldOn,
            LocalDate convenedOn,
            int seats,
            int votingSeats,
            long position) {}

    /**
     * A written consultation, with its composition of the day it opened.
     *
     * @param closesOn last day to answer
     * @param count null until it is closed
     * @param position that of the event that closed it, else of the one that opened it
     */
    public record ConsultationLink(
            String consultation,
            String body,
            @Nullable String bodyName,
            LocalDate openedOn,
            LocalDate closesOn,
            @Nullable ConsultationCount count,
            long position) {}

    /**
     * Where it began: an arbitration that was asked for, or the draft itself.
     *
     * @param question what was asked of the body; null for a draft
     * @param actor null for a reader who is shown no person
     */
    public record OriginLink(
            String name,
            @Nullable String question,
            long position,
            @Nullable LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable PersonId actor,
            Role role) {

        OriginLink withoutActor() {
            return new OriginLink(name, question, position, effectiveOn, recordedAt, null, role);
        }
    }
}
