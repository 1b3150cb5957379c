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

/** What a sitting has to know of those before it. */
public interface EarlierSittings {

    /**
     * A sitting that was convened.
     *
     * @param withoutQuorum whether it was closed without having met its quorum
     * @param required voting seats that had to be present, and {@code counted} those that were, as last recorded
     * @param left items that were neither voted nor postponed for another reason than the quorum, in their order
     */
    record EarlierSitting(
            BodyId body, LocalDate heldOn, boolean withoutQuorum, int required, int counted, List<AgendaItem> left) {
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

    /** At how many sittings running, up to the one before that day, the same giver was represented by the same holder. */
    int proxiesRunning(BodyId body, LocalDate before, PersonId giver, PersonId holder);
}
