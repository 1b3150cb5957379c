package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.rule.ValidationGate;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The fictional programme of Valmoret and its market hall (scenarios SC-01 and SC-03). */
final class Valmoret {

    static final TerritoryId TERRITORY = new TerritoryId(new UUID(1, 1));
    static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(2, 1));
    static final ProjectId HALL = new ProjectId(new UUID(3, 1));
    static final ActionId WORKS = new ActionId(new UUID(4, 1));
    static final OrganisationId TOWN = new OrganisationId(new UUID(5, 1));
    static final PersonId LEAD = new PersonId(new UUID(6, 1));
    static final Scope SCOPE = new Scope(TERRITORY, PROGRAMME);

    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final LocalDate VOTE = LocalDate.of(2026, 3, 12);
    static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final LocalDate END = LocalDate.of(2028, 6, 30);

    static final List<Axis> AXES = List.of(
            new Axis(2, "Développement économique et commercial équilibré"),
            new Axis(4, "Formes urbaines, espace public et patrimoine"));

    static final BlockingItems NOTHING_BLOCKS = project -> 0;

    /** Of which nothing is found. */
    static final LaunchGate OPEN_GATE = new LaunchGate(new ValidationGate(RuleBook.standard()), (_, _) -> List.of());

    static CommandContext context() {
        return Contexts.allowed(LEAD, Role.DIRECTOR, TODAY);
    }

    /** Once the work is done. */
    static CommandContext afterwards() {
        return Contexts.allowed(LEAD, Role.DIRECTOR, END);
    }

    static CommandContext stranger() {
        return Contexts.refused(LEAD, Role.DIRECTOR, TODAY);
    }

    static InMemorySubjects subjects() {
        return new InMemorySubjects()
                .with(TERRITORY, Scope.of(TERRITORY))
                .with(PROGRAMME, SCOPE)
                .with(HALL, SCOPE)
                .with(TOWN, Scope.of(TERRITORY));
    }

    static ProjectFrame frame(long euros) {
        return new ProjectFrame("Rouvrir la halle", "La halle et ses abords", START, END, Money.euros(euros), LEAD);
    }

    static ArbitrationOption option(String key, long total, long subsidies, long ownShare) {
        return new ArbitrationOption(
                key,
                "Option " + key,
                Money.euros(total),
                Money.euros(subsidies),
                Money.euros(ownShare),
                END.plusMonths(2),
                "Périmètre " + key,
                "Effets " + key);
    }

    private Valmoret() {}
}
