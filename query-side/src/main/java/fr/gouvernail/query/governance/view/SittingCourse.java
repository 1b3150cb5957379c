package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sitting went beside its votes.
 *
 * @param second where it was convened a second time, for want of a quorum
 * @param followedBy the second convocation that followed this one
 * @param council whether it is a council's, whose law alone has a second convocation without quorum
 * @param currentItem the item in hand; null when there is none
 * @param minutesSent the day the minutes were sent to the members; null until it is recorded
 * @param corrections what was recorded of the sitting's papers before it was corrected
 * @param callOff null where the sitting takes place
 * @param presidencies the sitting's first, then those of single items, each before what it corrects; none where nobody said who presides
 */
public record SittingCourse(
        @Nullable Second second,
        @Nullable SittingId followedBy,
        boolean council,
        @Nullable Urgency urgency,
        @Nullable Integer currentItem,
        @Nullable Sending minutesSent,
        @Nullable Approval minutesApproval,
        @Nullable PublishedList publishedList,
        List<ItemCourse> items,
        List<ProxyRow> proxies,
        List<PresidencyRow> presidencies,
        List<PaperCorrection> corrections,
        @Nullable CallOff callOff) {

    /** When and why the sitting was called off. */
    public record CallOff(LocalDate on, String reason, long event) {}

    /** The sending of the minutes to the members. */
    public record Sending(LocalDate on, long event) {}

    /** The approval of the minutes. @param at the sitting that approved them @param tacit whether nobody reacted in time */
    public record Approval(LocalDate on, @Nullable SittingId at, boolean tacit, long event) {}

    /** The sitting without quorum before this one, and the days between them. */
    public record Second(SittingId first, LocalDate firstHeldOn, int daysBetween) {}

    /**
     * A shortened notice.
     *
     * @param accepted null until the body has ruled on it, as are the votes and the quorum of that moment
     * @param byChair whether a tie was decided by the chair's vote
     */
    public record Urgency(
            String reason,
            int clearDays,
            @Nullable Boolean accepted,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            @Nullable Integer abstained,
            boolean byChair,
            @Nullable Integer quorumRequired,
            @Nullable Integer quorumCounted,
            @Nullable Long event) {}

    /** The list of what was examined, once it is posted and online. */
    public record PublishedList(
            LocalDate on, LocalDate postedOn, LocalDate onlineOn, LocalDate dueOn, String place, long event) {
        public boolean late() {
            return on.isAfter(dueOn);
        }
    }

    public static final SittingCourse NONE = new SittingCourse(
            null, null, false, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), null);

    public SittingCourse {
        items = List.copyOf(items);
        proxies = List.copyOf(proxies);
        presidencies = List.copyOf(presidencies);
        corrections = List.copyOf(corrections);
    }

    /** @throws java.util.NoSuchElementException when the agenda has no such item */
    public ItemCourse item(int number) {
        return items.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public boolean urgencyToBeRuled() {
        return urgency != null && urgency.accepted() == null;
    }

    public List<ProxyRow> proxiesInForce() {
        return proxies.stream().filter(proxy -> proxy.revokedOn() == null).toList();
    }
}
