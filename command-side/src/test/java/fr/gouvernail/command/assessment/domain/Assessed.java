package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.UUID;

/** The market hall of Valmoret while it is examined (scenario SC-01). */
final class Assessed {

    static final TerritoryId TERRITORY = new TerritoryId(new UUID(1, 1));
    static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(2, 1));
    static final ProjectId HALL = new ProjectId(new UUID(3, 1));
    static final OrganisationId ASSOCIATION = OrganisationId.ofSiret("99900159700015");
    static final OrganisationId CHAMBER = OrganisationId.ofSiret("99900048200011");
    static final PersonId LEAD = new PersonId(new UUID(6, 1));
    static final PersonId OTHER = new PersonId(new UUID(6, 2));
    static final Scope SCOPE = new Scope(TERRITORY, PROGRAMME);

    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    static final Evidence LETTER = new Evidence("Lettre", "b".repeat(64), 31_402, null);
    static final Evidence LINKED = new Evidence("Note", null, 0, "https://valmoret.example/note");
    static final Evidence EMPTY = new Evidence("Lettre", null, 0, null);
    static final Evidence SHORT = new Evidence("Lettre", "b".repeat(63), 31_402, null);
    static final Evidence UNSAFE = new Evidence("Lettre", null, 0, "javascript:alert(1)");

    static CommandContext context() {
        return Contexts.allowed(LEAD, Role.DIRECTOR, TODAY);
    }

    static CommandContext stranger() {
        return Contexts.refused(LEAD, Role.DIRECTOR, TODAY);
    }

    static InMemorySubjects subjects() {
        return new InMemorySubjects()
                .with(TERRITORY, Scope.of(TERRITORY))
                .with(PROGRAMME, SCOPE)
                .with(HALL, SCOPE)
                .with(ASSOCIATION, Scope.of(TERRITORY))
                .with(CHAMBER, Scope.of(TERRITORY));
    }

    private Assessed() {}
}
