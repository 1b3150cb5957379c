package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies the funding plan of a project. */
public record FundingPlanId(UUID uuid) implements Identifier {

    public static FundingPlanId of(String text) {
        return new FundingPlanId(Identifier.parse(FundingPlanId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
