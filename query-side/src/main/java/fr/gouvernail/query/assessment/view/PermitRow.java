package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.PermitKind;
import fr.gouvernail.contract.assessment.PermitOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The planning file that an opinion is about, and what was decided on it.
 *
 * @param decisionDueOn last day to decide; null where the rule does not say
 * @param decision number of the act; null until it is decided, like the outcome and its day
 * @param statesPrescriptions whether the act states them, as R-80 asks
 */
public record PermitRow(
        PermitKind kind,
        LocalDate filedOn,
        @Nullable String reference,
        @Nullable LocalDate decisionDueOn,
        @Nullable PermitOutcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable String decision,
        boolean statesPrescriptions,
        @Nullable Long event) {}
