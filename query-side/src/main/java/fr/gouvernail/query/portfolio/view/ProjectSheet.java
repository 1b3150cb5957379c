package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a project. Amounts are euro cents without tax.
 *
 * @param objectives null until the project is framed, like perimeter
 * @param launch null until it is launched
 * @param framings the latest first
 * @param reports the latest first
 */
public record ProjectSheet(
        ProjectId project,
        ProgrammeId programme,
        TerritoryId territory,
        String reference,
        String name,
        String summary,
        List<Integer> axes,
        OrganisationId owner,
        LocalDate proposedOn,
        Phase phase,
        long phaseEvent,
        ProjectLife life,
        @Nullable Launch launch,
        @Nullable String objectives,
        @Nullable String perimeter,
        @Nullable Long frameEvent,
        ProjectCalendar calendar,
        ProjectCost cost,
        @Nullable PersonId lead,
        @Nullable Long leadEvent,
        ProjectProgress progress,
        @Nullable String comment,
        List<Framing> framings,
        List<Report> reports,
        long version,
        long lastEvent) {

    /**
     * When and under which decision it became an operation.
     *
     * @param derogations what that decision set aside of what has to hold before
     */
    public record Launch(
            LocalDate effectiveOn, long event, @Nullable String authority, List<Derogation> derogations) {
        public Launch {
            derogations = List.copyOf(derogations);
        }
    }

    /** One framing; what was before is null for the first one. A reframing, once launched, has a reason and an authority. */
    public record Framing(
            long event,
            long costHt,
            @Nullable Long previousCostHt,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate previousStartsOn,
            @Nullable LocalDate previousEndsOn,
            @Nullable PersonId lead,
            @Nullable PersonId previousLead,
            String objectives,
            @Nullable String previousObjectives,
            String perimeter,
            @Nullable String previousPerimeter,
            @Nullable String reason,
            @Nullable String authority,
            PersonId actor,
            LocalDate effectiveOn,
            Instant recordedAt) {

        public boolean isReframing() {
            return reason != null;
        }
    }

    /** One report of progress. */
    public record Report(
            long event,
            int percent,
            Weather weather,
            String comment,
            String nextStep,
            PersonId actor,
            LocalDate effectiveOn,
            Instant recordedAt) {}

    /** Whether it may still be framed: a launched project is changed by decisions only. */
    public boolean mayBeFramed() {
        return phase == Phase.IDEA || phase == Phase.STUDY;
    }

    /** Whether progress may be reported: launched, and neither stopped nor over. */
    public boolean isUnderWay() {
        return phase == Phase.OPERATION && life.standing() == Standing.RUNNING;
    }

    public boolean isFramed() {
        return frameEvent != null;
    }
}
