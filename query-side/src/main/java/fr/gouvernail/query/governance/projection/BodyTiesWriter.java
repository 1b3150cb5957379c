package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.BodyEvent.BodyLinked;
import fr.gouvernail.contract.governance.BodyEvent.BodyTakenOver;
import fr.gouvernail.contract.governance.BodyEvent.BodyUnlinked;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.BodyEvent.DelegationWithdrawn;
import fr.gouvernail.contract.governance.BodyEvent.SubstituteNamed;
import fr.gouvernail.contract.governance.BodyEvent.SubstitutionEnded;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Rows;
import org.jspecify.annotations.Nullable;

/** The rows on who sits for whom, who decides alone, which body hands points on to which, and what came from paper. */
record BodyTiesWriter(RecordedEvent recorded, Rows rows) {

    private static final String TAKE_OVER = """
            UPDATE governance_body SET paper_source = ?, paper_reason = ?, paper_event = ?, last_event = ? WHERE body = ?
            """;

    private static final String SUBSTITUTE = """
            INSERT INTO governance_substitute (body, event, territory, member, substitute, named_from, named_until, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String END_SUBSTITUTION = """
            UPDATE governance_substitute SET ended_on = ?, end_reason = ?, last_event = ?
            WHERE body = ? AND member = ? AND substitute = ? AND ended_on IS NULL
                AND named_from <= ? AND (named_until IS NULL OR named_until >= ?)
            """;

    private static final String GRANT = """
            INSERT INTO governance_delegation (delegation, body, event, territory, programme, holder, power, ceiling, granted_from,
                granted_until, decision, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String WITHDRAW = """
            UPDATE governance_delegation SET withdrawn_on = ?, withdrawal_reason = ?, last_event = ? WHERE delegation = ?
            """;

    private static final String LINK = """
            INSERT INTO governance_body_link (body, to_body, link, event, territory, linked_on, last_event) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UNLINK = """
            UPDATE governance_body_link SET unlinked_on = ?, last_event = ?
            WHERE body = ? AND to_body = ? AND link = ? AND unlinked_on IS NULL
            """;

    void takenOver(BodyTakenOver e) {
        write(TAKE_OVER, e.source(), e.reason(), position(), position(), e.body());
    }

    void substitute(SubstituteNamed e) {
        write(
                SUBSTITUTE,
                e.body(),
                position(),
                recorded.context().territory(),
                e.member(),
                e.substitute(),
                e.from(),
                e.until(),
                position());
    }

    void endSubstitution(SubstitutionEnded e) {
        var day = e.effectiveOn();
        write(END_SUBSTITUTION, day, e.reason(), position(), e.body(), e.member(), e.substitute(), day, day);
    }

    void grant(DelegationGranted e) {
        write(
                GRANT,
                e.delegation(),
                e.body(),
                position(),
                recorded.context().territory(),
                recorded.context().programme(),
                e.holder(),
                e.power(),
                e.ceiling(),
                e.from(),
                e.until(),
                e.decision(),
                position());
    }

    void withdraw(DelegationWithdrawn e) {
        write(WITHDRAW, e.effectiveOn(), e.reason(), position(), e.delegation());
    }

    void link(BodyLinked e) {
        write(
                LINK,
                e.body(),
                e.to(),
                e.link(),
                position(),
                recorded.context().territory(),
                e.effectiveOn(),
                position());
    }

    void unlink(BodyUnlinked e) {
        write(UNLINK, e.effectiveOn(), position(), e.body(), e.to(), e.link());
    }

    private long position() {
        return recorded.position();
    }

    private void write(String sql, @Nullable Object... parameters) {
        rows.write(recorded.aggregateId(), sql, parameters);
    }
}
