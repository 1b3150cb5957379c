package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.Confidence;
import fr.gouvernail.contract.assessment.EffectDomain;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An effect a project is expected to have, with what was seen of it.
 *
 * @param intensity 1 to 3, as foreseen
 * @param author null outside of the administrations
 * @param seen what was seen last by its day; null until it is looked at
 * @param dropped null while it is expected
 */
public record EffectRow(
        EffectId effect,
        ProjectId project,
        TerritoryId territory,
        EffectDomain domain,
        boolean wanted,
        String what,
        @Nullable String affected,
        int intensity,
        Confidence confidence,
        LocalDate horizon,
        @Nullable PersonId author,
        LocalDate foreseenOn,
        long foreseenEvent,
        @Nullable Seen seen,
        @Nullable Dropped dropped,
        long version) {

    /**
     * What was seen.
     *
     * @param observed -3 to 3, above 0 in the sense that was foreseen
     * @param gap less the intensity that was foreseen
     */
    public record Seen(int observed, int gap, LocalDate on, long event) {}

    public record Dropped(LocalDate on, String reason, long event) {}

    /** One look at it. */
    public record Observation(
            int observed,
            int gap,
            String what,
            @Nullable Evidence evidence,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable PersonId by,
            long event) {}

    /** With all that was seen, the last recorded first. */
    public record Sheet(EffectRow effect, List<Observation> observations) {}

    public boolean isExpected() {
        return dropped == null;
    }

    /** Whether it should show by that day, and nobody has looked. */
    public boolean isToLookAt(LocalDate day) {
        return isExpected() && seen == null && !horizon.isAfter(day);
    }
}
