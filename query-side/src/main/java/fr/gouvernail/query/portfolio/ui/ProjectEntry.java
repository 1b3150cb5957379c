package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.portfolio.view.ProjectLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of the projects table, with what other contexts say of it.
 *
 * @param remaining forecast less the resources planned, in euro cents without tax; null without a forecast or a plan
 * @param fundingEvent position of the last event that changed the resources
 */
public record ProjectEntry(
        ProjectLine line,
        String ownerName,
        @Nullable String leadName,
        @Nullable Long remaining,
        @Nullable Long fundingEvent) {}
