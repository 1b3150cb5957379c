package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.DocumentWithdrawn;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSent;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingConvened;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a sitting's papers, as last recorded or corrected.
 *
 * @param sentOn the day the minutes were sent to the members
 * @param documents those that were ever attached, of which {@code withdrawn} no longer belong to their item
 * @param secondHeldOn the day of the second convocation it was followed by
 */
record Papers(
        @Nullable LocalDate sentOn,
        @Nullable Approval approval,
        @Nullable PublishedList list,
        Set<AttachedTo> documents,
        Set<AttachedTo> withdrawn,
        @Nullable LocalDate secondHeldOn) {

    /** How the minutes were approved. */
    record Approval(LocalDate on, @Nullable SittingId at, boolean tacit) {}

    /** When and where the list of what was examined was published. */
    record PublishedList(LocalDate postedOn, LocalDate onlineOn, String place) {
        LocalDate on() {
            return postedOn.isAfter(onlineOn) ? postedOn : onlineOn;
        }
    }

    /** A document of an item: its name and version are used once. */
    record AttachedTo(int item, String name, String version) {}

    static final Papers NONE = new Papers(null, null, null, Set.of(), Set.of(), null);

    Papers {
        documents = Set.copyOf(documents);
        withdrawn = Set.copyOf(withdrawn);
    }

    Papers after(MinutesSent sent) {
        return new Papers(sent.effectiveOn(), approval, list, documents, withdrawn, secondHeldOn);
    }

    Papers after(MinutesApproved approved) {
        var last = new Approval(approved.effectiveOn(), approved.approvedAt(), approved.tacit());
        return new Papers(sentOn, last, list, documents, withdrawn, secondHeldOn);
    }

    Papers after(ListPublished published) {
        var last = new PublishedList(published.postedOn(), published.onlineOn(), published.place());
        return new Papers(sentOn, approval, last, documents, withdrawn, secondHeldOn);
    }

    Papers after(DocumentAttached attached) {
        var document = attached.document();
        var key = new AttachedTo(attached.item(), document.name(), document.version());
        return new Papers(sentOn, approval, list, with(documents, key), withdrawn, secondHeldOn);
    }

    Papers after(DocumentWithdrawn gone) {
        var key = new AttachedTo(gone.item(), gone.name(), gone.version());
        return new Papers(sentOn, approval, list, documents, with(withdrawn, key), secondHeldOn);
    }

    Papers after(SecondSittingConvened second) {
        return new Papers(sentOn, approval, list, documents, withdrawn, second.heldOn());
    }

    Papers withoutSecond() {
        return new Papers(sentOn, approval, list, documents, withdrawn, null);
    }

    private static Set<AttachedTo> with(Set<AttachedTo> some, AttachedTo one) {
        var more = new HashSet<>(some);
        more.add(one);
        return more;
    }
}
