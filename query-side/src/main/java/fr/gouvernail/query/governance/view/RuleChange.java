package fr.gouvernail.query.governance.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a body's rules, or its charter, were set from a day on. @param event position of the event that set them */
public record RuleChange(
        boolean charter, LocalDate effectiveOn, @Nullable String reason, long event) {}
