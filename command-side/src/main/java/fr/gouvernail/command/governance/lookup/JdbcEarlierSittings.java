package fr.gouvernail.command.governance.lookup;

import fr.gouvernail.command.governance.domain.EarlierSittings;
import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyRuled;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sittings there have been, with what was left of their agenda and the powers that were used. */
public final class JdbcEarlierSittings implements EarlierSittings, LookupFeed {

    private static final String RUNNING = """
            with earlier as (
                select row_number() over (order by s.held_on desc, s.convened_event desc) as place,
                       exists (select 1 from event_store.proxy_use_lookup u
                                where u.sitting = s.sitting and u.giver = :giver and u.holder = :holder) as used
                  from event_store.sitting_lookup s
                 where s.body = :body and s.sitting <> :sitting and s.attendance_event is not null
                   and (s.held_on < :heldOn
                        or s.held_on = :heldOn
                           and s.convened_event < (select t.convened_event from event_store.sitting_lookup t where t.sitting = :sitting)))
            select coalesce((select min(place) - 1 from earlier where not used), (select count(*) from earlier))
            """;

    private final JdbcClient jdbc;

    public JdbcEarlierSittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "governance.earlier-sittings";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case SittingConvened convened -> insert(convened, event.position());
            case SittingReconvened again ->
                jdbc.sql("update event_store.sitting_lookup set first_sitting = :first where sitting = :sitting")
                        .param("sitting", again.sitting().text())
                        .param("first", again.first().text())
                        .update();
            case ItemPutOnAgenda put -> insert(put);
            case AttendanceRecorded recorded -> attend(recorded, event.sequence());
            case ProxyRevoked revoked -> revoke(revoked, event.sequence());
            case ItemOpened opened when opened.quorum().met() -> noteQuorum(opened.sitting());
            case UrgencyRuled ruled -> noteQuorum(ruled.sitting());
            case VoteRecorded voted -> vote(voted.sitting(), voted.item());
            case SecretVoteRecorded voted -> vote(voted.sitting(), voted.item());
            case ItemPostponed postponed
            when postponed.ground() == Postponement.NO_QUORUM -> leave(postponed.sitting(), postponed.item());
            case ItemPostponed postponed -> settle(postponed.sitting(), postponed.item());
            case SittingClosed closed ->
                jdbc.sql("update event_store.sitting_lookup set closed = true where sitting = :sitting")
                        .param("sitting", closed.sitting().text())
                        .update();
            case SittingCalledOff gone ->
                jdbc.sql("update event_store.sitting_lookup set called_off = true where sitting = :sitting")
                        .param("sitting", gone.sitting().text())
                        .update();
            default -> {}
        }
    }

    @Override
    public Optional<EarlierSitting> find(SittingId sitting) {
        return jdbc.sql("""
                        select s.body, s.held_on, s.required, s.counted,
                               case when s.called_off then 'CALLED_OFF'
                                    when not s.closed then 'NOT_YET'
                                    when s.attendance_event is null then 'WITHOUT_ATTENDANCE'
                                    when s.quorum_met or s.had_quorum then 'WITH_QUORUM'
                                    else 'WITHOUT_QUORUM' end as ended,
                               (select min(n.held_on) from event_store.sitting_lookup n
                                 where n.first_sitting = s.sitting and not n.called_off) as second_held_on
                          from event_store.sitting_lookup s
                         where s.sitting = :sitting
                        """)
                .param("sitting", sitting.text())
                .query((row, _) -> new EarlierSitting(
                        BodyId.of(row.getString("body")),
                        row.getObject("held_on", LocalDate.class),
                        End.valueOf(row.getString("ended")),
                        row.getInt("required"),
                        row.getInt("counted"),
                        row.getObject("second_held_on", LocalDate.class),
                        left(sitting)))
                .optional();
    }

    @Override
    public int proxiesRunning(Sat sitting, PersonId giver, PersonId holder) {
        return jdbc.sql(RUNNING)
                .param("body", sitting.body().text())
                .param("sitting", sitting.sitting().text())
                .param("heldOn", sitting.heldOn())
                .param("giver", giver.text())
                .param("holder", holder.text())
                .query(Integer.class)
                .single();
    }

    private List<AgendaItem> left(SittingId sitting) {
        return jdbc.sql("""
                        select i.number, i.title, i.decision
                          from event_store.sitting_item_lookup i
                          join event_store.sitting_lookup s on s.sitting = i.sitting
                         where i.sitting = :sitting and not i.settled
                           and (i.no_quorum or s.quorum_met is false and not s.had_quorum)
                         order by i.number
                        """)
                .param("sitting", sitting.text())
                .query((row, _) -> new AgendaItem(
                        row.getInt("number"), row.getString("title"), decision(row.getString("decision"))))
                .list();
    }

    private static @Nullable DecisionId decision(@Nullable String text) {
        return text == null ? null : DecisionId.of(text);
    }

    private void insert(SittingConvened convened, long position) {
        jdbc.sql("""
                        insert into event_store.sitting_lookup (sitting, body, held_on, convened_event, closed, required, counted)
                        values (:sitting, :body, :heldOn, :position, false, 0, 0)
                        on conflict (sitting) do update set convened_event = excluded.convened_event
                        """)
                .param("position", position)
                .param("sitting", convened.sitting().text())
                .param("body", convened.body().text())
                .param("heldOn", convened.heldOn())
                .update();
    }

    private void insert(ItemPutOnAgenda put) {
        var decision = put.item().decision();
        jdbc.sql("""
                        insert into event_store.sitting_item_lookup (sitting, number, title, decision, settled)
                        values (:sitting, :number, :title, :decision, false)
                        on conflict (sitting, number) do nothing
                        """)
                .param("sitting", put.sitting().text())
                .param("number", put.item().number())
                .param("title", put.item().title())
                .param("decision", decision == null ? null : decision.text())
                .update();
    }

    private void vote(SittingId sitting, AgendaItem item) {
        noteQuorum(sitting);
        settle(sitting, item);
    }

    private void noteQuorum(SittingId sitting) {
        jdbc.sql("update event_store.sitting_lookup set had_quorum = true where sitting = :sitting")
                .param("sitting", sitting.text())
                .update();
    }

    private void leave(SittingId sitting, AgendaItem item) {
        jdbc.sql(
                        "update event_store.sitting_item_lookup set no_quorum = true where sitting = :sitting and number = :number")
                .param("sitting", sitting.text())
                .param("number", item.number())
                .update();
    }

    private void settle(SittingId sitting, AgendaItem item) {
        jdbc.sql(
                        "update event_store.sitting_item_lookup set settled = true where sitting = :sitting and number = :number")
                .param("sitting", sitting.text())
                .param("number", item.number())
                .update();
    }

    /** A power taken back is not used, whatever the list before said; that list changes nothing any more when it is applied again. */
    private void revoke(ProxyRevoked revoked, long sequence) {
        int changed = jdbc.sql("""
                        update event_store.sitting_lookup set attendance_event = :sequence
                         where sitting = :sitting and attendance_event < :sequence
                        """)
                .param("sitting", revoked.sitting().text())
                .param("sequence", sequence)
                .update();
        if (changed > 0) {
            jdbc.sql("delete from event_store.proxy_use_lookup where sitting = :sitting and giver = :giver")
                    .param("sitting", revoked.sitting().text())
                    .param("giver", revoked.giver().text())
                    .update();
        }
    }

    /** The last list counts: one that is applied again, or after a later one, changes nothing. */
    private void attend(AttendanceRecorded recorded, long sequence) {
        int changed = jdbc.sql("""
                        update event_store.sitting_lookup
                           set quorum_met = :met, required = :required, counted = :counted, attendance_event = :sequence
                         where sitting = :sitting and (attendance_event is null or attendance_event < :sequence)
                        """)
                .param("sitting", recorded.sitting().text())
                .param("met", recorded.quorumMet())
                .param("required", recorded.quorumRequired())
                .param("counted", recorded.votingPresent())
                .param("sequence", sequence)
                .update();
        if (changed == 0) {
            return;
        }
        jdbc.sql("delete from event_store.proxy_use_lookup where sitting = :sitting")
                .param("sitting", recorded.sitting().text())
                .update();
        for (Attendance one : recorded.attendances()) {
            if (one.proxyHolder() != null) {
                jdbc.sql(
                                "insert into event_store.proxy_use_lookup (sitting, giver, holder) values (:sitting, :giver, :holder)")
                        .param("sitting", recorded.sitting().text())
                        .param("giver", one.person().text())
                        .param("holder", one.proxyHolder().text())
                        .update();
            }
        }
    }
}
