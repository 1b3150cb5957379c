package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who presides a sitting and keeps its minutes.
 *
 * @param item the one item that is presided so; null for the whole sitting
 * @param secretary null for an item, and where there is none
 * @param reason why it was corrected; null where it was not
 * @param replaced whether a later row corrects this one
 */
public record PresidencyRow(
        @Nullable Integer item,
        PersonId presiding,
        PresidingCapacity capacity,
        @Nullable PersonId secretary,
        @Nullable String reason,
        boolean replaced,
        long event) {}
