package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies what residents or an association contributed to a project. */
public record ContributionId(UUID uuid) implements Identifier {

    public static ContributionId of(String text) {
        return new ContributionId(Identifier.parse(ContributionId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
