package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.AttachedDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document of an item, with the event that attached it. @param withdrawal null while it belongs to the item */
public record DocumentRow(
        AttachedDocument document, @Nullable Withdrawal withdrawal, long event) {

    /** When and why it was taken off the item; it can still be read. */
    public record Withdrawal(LocalDate on, String reason, long event) {}
}
