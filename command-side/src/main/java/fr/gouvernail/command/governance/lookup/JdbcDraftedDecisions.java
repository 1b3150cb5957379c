package fr.gouvernail.command.governance.lookup;

import fr.gouvernail.command.governance.domain.DraftedDecisions;
import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The decisions an agenda may hold. A decision once settled stays so. */
public final class JdbcDraftedDecisions implements DraftedDecisions, LookupFeed {

    private final JdbcClient jdbc;

    public JdbcDraftedDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "governance.drafted-decisions";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case DecisionDrafted drafted -> insert(drafted.decision(), drafted.body(), false, false);
            case PastDecisionRecorded past ->
                insert(past.decision(), past.body(), true, past.outcome() == PastOutcome.ADOPTED);
            case DecisionAdopted adopted -> adopt(adopted.decision());
            case DecisionApprovedInWriting approved -> approve(approved);
            case DecisionReturnedFromConsultation returned ->
                endConsultation(returned.decision(), returned.consultation());
            case ConsultationOpened opened -> consult(opened, event.position());
            case ConsultationClosed closed -> remember(closed.decision(), !closed.approved());
            case ConsultationCancelled cancelled ->
                remember(cancelled.decision(), cancelled.count().stopsSilence());
            case DecisionWithdrawn withdrawn -> settle(withdrawn.decision());
            case ItemPutOnAgenda put when put.item().decision() != null -> table(put, event.position());
            case ItemPostponed postponed
            when postponed.item().decision() != null -> untable(postponed, event.position());
            case DecisionReferred referred -> settle(referred.decision());
            case VoteRecorded voted
            when voted.item().decision() != null -> settle(voted.item().decision());
            case SecretVoteRecorded voted
            when voted.item().decision() != null -> settle(voted.item().decision());
            default -> {}
        }
    }

    @Override
    public Optional<DraftedDecision> find(DecisionId decision) {
        return jdbc.sql("""
                        select body, settled, adopted, tabled_at, consulted_until, objected_in_writing
                          from event_store.decision_lookup
                         where id = :id
                        """)
                .param("id", decision.text())
                .query((row, _) -> new DraftedDecision(
                        BodyId.of(row.getString("body")),
                        row.getBoolean("settled"),
                        row.getBoolean("adopted"),
                        sitting(row.getString("tabled_at")),
                        new InWriting(
                                row.getObject("consulted_until", LocalDate.class),
                                row.getBoolean("objected_in_writing"))))
                .optional();
    }

    private static @Nullable SittingId sitting(@Nullable String text) {
        return text == null ? null : SittingId.of(text);
    }

    private void table(ItemPutOnAgenda put, long position) {
        jdbc.sql("""
                        update event_store.decision_lookup
                           set tabled_at = :sitting, tabled_event = :position
                         where id = :id and tabled_event < :position
                        """)
                .param("id", Objects.requireNonNull(put.item().decision()).text())
                .param("sitting", put.sitting().text())
                .param("position", position)
                .update();
    }

    /** A postponement says nothing of another agenda that the decision came on since. */
    private void untable(ItemPostponed postponed, long position) {
        jdbc.sql("""
                        update event_store.decision_lookup
                           set tabled_at = null, tabled_event = :position
                         where id = :id and tabled_at = :sitting and tabled_event < :position
                        """)
                .param("id", Objects.requireNonNull(postponed.item().decision()).text())
                .param("sitting", postponed.sitting().text())
                .param("position", position)
                .update();
    }

    private void insert(DecisionId decision, BodyId body, boolean settled, boolean adopted) {
        jdbc.sql("""
                        insert into event_store.decision_lookup as known (id, body, settled, adopted)
                        values (:id, :body, :settled, :adopted)
                        on conflict (id) do update set adopted = known.adopted or excluded.adopted
                        """)
                .param("id", decision.text())
                .param("body", body.text())
                .param("settled", settled)
                .param("adopted", adopted)
                .update();
    }

    private void adopt(DecisionId decision) {
        jdbc.sql("update event_store.decision_lookup set adopted = true where id = :id")
                .param("id", decision.text())
                .update();
    }

    private void consult(ConsultationOpened opened, long position) {
        jdbc.sql("""
                        update event_store.decision_lookup
                           set consultation = :consultation, consulted_until = :until, tabled_event = :position
                         where id = :id and tabled_event < :position
                        """)
                .param("id", opened.decision().text())
                .param("consultation", opened.consultation().text())
                .param("until", opened.closesOn())
                .param("position", position)
                .update();
    }

    /** Only the decision itself says that it is settled: the end of a consultation it knows nothing of settles nothing. */
    private void approve(DecisionApprovedInWriting approved) {
        endConsultation(approved.decision(), approved.consultation());
        adopt(approved.decision());
        settle(approved.decision());
    }

    /** It stays before its members until it is taken back itself, so that no agenda takes it meanwhile. */
    private void remember(DecisionId decision, boolean objected) {
        jdbc.sql("""
                        update event_store.decision_lookup
                           set objected_in_writing = objected_in_writing or :objected
                         where id = :id
                        """).param("id", decision.text()).param("objected", objected).update();
    }

    /** What becomes of one consultation says nothing of another that was opened since. */
    private void endConsultation(DecisionId decision, ConsultationId consultation) {
        jdbc.sql("""
                        update event_store.decision_lookup
                           set consulted_until = null
                         where id = :id and consultation = :consultation
                        """)
                .param("id", decision.text())
                .param("consultation", consultation.text())
                .update();
    }

    private void settle(DecisionId decision) {
        jdbc.sql("update event_store.decision_lookup set settled = true where id = :id")
                .param("id", decision.text())
                .update();
    }
}
