package fr.gouvernail.query.funding.view;

import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/** What money is for: a project, by name. */
public record FundedProject(
        ProjectId project,
        @Nullable ProgrammeId programme,
        TerritoryId territory,
        String reference,
        String name,
        @Nullable OrganisationId owner) {}
