package fr.gouvernail.query.reporting.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader.
 *
 * @param subject text form of what it is about
 * @param relatedTitle name of what that belongs to: a sitting's body, an action's or a plan's project
 * @param detail the broken rules of a plan, the code of a refusal, or what a follow-up asks for
 * @param member whose mandate ends; null for every other kind, and for the reader's own
 * @param dueOn the day that matters: until when, or when a sitting is held, or since when
 * @param late whether {@code dueOn} was the last day, and is over
 * @param roles who can do it; empty when it waits for the reader in person
 * @param path the page where it is done
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
        @Nullable PersonId member,
        @Nullable LocalDate dueOn,
        boolean late,
        List<Role> roles,
        String path,
        long sinceEvent) {}
