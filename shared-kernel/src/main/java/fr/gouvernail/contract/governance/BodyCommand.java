package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a governing or steering body. */
public sealed interface BodyCommand extends Command {

    BodyId body();

    @Override
    default BodyId target() {
        return body();
    }

    /**
     * Sets up a body.
     *
     * <p>Errors: {@code governance.body.kind-name-malformed}, {@code governance.body.fixed-quorum-malformed},
     * {@code governance.body.charter-malformed}, {@code governance.body.council-rules-are-the-laws},
     * {@code governance.body.council-notice-too-short}, {@code governance.body.council-charter-is-the-laws},
     * {@code platform.unknown-reference}, {@code platform.other-territory}.
     *
     * @param kindName how its territory calls its kind, under {@link BodyKind#OTHER} alone
     * @param rules null for a council that sits by the law of a commune of its size
     * @param charter null when it has none of its own
     * @param takenOver where it was read, for a body that existed on paper; null for a new one
     */
    @CommandName("governance.body.establish")
    record EstablishBody(
            BodyId body,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            BodyKind kind,
            @Nullable String kindName,
            String name,
            @Nullable BodyRules rules,
            @Nullable BodyCharter charter,
            @Nullable TakenOver takenOver,
            LocalDate effectiveOn)
            implements BodyCommand {

        /** A body of a known kind without a charter. */
        public EstablishBody(
                BodyId body,
                TerritoryId territory,
                @Nullable ProgrammeId programme,
                BodyKind kind,
                String name,
                @Nullable BodyRules rules,
                LocalDate effectiveOn) {
            this(body, territory, programme, kind, null, name, rules, null, null, effectiveOn);
        }

        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Replaces the body's rules from a date on. Errors: as for establishing, and {@code governance.body.nothing-changes}. */
    @CommandName("governance.body.set-rules")
    record SetRules(
            BodyId body,
            @Nullable Long expectedVersion,
            BodyRules rules,
            @LongText String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /**
     * Replaces the body's charter from a date on. Errors: {@code governance.body.charter-malformed},
     * {@code governance.body.council-charter-is-the-laws}, {@code governance.body.nothing-changes}.
     */
    @CommandName("governance.body.set-charter")
    record SetCharter(
            BodyId body,
            @Nullable Long expectedVersion,
            BodyCharter charter,
            @LongText String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /** Sent by the policy when the population of a council's territory changes: its notice follows the law, or nothing happens. */
    @CommandName("governance.body.follow-law")
    record FollowLaw(BodyId body, LocalDate effectiveOn) implements BodyCommand {}

    /**
     * Seats a member.
     *
     * <p>Errors: {@code governance.body.member-seated-already}, {@code governance.body.chair-taken},
     * {@code governance.body.mandate-ends-before-start}.
     */
    @CommandName("governance.body.seat-member")
    record SeatMember(
            BodyId body,
            @Nullable Long expectedVersion,
            PersonId person,
            SeatQuality quality,
            boolean voting,
            boolean chair,
            LocalDate from,
            @Nullable LocalDate until)
            implements BodyCommand {}

    /** Ends a member's mandate. Errors: {@code governance.body.member-not-seated}, {@code governance.body.mandate-ends-before-start}. */
    @CommandName("governance.body.end-seat")
    record EndSeat(
            BodyId body,
            @Nullable Long expectedVersion,
            PersonId person,
            @LongText String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /**
     * Names who may sit for a member. Errors: {@code governance.body.member-not-seated}, {@code governance.body.no-substitute-in-council},
     * {@code governance.body.substitute-seated}, {@code governance.body.substitute-named-already},
     * {@code governance.body.mandate-ends-before-start}.
     *
     * @param until last day; null while no end is set
     */
    @CommandName("governance.body.name-substitute")
    record NameSubstitute(
            BodyId body,
            @Nullable Long expectedVersion,
            PersonId member,
            PersonId substitute,
            LocalDate from,
            @Nullable LocalDate until)
            implements BodyCommand {}

    /** Ends a substitution. Errors: {@code governance.body.substitute-not-named}. */
    @CommandName("governance.body.end-substitution")
    record EndSubstitution(
            BodyId body,
            @Nullable Long expectedVersion,
            PersonId member,
            PersonId substitute,
            @LongText String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /**
     * Records that the body lets one person decide something alone, as its decision says: sent by the policy once that is executable.
     * Errors: {@code governance.delegation.decision-missing}, {@code governance.delegation.from-too-early},
     * {@code governance.delegation.granted-already}, {@code governance.body.mandate-ends-before-start}, {@code platform.amount-negative},
     * and those of {@link Governed}.
     *
     * @param ceiling the highest amount, with or without tax as the power says; null for no ceiling
     * @param until last day; null while no end is set
     * @param decision the body's executable decision that grants it, which is its authority too
     */
    @CommandName("governance.body.grant-delegation")
    record GrantDelegation(
            BodyId body,
            @Nullable Long expectedVersion,
            PersonId holder,
            DelegatedPower power,
            @Nullable Money ceiling,
            LocalDate from,
            @Nullable LocalDate until,
            DecisionId decision)
            implements BodyCommand, Governed {}

    /** Takes a delegation back from a day on. Errors: {@code governance.delegation.not-in-force}. */
    @CommandName("governance.body.withdraw-delegation")
    record WithdrawDelegation(
            BodyId body,
            @Nullable Long expectedVersion,
            DelegationId delegation,
            @LongText String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /**
     * Says what the body does with a point before it hands it on to another. Errors: {@code governance.body.linked-to-itself},
     * {@code governance.body.linked-already}, {@code platform.unknown-reference}, {@code platform.other-territory}.
     */
    @CommandName("governance.body.link")
    record LinkBody(BodyId body, @Nullable Long expectedVersion, BodyId to, BodyLink link, LocalDate effectiveOn)
            implements BodyCommand {}

    /** Ends a link. Errors: {@code governance.body.not-linked}. */
    @CommandName("governance.body.unlink")
    record UnlinkBody(
            BodyId body,
            @Nullable Long expectedVersion,
            BodyId to,
            BodyLink link,
            @LongText String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /**
     * Records whose acts a council's are, or corrects it.
     *
     * <p>Errors: {@code governance.body.identity-of-a-council}, {@code governance.body.siret-malformed},
     * {@code governance.body.prefecture-malformed}, {@code governance.body.identity-reason-missing}, {@code governance.body.nothing-changes}.
     *
     * @param reason why it is recorded anew; null for the first time
     * @param effectiveOn the day from which it holds; a correction gives the day of what it corrects, and the same identity from
     *     another day corrects that day
     */
    @CommandName("governance.body.identify")
    record IdentifyBody(
            BodyId body,
            @Nullable Long expectedVersion,
            LegalIdentity identity,
            @LongText @Nullable String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}
}
