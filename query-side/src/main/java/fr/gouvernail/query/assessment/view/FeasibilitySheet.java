package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.ImpactStudy;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The examination of a project's feasibility.
 *
 * @param items every item of the checklist, in its order
 * @param study null until R-15 is settled
 * @param level null while no level of backing is asked for
 */
public record FeasibilitySheet(
        FeasibilityId feasibility,
        ProjectId project,
        TerritoryId territory,
        LocalDate openedOn,
        List<Item> items,
        @Nullable Study study,
        @Nullable Level level,
        long version,
        long lastEvent) {

    /**
     * Where an item stands.
     *
     * @param assessor who is to examine it; null while nobody is asked
     * @param rating null until it is examined
     * @param reserve what a reserve asks for; kept beside the way it was lifted
     */
    public record Item(
            FeasibilityItem item,
            @Nullable PersonId assessor,
            @Nullable LocalDate dueOn,
            @Nullable Rating rating,
            @Nullable String observation,
            @Nullable ReserveRow reserve,
            @Nullable PersonId ratedBy,
            @Nullable LocalDate ratedOn,
            @Nullable Long ratedEvent,
            @Nullable LocalDate liftedOn,
            @Nullable Long liftedEvent) {

        static Item untouched(FeasibilityItem item) {
            return new Item(item, null, null, null, null, null, null, null, null, null, null);
        }

        public boolean hasReserve() {
            return rating == Rating.RESERVE;
        }

        /** Whether somebody was to act before that day, and has not. */
        public boolean isLate(LocalDate day) {
            if (rating == null) {
                return dueOn != null && dueOn.isBefore(day);
            }
            return hasReserve() && reserve != null && reserve.dueOn().isBefore(day);
        }
    }

    /** @param owner null outside of the administrations */
    public record ReserveRow(String what, @Nullable PersonId owner, LocalDate dueOn) {}

    /** Amounts in cents; the threshold is that above which the study is mandatory. */
    public record Study(
            int population,
            long operatingRevenue,
            long expenseTtc,
            long threshold,
            boolean mandatory,
            ImpactStudy made,
            @Nullable Evidence evidence,
            LocalDate on,
            long event) {

        public boolean holds() {
            return !mandatory || made == ImpactStudy.FULL;
        }
    }

    /** @param firmAmountHt in cents; null where no amount is asked for */
    public record Level(int firmActors, @Nullable Long firmAmountHt, String reason, LocalDate on, long event) {}

    /** @param lifts whether it says how a reserve was lifted */
    public record Said(
            Rating rating,
            String words,
            boolean lifts,
            @Nullable ReserveRow reserve,
            List<Evidence> evidence,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable PersonId by,
            long event) {}

    public Item item(FeasibilityItem item) {
        return items.get(item.ordinal());
    }

    public long reserves() {
        return rated(Rating.RESERVE);
    }

    public long blocking() {
        return rated(Rating.BLOCKING);
    }

    private long rated(Rating rating) {
        return items.stream().filter(one -> one.rating() == rating).count();
    }

    public long examined() {
        return items.stream().filter(one -> one.rating() != null).count();
    }
}
