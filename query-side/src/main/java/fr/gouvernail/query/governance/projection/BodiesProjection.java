package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.BodyEvent;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.BodyIdentified;
import fr.gouvernail.contract.governance.BodyEvent.BodyKindNamed;
import fr.gouvernail.contract.governance.BodyEvent.BodyLinked;
import fr.gouvernail.contract.governance.BodyEvent.BodyTakenOver;
import fr.gouvernail.contract.governance.BodyEvent.BodyUnlinked;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.BodyEvent.DelegationWithdrawn;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.BodyEvent.SubstituteNamed;
import fr.gouvernail.contract.governance.BodyEvent.SubstitutionEnded;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/**
 * Writes the bodies with every rule, charter and mandate they ever had, so that the body can be asked as it was on any day.
 */
@ProcessingGroup("governance.bodies")
public final class BodiesProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of(
                "governance_body",
                "governance_seat",
                "governance_body_rules",
                "governance_body_charter",
                "governance_substitute",
                "governance_delegation",
                "governance_body_link");
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof BodyEvent event) {
            write(event, recorded, rows);
        }
    }

    private static void write(BodyEvent event, RecordedEvent recorded, Rows rows) {
        var ties = new BodyTiesWriter(recorded, rows);
        switch (event) {
            case BodyEstablished e -> establish(e, recorded, rows);
            case BodyKindNamed e ->
                rows.write(
                        recorded.aggregateId(),
                        BodySql.NAME_KIND,
                        e.kindName(),
                        recorded.sequence(),
                        recorded.position(),
                        e.body());
            case RulesSet e -> setRules(e, recorded, rows);
            case CharterSet e -> setCharter(e, recorded, rows);
            case MemberSeated e -> seat(e, recorded, rows);
            case SeatEnded e -> endSeat(e, recorded, rows);
            case BodyTakenOver e -> ties.takenOver(e);
            case SubstituteNamed e -> ties.substitute(e);
            case SubstitutionEnded e -> ties.endSubstitution(e);
            case DelegationGranted e -> ties.grant(e);
            case DelegationWithdrawn e -> ties.withdraw(e);
            case BodyLinked e -> ties.link(e);
            case BodyUnlinked e -> ties.unlink(e);
            case BodyIdentified _ -> {
                // The acts of councils keep whose they are.
            }
        }
        if (!(event instanceof BodyEstablished)) {
            touch(event, recorded, rows);
        }
    }

    private static void establish(BodyEstablished e, RecordedEvent recorded, Rows rows) {
        long position = recorded.position();
        rows.write(
                recorded.aggregateId(),
                BodySql.ESTABLISH,
                e.body(),
                e.territory(),
                e.programme(),
                e.kind(),
                e.name(),
                e.rules().quorum(),
                e.rules().fixedQuorum(),
                e.rules().castingVote(),
                e.rules().noticeDays(),
                e.effectiveOn(),
                position,
                position,
                recorded.sequence(),
                position);
        keepRules(e, e.rules(), null, e.effectiveOn(), recorded, rows);
    }

    private static void setRules(RulesSet e, RecordedEvent recorded, Rows rows) {
        rows.write(
                recorded.aggregateId(),
                BodySql.SET_RULES,
                e.current().quorum(),
                e.current().fixedQuorum(),
                e.current().castingVote(),
                e.current().noticeDays(),
                recorded.position(),
                recorded.sequence(),
                recorded.position(),
                e.body());
        keepRules(e, e.current(), e.reason(), e.effectiveOn(), recorded, rows);
    }

    private static void keepRules(
            BodyEvent event,
            BodyRules rules,
            @Nullable String reason,
            LocalDate effectiveOn,
            RecordedEvent recorded,
            Rows rows) {
        rows.write(
                recorded.aggregateId(),
                BodySql.KEEP_RULES,
                event.body(),
                recorded.position(),
                recorded.context().territory(),
                effectiveOn,
                rules.quorum(),
                rules.fixedQuorum(),
                rules.castingVote(),
                rules.noticeDays(),
                reason,
                recorded.position());
    }

    private static void setCharter(CharterSet e, RecordedEvent recorded, Rows rows) {
        var charter = e.current();
        rows.write(
                recorded.aggregateId(),
                BodySql.KEEP_CHARTER,
                e.body(),
                recorded.position(),
                recorded.context().territory(),
                e.effectiveOn(),
                charter.decidesBy(),
                charter.silenceDays(),
                charter.proxies(),
                charter.everyWeeks(),
                charter.presidedBy(),
                charter.minutesDays(),
                e.reason(),
                recorded.position());
    }

    private static void seat(MemberSeated e, RecordedEvent recorded, Rows rows) {
        rows.write(
                recorded.aggregateId(),
                BodySql.SEAT,
                e.body(),
                recorded.position(),
                recorded.context().territory(),
                e.person(),
                e.quality(),
                e.voting(),
                e.chair(),
                e.from(),
                e.until(),
                recorded.position());
    }

    private static void endSeat(SeatEnded e, RecordedEvent recorded, Rows rows) {
        var day = e.effectiveOn();
        long position = recorded.position();
        rows.write(
                recorded.aggregateId(),
                BodySql.END_SEAT,
                day,
                e.reason(),
                position,
                position,
                e.body(),
                e.person(),
                day,
                day);
    }

    private static void touch(BodyEvent event, RecordedEvent recorded, Rows rows) {
        rows.write(recorded.aggregateId(), BodySql.TOUCH, recorded.sequence(), recorded.position(), event.body());
    }
}
