package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens in a written consultation, where silence means approval. */
public sealed interface ConsultationEvent extends DomainEvent {

    ConsultationId consultation();

    /**
     * The members of a body were asked for their answer on a drafted decision; its composition and charter of that day are kept here.
     *
     * @param closesOn last day to answer, in full
     */
    @EventName("governance.consultation.opened")
    record ConsultationOpened(
            ConsultationId consultation,
            BodyId body,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            DecisionId decision,
            List<AttachedDocument> documents,
            WrittenMeans sentBy,
            LocalDate effectiveOn,
            LocalDate closesOn,
            List<Seat> seats,
            BodyCharter charter)
            implements ConsultationEvent {
        public ConsultationOpened {
            documents = List.copyOf(documents);
            seats = List.copyOf(seats);
        }
    }

    /**
     * A member answered, or changed an answer: the last one by its day counts, and all of them are kept.
     *
     * @param reason never with {@link WrittenAnswer#RECUSED}: a private interest is not written down
     */
    @EventName("governance.consultation.answered")
    record ConsultationAnswered(
            ConsultationId consultation,
            PersonId person,
            WrittenAnswer answer,
            @Nullable String reason,
            WrittenMeans means,
            LocalDate effectiveOn)
            implements ConsultationEvent {}

    /**
     * An answer that was entered for the wrong member no longer counts for them; it stays in the history as an error of entry.
     *
     * @param answer the one that is withdrawn, of the day {@code answeredOn}
     * @param standing their answer before it, which counts again; null where they are awaited again
     */
    @EventName("governance.consultation.answer-withdrawn")
    record AnswerWithdrawn(
            ConsultationId consultation,
            PersonId person,
            WrittenAnswer answer,
            LocalDate answeredOn,
            @Nullable WrittenAnswer standing,
            String reason,
            LocalDate effectiveOn)
            implements ConsultationEvent {}

    /** It is over: approved in writing, or to be examined at a sitting. The effect is that of the last day to answer, whenever it is recorded. */
    @EventName("governance.consultation.closed")
    record ConsultationClosed(
            ConsultationId consultation,
            BodyId body,
            DecisionId decision,
            boolean approved,
            ConsultationCount count,
            LocalDate effectiveOn)
            implements ConsultationEvent {}

    /**
     * It was called off, and decided nothing.
     *
     * @param count the answers until then: an objection among them is not undone by calling it off
     */
    @EventName("governance.consultation.cancelled")
    record ConsultationCancelled(
            ConsultationId consultation,
            BodyId body,
            DecisionId decision,
            ConsultationCount count,
            String reason,
            LocalDate effectiveOn)
            implements ConsultationEvent {}
}
