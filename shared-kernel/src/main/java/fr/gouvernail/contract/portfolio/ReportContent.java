package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.LongText;
import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param difficulties null where there is none
 * @param arbitration what has to be decided by a body; null where nothing has
 */
public record ReportContent(
        @LongText String done,
        @LongText String next,
        @LongText @Nullable String difficulties,
        @LongText @Nullable String arbitration) {}
