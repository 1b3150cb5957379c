package fr.gouvernail.contract.governance;

import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a sitting about its convocation, the order and documents of its agenda, and the list of what it examined. */
public sealed interface AgendaCommand extends Command {

    SittingId sitting();

    @Override
    default SittingId target() {
        return sitting();
    }

    /**
     * Convenes a body in urgency, with a shortened notice that the body itself rules on at the opening.
     *
     * <p>Errors: as for convening, {@code governance.sitting.urgent-notice-too-short}, {@code governance.sitting.urgency-not-needed}.
     */
    @CommandName("governance.sitting.convene-urgently")
    record ConveneUrgently(
            SittingId sitting, BodyId body, LocalDate heldOn, String place, LocalDate convenedOn, String reason)
            implements AgendaCommand {
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
     * Records what the body ruled on the urgency, before any other vote; refused, it postpones every item. A tie is the chair's to
     * decide where the body's rules say so.
     *
     * <p>Errors: {@code governance.sitting.not-open}, {@code governance.sitting.attendance-missing}, {@code governance.sitting.no-urgency},
     * {@code governance.sitting.urgency-ruled-already}, {@code governance.sitting.no-quorum}, {@code governance.sitting.votes-do-not-add-up},
     * {@code governance.sitting.chair-vote-missing}, {@code governance.sitting.chair-vote-malformed}.
     *
     * @param chairVote how the chair voted, one of the votes counted; may be missing when there is no tie, or when the chair is not there
     */
    @CommandName("governance.sitting.rule-on-urgency")
    record RuleOnUrgency(
            SittingId sitting,
            @Nullable Long expectedVersion,
            int votesFor,
            int votesAgainst,
            int abstained,
            @Nullable Choice chairVote)
            implements AgendaCommand {}

    /** Moves an item to another place of the agenda. Errors: {@code governance.sitting.closed-already}, {@code governance.sitting.unknown-item}, {@code governance.sitting.unknown-place}. */
    @CommandName("governance.sitting.move-item")
    record MoveItem(SittingId sitting, @Nullable Long expectedVersion, int item, int place) implements AgendaCommand {}

    /**
     * Takes an item off the agenda before the sitting opens: its decision goes back to the backlog, and may be tabled elsewhere. Its number
     * stays, with the reason.
     *
     * <p>Errors: {@code governance.sitting.agenda-closed}, {@code governance.sitting.called-off}, {@code governance.sitting.unknown-item},
     * {@code governance.sitting.taken-off-already}.
     */
    @CommandName("governance.sitting.take-off-agenda")
    record TakeOffAgenda(
            SittingId sitting,
            @Nullable Long expectedVersion,
            int item,
            @LongText String reason) implements AgendaCommand {}

    /**
     * Calls off a sitting that never opened: its decisions go back to the backlog. Where it is a second convocation, the first sitting may be
     * followed by another one.
     *
     * <p>Errors: {@code governance.sitting.called-off}, {@code governance.sitting.opened-already}, {@code governance.sitting.closed-already}.
     */
    @CommandName("governance.sitting.call-off")
    record CallOffSitting(
            SittingId sitting,
            @Nullable Long expectedVersion,
            @LongText String reason) implements AgendaCommand {}

    /**
     * Attaches a document to an item.
     *
     * <p>Errors: {@code governance.sitting.closed-already}, {@code governance.sitting.unknown-item}, {@code governance.sitting.document-attached-already},
     * {@code governance.sitting.fingerprint-malformed}.
     */
    @CommandName("governance.sitting.attach-document")
    record AttachDocument(SittingId sitting, @Nullable Long expectedVersion, int item, AttachedDocument document)
            implements AgendaCommand {}

    /**
     * Takes a document off an item, with a reason; where it is replaced, the other one is attached with it. Both can still be read, before
     * the sitting as after it.
     *
     * <p>Errors: {@code governance.sitting.unknown-item}, {@code governance.sitting.document-unknown},
     * {@code governance.sitting.document-withdrawn-already} and, of the other one, those of attaching it.
     */
    @CommandName("governance.sitting.withdraw-document")
    record WithdrawDocument(
            SittingId sitting,
            @Nullable Long expectedVersion,
            int item,
            String name,
            String documentVersion,
            @LongText String reason,
            @Nullable AttachedDocument replacement)
            implements AgendaCommand {}

    /**
     * Records that the list of the resolutions examined was posted and put online, due within a week. Recorded again with a reason,
     * it corrects the days, or where.
     *
     * <p>Errors: {@code governance.sitting.not-closed-yet}, {@code governance.sitting.dated-too-early},
     * {@code governance.sitting.list-published-already}, {@code governance.sitting.paper-unchanged},
     * {@code governance.sitting.paper-in-the-future}.
     *
     * @param postedOn when it was posted at the town hall
     * @param onlineOn when it was put on the town's site
     * @param place where it is posted and put online
     */
    @CommandName("governance.sitting.publish-list")
    record PublishList(
            SittingId sitting,
            @Nullable Long expectedVersion,
            LocalDate postedOn,
            LocalDate onlineOn,
            String place,
            @LongText @Nullable String reason)
            implements AgendaCommand {
        public PublishList(
                SittingId sitting,
                @Nullable Long expectedVersion,
                LocalDate postedOn,
                LocalDate onlineOn,
                String place) {
            this(sitting, expectedVersion, postedOn, onlineOn, place, null);
        }
    }
}
