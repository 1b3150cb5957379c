package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.ADMINISTRATOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.OpenProgramme;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.territory.AccessCommand.GrantRole;
import fr.gouvernail.contract.territory.OrganisationCommand.RegisterOrganisation;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.contract.territory.TerritoryCommand.RegisterTerritory;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.AccessId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The town, who takes part, the programme. Fictional: no town has this code, and these SIRETs begin with 999. */
final class ValmoretGround {

    static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    static final ProgrammeId PROGRAMME = new ProgrammeId(Identifier.fromNaturalKey("valmoret", "programme"));

    static final OrganisationId TOWN = OrganisationId.ofSiret("99900011000018");
    static final OrganisationId INTERCOMMUNALITY = OrganisationId.ofSiret("99900048200011");
    static final OrganisationId REGION = OrganisationId.ofSiret("99900085400011");
    static final OrganisationId DEPARTMENT = OrganisationId.ofSiret("99900122500013");
    static final OrganisationId ASSOCIATION = OrganisationId.ofSiret("99900159700015");
    static final OrganisationId DEVELOPER = OrganisationId.ofSiret("99900196900016");
    static final OrganisationId STATE = new OrganisationId(Identifier.fromNaturalKey("valmoret", "state"));

    private static final LocalDate START = LocalDate.of(2023, 1, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final Story story;

    ValmoretGround(Story story) {
        this.story = story;
    }

    void tell() {
        grant(Actor.SYSTEM, ADMINISTRATOR, Role.ADMINISTRATOR, null);
        story.send(ADMINISTRATOR.acting(), "territory", territory());
        grant(ADMINISTRATOR.acting(), DIRECTOR, Role.DIRECTOR, null);
        organisations();
        for (var person : ValmoretPerson.values()) {
            var role = person.role();
            if (role != null && person != ADMINISTRATOR && person != DIRECTOR) {
                grant(ADMINISTRATOR.acting(), person, role, actingFor(role));
            }
        }
        grant(ADMINISTRATOR.acting(), ValmoretPerson.MAYOR, Role.GOVERNANCE_MEMBER, null);
        grant(ADMINISTRATOR.acting(), ValmoretPerson.TOWN_CENTRE_MANAGER, Role.PROJECT_LEAD, null);
        story.send(DIRECTOR.acting(), "programme", programme());
    }

    /** A co-financer and a partner act for an organisation. */
    private static @Nullable OrganisationId actingFor(Role role) {
        return switch (role) {
            case CO_FINANCER -> REGION;
            case PARTNER -> ASSOCIATION;
            default -> null;
        };
    }

    private void grant(Actor actor, ValmoretPerson person, Role role, @Nullable OrganisationId organisation) {
        var territory = role == Role.ADMINISTRATOR ? null : VALMORET;
        var command = new GrantRole(AccessId.of(person.id()), person.id(), role, territory, organisation, START);
        story.send(actor, "role-" + person + "-" + role, command);
    }

    private static RegisterTerritory territory() {
        return new RegisterTerritory(
                VALMORET,
                TerritoryKind.COMMUNE,
                "99001",
                "Valmoret",
                22_400,
                "99",
                "99",
                "Val-de-Brenne",
                "999000482",
                null,
                null);
    }

    private void organisations() {
        register(TOWN, OrganisationKind.COMMUNE, "Ville de Valmoret", "99900011000018");
        register(
                INTERCOMMUNALITY,
                OrganisationKind.INTERCOMMUNALITY,
                "Communauté d’agglomération du Valmorétois",
                "99900048200011");
        register(REGION, OrganisationKind.REGION, "Région Val-de-Brenne", "99900085400011");
        register(DEPARTMENT, OrganisationKind.DEPARTMENT, "Département de la Haute-Brenne", "99900122500013");
        register(ASSOCIATION, OrganisationKind.ASSOCIATION, "Association Les Halles Solidaires", "99900159700015");
        register(DEVELOPER, OrganisationKind.COMPANY, "SEM Cœur de Brenne", "99900196900016");
        register(STATE, OrganisationKind.STATE, "État, préfecture de la Haute-Brenne", null);
    }

    private void register(OrganisationId id, OrganisationKind kind, String name, @Nullable String siret) {
        var command = new RegisterOrganisation(id, VALMORET, kind, name, siret);
        story.send(DIRECTOR.acting(), "organisation-" + name, command);
    }

    private static OpenProgramme programme() {
        return new OpenProgramme(
                PROGRAMME,
                VALMORET,
                ProgrammeKind.ACTION_COEUR_DE_VILLE,
                "Action cœur de ville de Valmoret",
                START,
                END,
                List.of(
                        new Axis(1, "De la réhabilitation à la restructuration : un habitat attractif"),
                        new Axis(2, "Un développement économique et commercial équilibré"),
                        new Axis(3, "L’accessibilité, les mobilités et les connexions"),
                        new Axis(4, "Les formes urbaines, l’espace public et le patrimoine"),
                        new Axis(5, "L’accès aux équipements, aux services et à la culture")));
    }
}
