package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a governing or steering body. */
public sealed interface BodyEvent extends DomainEvent {

    BodyId body();

    /** A body exists and has its rules. */
    @EventName("governance.body.established")
    record BodyEstablished(
            BodyId body,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            BodyKind kind,
            String name,
            BodyRules rules,
            LocalDate effectiveOn)
            implements BodyEvent {}

    /** A body sits by other rules. */
    @EventName("governance.body.rules-set")
    record RulesSet(BodyId body, BodyRules previous, BodyRules current, String reason, LocalDate effectiveOn)
            implements BodyEvent {}

    /** The kind of a body has a name its territory gave it. */
    @EventName("governance.body.kind-named")
    record BodyKindNamed(BodyId body, String kindName, LocalDate effectiveOn) implements BodyEvent {}

    /** A body works by a charter; the one before is null for its first. */
    @EventName("governance.body.charter-set")
    record CharterSet(
            BodyId body,
            @Nullable BodyCharter previous,
            BodyCharter current,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements BodyEvent {}

    /** A person became a member. */
    @EventName("governance.body.member-seated")
    record MemberSeated(
            BodyId body,
            PersonId person,
            SeatQuality quality,
            boolean voting,
            boolean chair,
            LocalDate from,
            @Nullable LocalDate until)
            implements BodyEvent {
        @Override
        public LocalDate effectiveOn() {
            return from;
        }
    }

    /** A person ceased to be a member. */
    @EventName("governance.body.seat-ended")
    record SeatEnded(BodyId body, PersonId person, String reason, LocalDate effectiveOn) implements BodyEvent {}

    /** A body that existed on paper was entered here. */
    @EventName("governance.body.taken-over")
    record BodyTakenOver(BodyId body, String source, String reason, LocalDate effectiveOn) implements BodyEvent {}

    /** A person may sit for a member. */
    @EventName("governance.body.substitute-named")
    record SubstituteNamed(
            BodyId body,
            PersonId member,
            PersonId substitute,
            LocalDate from,
            @Nullable LocalDate until) implements BodyEvent {
        @Override
        public LocalDate effectiveOn() {
            return from;
        }
    }

    /** A person may no longer sit for a member, from that day on. */
    @EventName("governance.body.substitution-ended")
    record SubstitutionEnded(BodyId body, PersonId member, PersonId substitute, String reason, LocalDate effectiveOn)
            implements BodyEvent {}

    /** A person decides something alone, by the body's own decision. The ceiling is with or without tax as the power says. */
    @EventName("governance.body.delegation-granted")
    record DelegationGranted(
            BodyId body,
            DelegationId delegation,
            PersonId holder,
            DelegatedPower power,
            @Nullable Money ceiling,
            LocalDate from,
            @Nullable LocalDate until,
            DecisionId decision)
            implements BodyEvent {
        @Override
        public LocalDate effectiveOn() {
            return from;
        }
    }

    /** A delegation no longer holds, from that day on. */
    @EventName("governance.body.delegation-withdrawn")
    record DelegationWithdrawn(BodyId body, DelegationId delegation, String reason, LocalDate effectiveOn)
            implements BodyEvent {}

    /** The body hands points on to another, once it has done its part. */
    @EventName("governance.body.linked")
    record BodyLinked(BodyId body, BodyId to, BodyLink link, LocalDate effectiveOn) implements BodyEvent {}

    /** The body no longer hands points on to another, from that day on. */
    @EventName("governance.body.unlinked")
    record BodyUnlinked(BodyId body, BodyId to, BodyLink link, String reason, LocalDate effectiveOn)
            implements BodyEvent {}

    /** Whose acts the council's are was recorded, or corrected; {@code previous} is null for the first time. */
    @EventName("governance.body.identified")
    record BodyIdentified(
            BodyId body,
            @Nullable LegalIdentity previous,
            LegalIdentity current,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements BodyEvent {}
}
