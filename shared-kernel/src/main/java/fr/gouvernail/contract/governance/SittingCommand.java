package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
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

        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Puts a point on the agenda, before the sitting opens.
     *
     * <p>Errors: {@code governance.sitting.agenda-closed}, {@code platform.unknown-reference},
     * {@code governance.sitting.decision-on-agenda-already}, {@code governance.sitting.decision-of-another-body},
     * {@code governance.sitting.decision-settled-already}, {@code governance.sitting.decision-on-another-agenda},
     * {@code governance.decision.consulted-now}.
     */
    @CommandName("governance.sitting.put-on-agenda")
    record PutOnAgenda(
            SittingId sitting,
            @Nullable Long expectedVersion,
            String title,
            @Nullable DecisionId decision) implements SittingCommand {
        /** Whether another agenda holds the decision. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return decision != null;
        }
    }

    /** Opens the sitting. Errors: {@code governance.sitting.not-convened}, {@code governance.sitting.agenda-empty}, {@code governance.sitting.still-to-come}. */
    @CommandName("governance.sitting.open")
    record OpenSitting(SittingId sitting, @Nullable Long expectedVersion) implements SittingCommand {}

    /**
     * Records who attends, for all members at once; may be recorded again while the sitting is open.
     *
     * <p>Errors: {@code governance.sitting.not-open}, {@code governance.sitting.not-a-member}, {@code governance.sitting.member-listed-twice},
     * {@code governance.sitting.member-missing}, {@code governance.sitting.proxy-holder-not-present},
     * {@code governance.sitting.proxy-holder-taken}, {@code governance.sitting.proxy-not-needed},
     * {@code governance.sitting.present-and-represented}, {@code governance.sitting.proxy-not-written},
     * {@code governance.sitting.substitute-missing}, {@code governance.sitting.substitute-not-needed},
     * {@code governance.sitting.substitute-not-in-force}, {@code governance.sitting.substitute-sits-already} and those of
     * {@link SittingCommand.RecordProxy}.
     *
     * @param proxies powers handed in with the list, as by {@link SittingCommand.RecordProxy}
     */
    @CommandName("governance.sitting.record-attendance")
    record RecordAttendance(
            SittingId sitting,
            @Nullable Long expectedVersion,
            List<Attendance> attendances,
            @Nullable List<Proxy> proxies)
            implements SittingCommand {
        public RecordAttendance {
            attendances = List.copyOf(attendances);
            proxies = proxies == null ? List.of() : List.copyOf(proxies);
        }

        public RecordAttendance(SittingId sitting, @Nullable Long expectedVersion, List<Attendance> attendances) {
            this(sitting, expectedVersion, attendances, List.of());
        }
    }

    /**
     * Records the votes on an item; the result follows from them.
     *
     * <p>Errors: {@code governance.sitting.not-open}, {@code governance.sitting.unknown-item}, {@code governance.sitting.attendance-missing},
     * {@code governance.sitting.no-quorum}, {@code governance.sitting.voted-already}, {@code governance.sitting.not-entitled-to-vote},
     * {@code governance.sitting.voted-twice}, {@code governance.sitting.ballot-missing},
     * {@code governance.sitting.proxy-holder-recused}, {@code governance.sitting.recused-member-voted},
     * {@code governance.sitting.vote-is-secret}, {@code governance.sitting.item-postponed-already}.
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

    /** Closes the sitting. Errors: {@code governance.sitting.not-open}, {@code governance.sitting.still-to-come}. */
    @CommandName("governance.sitting.close")
    record CloseSitting(SittingId sitting, @Nullable Long expectedVersion) implements SittingCommand {}

    /**
     * Convenes a council again, once, for want of a quorum: it sits validly without any, on the items that were postponed for it, and on all
     * that was left where no item of the first sitting had a quorum. What was voted, withdrawn or tabled elsewhere since is not taken over.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code governance.sitting.second-is-the-councils},
     * {@code governance.sitting.first-not-closed}, {@code governance.sitting.first-without-attendance}, {@code governance.sitting.reconvened-already}, {@code governance.sitting.quorum-was-met},
     * {@code governance.sitting.nothing-to-reconvene}, {@code governance.sitting.second-too-early}, {@code governance.sitting.convened-out-of-turn}.
     */
    @CommandName("governance.sitting.reconvene")
    record ReconveneSitting(SittingId sitting, SittingId first, LocalDate heldOn, String place, LocalDate convenedOn)
            implements SittingCommand {
        @Override
        public boolean creates() {
            return true;
        }

        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Records a written power to vote, before or during the sitting.
     *
     * <p>Errors: {@code governance.sitting.closed-already}, {@code governance.sitting.outside-mandate}, {@code governance.sitting.proxy-holder-taken},
     * {@code governance.sitting.proxy-to-oneself}, {@code governance.sitting.proxy-dated-late}, {@code governance.sitting.proxy-runs-too-long},
     * {@code governance.sitting.present-and-represented}, {@code governance.sitting.proxy-given-already},
     * {@code governance.sitting.proxies-not-allowed}.
     */
    @CommandName("governance.sitting.record-proxy")
    record RecordProxy(SittingId sitting, @Nullable Long expectedVersion, Proxy proxy) implements SittingCommand {}

    /** Takes a power back: for what is not voted yet. Errors: {@code governance.sitting.closed-already}, {@code governance.sitting.no-proxy}. */
    @CommandName("governance.sitting.revoke-proxy")
    record RevokeProxy(SittingId sitting, @Nullable Long expectedVersion, PersonId giver) implements SittingCommand {}
}
