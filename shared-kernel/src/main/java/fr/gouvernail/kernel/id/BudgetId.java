package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a multi-year budget (AP/CP). */
public record BudgetId(UUID uuid) implements Identifier {

    public static BudgetId of(String text) {
        return new BudgetId(Identifier.parse(BudgetId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
