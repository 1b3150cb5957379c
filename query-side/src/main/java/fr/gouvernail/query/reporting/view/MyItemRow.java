package fr.gouvernail.query.reporting.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader.
 *
 * @param subject text form of what it is about
 * @param relatedTitle name of what that belongs to: a sitting's body, an action's or a plan's project
 * @param detail the broken rules of a plan, or the code of a refusal
 * @param dueOn the day that matters: when a sitting is held, when a decision was adopted…
 * @param sinceEvent position of the event since which it waits
 */
public record MyItemRow(
        MyItemKind kind,
        String subject,
        @Nullable String related,
        @Nullable String reference,
        @Nullable String title,
        @Nullable String relatedTitle,
        @Nullable String detail,
        @Nullable LocalDate dueOn,
        long sinceEvent) {}
