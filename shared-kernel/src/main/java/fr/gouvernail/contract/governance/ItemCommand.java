package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a sitting about one item of its agenda, or about its minutes. */
public sealed interface ItemCommand extends Command {

    SittingId sitting();

    @Override
    default SittingId target() {
        return sitting();
    }

    /**
     * Opens an item: who leaves for it, and whether the quorum is there, without which it is postponed at once. May be sent again
     * until the item is voted: the list of those who leave replaces the one before.
     *
     * <p>Errors: {@code governance.sitting.not-open}, {@code governance.sitting.unknown-item}, {@code governance.sitting.attendance-missing},
     * {@code governance.sitting.voted-already}, {@code governance.sitting.item-postponed-already}, {@code governance.sitting.outside-mandate},
     * {@code governance.sitting.member-listed-twice}.
     */
    @CommandName("governance.sitting.open-item")
    record OpenItem(SittingId sitting, @Nullable Long expectedVersion, int item, List<Recusal> recusals)
            implements ItemCommand {
        public OpenItem {
            recusals = List.copyOf(recusals);
        }
    }

    /**
     * Sends an item to a later sitting.
     *
     * <p>Errors: as for opening it, {@code governance.sitting.quorum-is-met}, {@code governance.sitting.reason-missing},
     * {@code governance.sitting.ground-not-by-hand}.
     *
     * @param reason in words; may be missing for want of a quorum only
     */
    @CommandName("governance.sitting.postpone-item")
    record PostponeItem(
            SittingId sitting,
            @Nullable Long expectedVersion,
            int item,
            Postponement ground,
            @Nullable String reason) implements ItemCommand {}

    /**
     * Says how an item is voted: the manner follows from how many of those present asked for it. A secret vote that is settled stays.
     *
     * <p>Errors: as for opening it, {@code governance.sitting.more-askers-than-present}, {@code governance.sitting.secret-vote-settled}.
     *
     * @param appointment whether the item appoints someone, which is voted in secret
     */
    @CommandName("governance.sitting.set-ballot-manner")
    record SetBallotManner(
            SittingId sitting,
            @Nullable Long expectedVersion,
            int item,
            int rollCallAsked,
            int secretAsked,
            boolean appointment)
            implements ItemCommand {}

    /**
     * Records a secret vote. Nobody's choice is asked for, nor kept.
     *
     * <p>Errors: as for a vote by name, {@code governance.sitting.vote-is-not-secret}, {@code governance.sitting.votes-do-not-add-up}.
     *
     * @param participants who put a paper in the ballot box, themselves or through their proxy; the others entitled to vote abstained
     * @param blank blank papers, which are not votes cast
     * @param invalid void papers, which are not votes cast either
     */
    @CommandName("governance.sitting.record-secret-vote")
    record RecordSecretVote(
            SittingId sitting,
            @Nullable Long expectedVersion,
            int item,
            List<PersonId> participants,
            int votesFor,
            int votesAgainst,
            int blank,
            int invalid)
            implements ItemCommand {
        public RecordSecretVote {
            participants = List.copyOf(participants);
        }
    }

    /**
     * Records that the extract of the minutes on an item was signed. Recorded again with a reason, it corrects who signed, or the day.
     *
     * <p>Errors: {@code governance.sitting.not-closed-yet}, {@code governance.sitting.unknown-item}, {@code governance.sitting.outside-mandate},
     * {@code governance.sitting.signed-by-recused-member}, {@code governance.sitting.signed-already},
     * {@code governance.sitting.signed-by-another}, {@code governance.sitting.dated-too-early}, {@code governance.sitting.paper-unchanged},
     * {@code governance.sitting.paper-in-the-future}.
     *
     * @param reason why it is corrected; of no effect where nothing was recorded before
     */
    @CommandName("governance.sitting.sign-minutes")
    record SignMinutes(
            SittingId sitting,
            @Nullable Long expectedVersion,
            int item,
            PersonId signatory,
            SigningCapacity capacity,
            LocalDate signedOn,
            @LongText @Nullable String reason)
            implements ItemCommand {
        public SignMinutes(
                SittingId sitting,
                @Nullable Long expectedVersion,
                int item,
                PersonId signatory,
                SigningCapacity capacity,
                LocalDate signedOn) {
            this(sitting, expectedVersion, item, signatory, capacity, signedOn, null);
        }
    }

