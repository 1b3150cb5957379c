package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as one line of a table.
 *
 * @param axes numbers of the programme's axes
 * @param owner the maître d'ouvrage
 * @param lead null while nobody leads it
 * @param actions how many actions it has
 * @param arbitrations how many of them wait for an arbitration
 * @param newsOn the latest day of effect of what was told of it or of its actions
 * @param version of the project, for a command's expected version
 */
public record ProjectLine(
        ProjectId project,
        ProgrammeId programme,
        TerritoryId territory,
        String reference,
        String name,
        List<Integer> axes,
        OrganisationId owner,
        @Nullable PersonId lead,
        @Nullable Long leadEvent,
        Phase phase,
        long phaseEvent,
        ProjectLife life,
        ProjectCalendar calendar,
        ProjectProgress progress,
        ProjectCost cost,
        int actions,
        int arbitrations,
        @Nullable LocalDate newsOn,
        long version,
        long lastEvent) {}
