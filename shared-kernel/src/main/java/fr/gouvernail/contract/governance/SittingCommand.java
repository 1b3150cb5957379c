package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a sitting. */
public sealed interface SittingCommand extends Command {

    SittingId sitting();

    @Override
    default SittingId target() {
        return sitting();
    }

    /**
     * Convenes a body. The composition and rules in force on the day of the sitting are kept with it.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code governance.sitting.notice-too-short}, {@code governance.sitting.no-voting-member}.
     *
     * @param heldOn the day of the sitting
     * @param convenedOn the day the convocation was sent
     */
    @CommandName("governance.sitting.convene")
    record ConveneSitting(SittingId sitting, BodyId body, LocalDate heldOn, String place, LocalDate convenedOn)
            implements SittingCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Puts a point on the agenda, before the sitting opens.
     *
     * <p>Errors: {@code governance.sitting.agenda-closed}, {@code platform.unknown-reference},
     * {@code governance.sitting.decision-on-agenda-already}, {@code governance.sitting.decision-of-another-body},
     * {@code governance.sitting.decision-settled-already}.
     */
    @CommandName("governance.sitting.put-on-agenda")
    record PutOnAgenda(
            SittingId sitting,
            @Nullable Long expectedVersion,
            String title,
            @Nullable DecisionId decision) implements SittingCommand {}

    /** Opens the sitting. Errors: {@code governance.sitting.not-convened}, {@code governance.sitting.agenda-empty}. */
    @CommandName("governance.sitting.open")
    record OpenSitting(SittingId sitting, @Nullable Long expectedVersion) implements SittingCommand {}

    /**
     * Records who attends, for all members at once; may be recorded again while the sitting is open.
     *
     * <p>Errors: {@code governance.sitting.not-open}, {@code governance.sitting.not-a-member}, {@code governance.sitting.member-listed-twice},
     * {@code governance.sitting.member-missing}, {@code governance.sitting.proxy-holder-not-present},
     * {@code governance.sitting.proxy-holder-taken}, {@code governance.sitting.proxy-not-needed}.
     */
    @CommandName("governance.sitting.record-attendance")
    record RecordAttendance(SittingId sitting, @Nullable Long expectedVersion, List<Attendance> attendances)
            implements SittingCommand {
        public RecordAttendance {
            attendances = List.copyOf(attendances);
        }
    }

    /**
     * Records the votes on an item; the result follows from them.
     *
     * <p>Errors: {@code governance.sitting.not-open}, {@code governance.sitting.unknown-item}, {@code governance.sitting.attendance-missing},
     * {@code governance.sitting.no-quorum}, {@code governance.sitting.voted-already}, {@code governance.sitting.not-entitled-to-vote},
     * {@code governance.sitting.voted-twice}, {@code governance.sitting.ballot-missing},
     * {@code governance.sitting.proxy-holder-recused}.
     *
     * @param item number on the agenda
     * @param ballots one for each voting member present or represented
     */
    @CommandName("governance.sitting.record-vote")
    record RecordVote(SittingId sitting, @Nullable Long expectedVersion, int item, List<Ballot> ballots)
            implements SittingCommand {
        public RecordVote {
            ballots = List.copyOf(ballots);
        }
    }

    /** Closes the sitting. Errors: {@code governance.sitting.not-open}. */
    @CommandName("governance.sitting.close")
    record CloseSitting(SittingId sitting, @Nullable Long expectedVersion) implements SittingCommand {}
}
