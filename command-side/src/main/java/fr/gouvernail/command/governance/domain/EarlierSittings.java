package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a sitting has to know of those before it. */
public interface EarlierSittings {

    /** How a sitting came to its end. */
    enum End {
        NOT_YET,
        /** It did not take place. */
        CALLED_OFF,
        /** Nobody knows who was there. */
        WITHOUT_ATTENDANCE,
        /** None of its items had a quorum, nor had the sitting when attendance was last recorded. */
        WITHOUT_QUORUM,
        WITH_QUORUM
    }

    /**
     * A sitting that was convened.
     *
     * @param end how it came to its end
     * @param required voting seats that had to be present, and {@code counted} those that were, as last recorded
     * @param secondHeldOn the day of the second convocation that followed it; null when there is none
     * @param left items that were postponed for want of a quorum, in their order; without any quorum, all that were neither voted nor
     *     postponed for another reason
     */
    record EarlierSitting(
            BodyId body,
            LocalDate heldOn,
            End end,
            int required,
            int counted,
            @Nullable LocalDate secondHeldOn,
            List<AgendaItem> left) {
        public EarlierSitting {
            left = List.copyOf(left);
        }
    }

    Optional<EarlierSitting> find(SittingId sitting);

    /** @throws CommandRejected {@code platform.unknown-reference} */
    default EarlierSitting require(SittingId sitting) {
        return find(sitting)
                .orElseThrow(() ->
                        CommandRejected.of(PlatformRejection.UNKNOWN_REFERENCE, "field", "first", "value", sitting));
    }

    /** At how many sittings of the body running, up to the one before this, the same giver was represented by the same holder. */
    int proxiesRunning(Sat sitting, PersonId giver, PersonId holder);

    /** A sitting in the order of its body's: by its day and, on the same day, by when it was convened. */
    record Sat(BodyId body, SittingId sitting, LocalDate heldOn) {}
}
