package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AgendaReordered;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.DocumentWithdrawn;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSent;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SignatureVoided;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingChartered;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyInvoked;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyRuled;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** Writes how a sitting went beside its votes: second convocation, powers, items opened and postponed, recusals, minutes. */
@ProcessingGroup("governance.sitting-course")
public final class SittingCourseProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of(
                "governance_sitting_course",
                "governance_item_course",
                "governance_item_recusal",
                "governance_secret_participant",
                "governance_sitting_proxy",
                "governance_item_document",
                "governance_presidency",
                "governance_paper_correction");
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof SittingEvent event) {
            new Writer(event.sitting(), recorded, rows).write(event);
        }
    }

    /** One event on its way to its rows. */
    private record Writer(SittingId sitting, RecordedEvent recorded, Rows rows) {

        private void write(SittingEvent event) {
            long at = recorded.position();
            var territory = recorded.context().territory();
            switch (event) {
                case SittingConvened _ -> row(SittingCourseSql.COURSE, sitting, territory, at);
                case SittingReconvened e ->
                    row(SittingCourseSql.RECONVENED, e.first(), e.firstHeldOn(), e.daysBetween(), at, sitting);
                case UrgencyInvoked e -> row(SittingCourseSql.URGENCY, e.reason(), e.clearDays(), at, sitting);
                case UrgencyRuled e ->
                    row(
                            SittingCourseSql.URGENCY_RULED,
                            e.accepted(),
                            e.votesFor(),
                            e.votesAgainst(),
                            e.abstained(),
                            e.outcome(),
                            e.quorum().required(),
                            e.quorum().counted(),
                            at,
                            at,
                            sitting);
                case AgendaReordered e -> {
                    int place = 1;
                    for (int number : e.order()) {
                        row(SittingCourseSql.PLACE, place++, at, sitting, number);
                    }
                }
                case DocumentAttached e -> attach(e);
                case DocumentWithdrawn e ->
                    row(
                            SittingCourseSql.WITHDRAWN,
                            e.effectiveOn(),
                            e.reason(),
                            at,
                            at,
                            sitting,
                            e.item(),
                            e.name(),
                            e.version());
                case ListPublished e -> publish(e);
                case ItemPutOnAgenda e -> {
                    int number = e.item().number();
                    row(SittingCourseSql.ITEM, sitting, number, territory, number, at);
                }
                case ProxyGiven e -> give(e);
                case ProxyRevoked e -> row(SittingCourseSql.PROXY_REVOKED, e.effectiveOn(), at, sitting, e.giver());
                case ItemOpened e -> open(e);
                case ItemPostponed e -> postpone(e);
                case BallotMannerSet e ->
                    row(
                            SittingCourseSql.MANNER,
                            e.manner(),
                            e.present(),
                            e.rollCallAsked(),
                            e.secretAsked(),
                            e.appointment(),
                            at,
                            at,
                            sitting,
                            e.item());
                case VoteRecorded e -> current(e.item().number());
                case SecretVoteRecorded e -> {
                    int number = e.item().number();
                    row(SittingCourseSql.SECRET, e.blank(), e.invalid(), at, sitting, number);
                    e.participants()
                            .forEach(person ->
                                    row(SittingCourseSql.PARTICIPANT, sitting, number, person, territory, at));
                    current(number);
                }
                case PresidencyRecorded e -> preside(e);
                case SittingClosed _ -> current(null);
                case SittingCalledOff e ->
                    row(SittingCourseSql.CALLED_OFF, e.effectiveOn(), e.reason(), at, at, sitting);
                case MinutesSigned e -> {
                    keepSignature(e.capacity(), e.item(), e.reason());
                    row(signatureOf(e.capacity()), e.signatory(), e.effectiveOn(), at, at, sitting, e.item());
                }
                case SignatureVoided e -> {
                    keepSignature(e.capacity(), e.item(), e.reason());
                    row(signatureOf(e.capacity()), null, null, null, at, sitting, e.item());
                }
                case MinutesSent e -> {
                    keepPaper(SittingPapersSql.SENDING, e.reason());
                    row(SittingPapersSql.SENT, e.effectiveOn(), at, at, sitting);
                }
                case MinutesApproved e -> {
                    keepPaper(SittingPapersSql.APPROVAL, e.reason());
                    row(SittingCourseSql.APPROVED, e.effectiveOn(), e.approvedAt(), e.tacit(), at, at, sitting);
                }
                case SittingOpened _,
                        SittingChartered _,
                        AttendanceRecorded _,
                        SecondSittingConvened _,
                        SecondSittingCalledOff _ -> {}
            }
        }

        private void publish(ListPublished event) {
            long at = recorded.position();
            keepPaper(SittingPapersSql.LIST, event.reason());
            row(
                    SittingCourseSql.LIST,
                    event.postedOn(),
                    event.onlineOn(),
                    event.effectiveOn(),
                    event.dueOn(),
                    event.place(),
                    at,
                    at,
                    sitting);
        }

        /** What is corrected stays beside its correction: it is copied before it is changed. */
        private void keepPaper(String sql, @Nullable String reason) {
            if (reason != null) {
                row(sql, recorded.position(), reason, recorded.position(), sitting);
            }
        }

        private void keepSignature(SigningCapacity capacity, int item, @Nullable String reason) {
            if (reason != null) {
                var sql = capacity == SigningCapacity.CHAIR
                        ? SittingPapersSql.CHAIR_SIGNATURE
                        : SittingPapersSql.SECRETARY_SIGNATURE;
                row(sql, recorded.position(), reason, recorded.position(), sitting, item);
            }
        }

        private static String signatureOf(SigningCapacity capacity) {
            return capacity == SigningCapacity.CHAIR ? SittingCourseSql.SIGNED : SittingCourseSql.SIGNED_BY_SECRETARY;
        }

        private void give(ProxyGiven event) {
            Proxy proxy = event.proxy();
            long at = recorded.position();
            // A power taken back may be followed by another one of the same giver: the row tells of the last.
            row(SittingCourseSql.PROXY_GONE, sitting, proxy.giver());
            row(
                    SittingCourseSql.PROXY,
                    sitting,
                    proxy.giver(),
                    recorded.context().territory(),
                    proxy.holder(),
                    proxy.writtenOn(),
                    proxy.limitLifted(),
                    event.sittingsRunning(),
                    at,
                    at);
        }

        private void preside(PresidencyRecorded event) {
            int item = event.item() == null ? SittingCourseSql.WHOLE_SITTING : event.item();
            if (event.reason() == null) {
                row(SittingCourseSql.PRESIDENCY_GONE, sitting, item);
            } else {
                row(SittingCourseSql.PRESIDENCY_CORRECTED, recorded.position(), sitting, item);
            }
            row(
                    SittingCourseSql.PRESIDENCY,
                    sitting,
                    item,
                    recorded.context().territory(),
                    event.presiding(),
                    event.capacity(),
                    event.secretary(),
                    event.reason(),
                    recorded.position(),
                    recorded.position());
        }

        private void attach(DocumentAttached event) {
            var document = event.document();
            row(
                    SittingCourseSql.DOCUMENT,
                    sitting,
                    event.item(),
                    document.name(),
                    document.version(),
                    recorded.context().territory(),
                    document.fingerprint(),
                    document.bytes(),
                    document.link(),
                    document.kind(),
                    recorded.position(),
                    recorded.position());
        }

        private void open(ItemOpened event) {
            long at = recorded.position();
            int number = event.item().number();
            quorum(event.quorum(), number);
            row(SittingCourseSql.OPENED, at, at, sitting, number);
            row(SittingCourseSql.RECUSALS_GONE, sitting, number);
            for (var recusal : event.recusals()) {
                row(
                        SittingCourseSql.RECUSAL,
                        sitting,
                        number,
                        recusal.person(),
                        recorded.context().territory(),
                        recusal.ground(),
                        at);
            }
            current(number);
        }

        private void postpone(ItemPostponed event) {
            long at = recorded.position();
            int number = event.item().number();
            if (event.quorum() != null) {
                quorum(event.quorum(), number);
            }
            row(SittingCourseSql.POSTPONED, event.ground(), event.reason(), at, at, sitting, number);
        }

        private void quorum(QuorumCheck quorum, int number) {
            row(
                    SittingCourseSql.QUORUM,
                    quorum.serving(),
                    quorum.required(),
                    quorum.present(),
                    quorum.counted(),
                    sitting,
                    number);
        }

        private void current(@Nullable Integer number) {
            row(SittingCourseSql.CURRENT, number, recorded.position(), sitting);
        }

        private void row(String sql, @Nullable Object... parameters) {
            rows.write(recorded.aggregateId(), sql, parameters);
        }
    }
}
