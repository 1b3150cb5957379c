package fr.gouvernail.query.funding.view;

import fr.gouvernail.kernel.id.BodyId;
import org.jspecify.annotations.Nullable;

/** Which subsidies are listed; null filters nothing out. @param text in the name of the beneficiary or in the object */
public record SubsidyFilter(
        @Nullable BodyId body,
        @Nullable Integer year,
        SubsidyRow.@Nullable Duty duty,
        @Nullable String text) {

    public static final SubsidyFilter ALL = new SubsidyFilter(null, null, null, null);
}
