package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of one actor's backing of one project. */
public sealed interface BackingCommand extends Command {

    BackingId backing();

    @Override
    default BackingId target() {
        return backing();
    }

    /**
     * Records where an actor stands on a project.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.already-exists} (one record an actor and project),
     * {@code assessment.backing.actor-not-one}, {@code assessment.backing.id-of-another}, {@code assessment.backing.in-the-future}.
     *
     * @param backing {@link BackingId#of}, for nobody is counted twice
     * @param namedOutside whether the actor agrees to be named to those outside the administrations
     */
    @CommandName("assessment.backing.declare")
    record DeclareBacking(
            BackingId backing,
            ProjectId project,
            BackingActor actor,
            boolean namedOutside,
            BackingPosition position,
            @LongText String statement,
            LocalDate effectiveOn)
            implements BackingCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Records that the actor changed position; what they committed to stays until it is withdrawn.
     *
     * <p>Errors: {@code assessment.backing.position-unchanged}, {@code assessment.backing.in-the-future},
     * {@code assessment.backing.before-last}.
     */
    @CommandName("assessment.backing.change-position")
    record ChangePosition(
            BackingId backing,
            @Nullable Long expectedVersion,
            BackingPosition position,
            @LongText String reason,
            LocalDate effectiveOn)
            implements BackingCommand {}

    /**
     * Records what the actor binds themselves to, from the day of signature.
     *
     * <p>Errors: {@code assessment.backing.opposed-commits-nothing}, {@code assessment.backing.amount-missing},
     * {@code assessment.backing.quantity-not-positive}, {@code assessment.backing.quantity-without-unit},
     * {@code assessment.backing.ends-before-start}, {@code assessment.evidence-empty}, {@code assessment.fingerprint-malformed},
     * {@code assessment.backing.in-the-future}, {@code platform.amount-negative}.
     */
    @CommandName("assessment.backing.commit")
    record Commit(BackingId backing, @Nullable Long expectedVersion, Commitment commitment, LocalDate effectiveOn)
            implements BackingCommand {}

    /**
     * Says that the document of a commitment was read and does say what is recorded.
     *
     * <p>Errors: {@code assessment.backing.unknown-commitment}, {@code assessment.backing.withdrawn-already},
     * {@code assessment.backing.checked-already}, {@code assessment.backing.past-its-date}, {@code assessment.backing.evidence-missing},
     * {@code assessment.backing.before-signed}, {@code assessment.backing.in-the-future}.
     *
     * @param number of the commitment, from 1
     */
    @CommandName("assessment.backing.check")
    record CheckCommitment(
            BackingId backing,
            @Nullable Long expectedVersion,
            int number,
            @LongText String note,
            LocalDate effectiveOn) implements BackingCommand {}

    /**
     * Says that the condition of a commitment is met.
     *
     * <p>Errors: as for checking, but {@code assessment.backing.no-open-condition} and {@code assessment.fingerprint-malformed}.
     */
    @CommandName("assessment.backing.meet-condition")
    record MeetCondition(
            BackingId backing,
            @Nullable Long expectedVersion,
            int number,
            @LongText String how,
            @Nullable Evidence evidence,
            LocalDate effectiveOn)
            implements BackingCommand {}

    /**
     * Records that the actor takes a commitment back; it stays readable.
     *
     * <p>Errors: {@code assessment.backing.unknown-commitment}, {@code assessment.backing.withdrawn-already},
     * {@code assessment.backing.before-signed}, {@code assessment.backing.in-the-future}.
     */
    @CommandName("assessment.backing.withdraw")
    record WithdrawCommitment(
            BackingId backing,
            @Nullable Long expectedVersion,
            int number,
            @LongText String reason,
            LocalDate effectiveOn)
            implements BackingCommand {}

    /**
     * Records that the actor now agrees to be named outside the administrations, or does so no longer.
     *
     * <p>Errors: {@code assessment.backing.naming-unchanged}, {@code assessment.backing.in-the-future}.
     */
    @CommandName("assessment.backing.change-naming")
    record ChangeNaming(
            BackingId backing,
            @Nullable Long expectedVersion,
            boolean namedOutside,
            @LongText String reason,
            LocalDate effectiveOn)
            implements BackingCommand {}
}
