package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
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
     * Sets up a body. Errors: {@code governance.body.fixed-quorum-malformed}, {@code governance.body.council-rules-are-the-laws},
     * {@code platform.unknown-reference}, {@code platform.other-territory}.
     */
    @CommandName("governance.body.establish")
    record EstablishBody(
            BodyId body,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            BodyKind kind,
            String name,
            BodyRules rules,
            LocalDate effectiveOn)
            implements BodyCommand {
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
}