    /**
     * Records that the minutes were sent to the members. Recorded again with a reason, it corrects the day.
     *
     * <p>Errors: {@code governance.sitting.not-closed-yet}, {@code governance.sitting.dated-too-early},
     * {@code governance.sitting.sent-in-the-future}, {@code governance.sitting.minutes-sent-already},
     * {@code governance.sitting.paper-unchanged}, {@code governance.sitting.silence-too-short} (approved since, by silence).
     */
    @CommandName("governance.sitting.send-minutes")
    record SendMinutes(
            SittingId sitting,
            @Nullable Long expectedVersion,
            LocalDate sentOn,
            @LongText @Nullable String reason) implements ItemCommand {}

    /**
     * Records that the minutes were approved. Recorded again with a reason, it corrects the day, or how they were.
     *
     * <p>Errors: {@code governance.sitting.not-closed-yet}, {@code governance.sitting.minutes-approved-already},
     * {@code governance.sitting.dated-too-early}, {@code governance.sitting.minutes-not-tacitly} (a council),
     * {@code governance.sitting.charter-without-delay}, {@code governance.sitting.minutes-not-sent},
     * {@code governance.sitting.silence-too-short}, {@code governance.sitting.paper-unchanged},
     * {@code governance.sitting.paper-in-the-future}, {@code governance.sitting.approved-by-another-body}.
     *
     * @param approvedAt the sitting that approved them, when it is known here
     * @param tacit approved because nobody reacted in time
     */
    @CommandName("governance.sitting.approve-minutes")
    record ApproveMinutes(
            SittingId sitting,
            @Nullable Long expectedVersion,
            LocalDate approvedOn,
            @Nullable SittingId approvedAt,
            boolean tacit,
            @LongText @Nullable String reason)
            implements ItemCommand {
        public ApproveMinutes(
                SittingId sitting,
                @Nullable Long expectedVersion,
                LocalDate approvedOn,
                @Nullable SittingId approvedAt,
                boolean tacit) {
            this(sitting, expectedVersion, approvedOn, approvedAt, tacit, null);
        }
    }

    /**
     * Records who presides and who keeps the minutes, once the attendance is known; with an item, who presides that one instead. Whoever
     * presides has the casting vote and signs. Recorded again, it replaces what was said before. Once the sitting is closed it is
     * corrected with a reason; the votes stay as they were counted, and what was signed by another than those to sign is void.
     *
     * <p>Errors: {@code governance.sitting.not-open}, {@code governance.sitting.attendance-missing},
     * {@code governance.sitting.presiding-not-present}, {@code governance.sitting.chair-presides},
     * {@code governance.sitting.presiding-capacity}, {@code governance.sitting.presiding-left},
     * {@code governance.sitting.secretary-missing} (a council), {@code governance.sitting.secretary-not-present},
     * {@code governance.sitting.secretary-presides}, {@code governance.sitting.secretary-presides-item},
     * {@code governance.sitting.presidency-unchanged}, {@code governance.sitting.presidency-reason-missing}.
     *
     * @param item null for the whole sitting
     * @param secretary a member present; of no effect with an item
     * @param reason why it is corrected; needed once the sitting is closed
     */
    @CommandName("governance.sitting.record-presidency")
    record RecordPresidency(
            SittingId sitting,
            @Nullable Long expectedVersion,
            @Nullable Integer item,
            PersonId presiding,
            PresidingCapacity capacity,
            @Nullable PersonId secretary,
            @LongText @Nullable String reason)
            implements ItemCommand {}
}
