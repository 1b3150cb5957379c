package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * An action of a project. Amounts are euro cents without tax.
 *
 * @param costHt as proposed
 * @param forecastHt as last forecast or arbitrated
 * @param openArbitration position of the event that asked for the arbitration still open
 */
public record ActionLine(
        ActionId action,
        ProjectId project,
        @Nullable ProgrammeId programme,
        TerritoryId territory,
        String projectReference,
        String projectName,
        String reference,
        String name,
        long costHt,
        long costEvent,
        long forecastHt,
        long forecastEvent,
        ProjectCalendar calendar,
        ActionCourse course,
        @Nullable PersonId lead,
        @Nullable Long openArbitration,
        long version,
        long lastEvent) {}
