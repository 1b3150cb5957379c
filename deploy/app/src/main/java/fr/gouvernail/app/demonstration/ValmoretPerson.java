package fr.gouvernail.app.demonstration;

import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The people of Valmoret, each known by what they do. Those with an account hold the role they are shown with. */
enum ValmoretPerson {
    MAYOR(
            "maire",
            "La maire",
            "Maire de Valmoret, préside le comité de gouvernance",
            Role.CHAIR,
            "convoquer, faire voter, déclarer adopté"),
    FIRST_DEPUTY(
            "adjointe",
            "La première adjointe",
            "Adjointe à l’urbanisme, membre du comité de gouvernance",
            Role.GOVERNANCE_MEMBER,
            "les séances et les décisions du comité"),
    STEERING_PLANNING(
            "urbanisme",
            "Le directeur de l’urbanisme",
            "Membre du comité de pilotage",
            Role.STEERING_MEMBER,
            "ce que le comité de pilotage prépare"),
    DIRECTOR(
            "directrice",
            "La directrice de projet",
            "Dirige Action cœur de ville",
            Role.DIRECTOR,
            "le tableau de bord du programme"),
    PMO("pmo", "Le PMO", "Appui au pilotage du programme", Role.PMO, "les projets, les budgets, les ordres du jour"),
    HALL_LEAD(
            "halle",
            "Le chef de projet halle",
            "Pilote la réhabilitation de la halle marchande",
            Role.PROJECT_LEAD,
            "la fiche de la halle et l’arbitrage demandé"),
    TOWN_CENTRE_MANAGER(
            "manager",
            "La manager de centre-ville",
            "Pilote les boutiques à l’essai",
            Role.ACTION_LEAD,
            "l’avancement des boutiques à l’essai"),
    CONTRIBUTOR(
            "contributrice",
            "La chargée de mission commerce",
            "Contribue aux fiches des projets",
            Role.CONTRIBUTOR,
            "les projets du programme"),
    TECHNICAL_SERVICE(
            "services",
            "Le directeur des services techniques",
            "Services municipaux de Valmoret",
            Role.MUNICIPAL_SERVICE,
            "les projets et leurs dates"),
    SUB_PREFECT("etat", "La sous-préfète", "Représente l’État", Role.STATE_SERVICE, "les actes et les financements"),
    REGION_OFFICER(
            "region",
            "La chargée de programmes de la Région",
            "Cofinanceur : Région Val-de-Brenne",
            Role.CO_FINANCER,
            "les lignes au nom de la Région et leurs décisions"),
    ASSOCIATION(
            "association",
            "Le président des Halles Solidaires",
            "Association partenaire",
            Role.PARTNER,
            "les projets auxquels l’association prend part"),
    RESIDENT(
            "habitante",
            "L’habitante référente",
            "Conseil des habitants",
            Role.RESIDENT,
            "les projets du cœur de ville"),
    CONSULTANT(
            "etudes",
            "La consultante",
            "Bureau d’études du programme",
            Role.CONSULTANT,
            "les projets sur lesquels elle travaille"),
    AUDITOR("auditrice", "L’auditrice", "Chambre régionale des comptes", Role.AUDITOR, "le journal, pourquoi, relire"),
    ADMINISTRATOR(
            "administrateur",
            "L’administrateur",
            "Tient Gouvernail pour Valmoret",
            Role.ADMINISTRATOR,
            "les territoires, les imports, l’administration"),

    INTERCOMMUNAL_PRESIDENT("Le président de l’agglomération", "Président de l’agglomération du Valmorétois"),
    TRADE_DEPUTY("L’adjoint au commerce", "Adjoint au commerce et à l’artisanat"),
    FINANCE_DEPUTY("L’adjointe aux finances", "Adjointe aux finances"),
    HERITAGE_DEPUTY("L’adjoint au patrimoine", "Adjoint au patrimoine"),
    REGIONAL_COUNCILLOR("Le conseiller régional", "Représente la Région Val-de-Brenne"),
    DEPARTMENT_COUNCILLOR("La conseillère départementale", "Représente le Département de la Haute-Brenne"),
    BANK("La directrice de la banque publique", "Partenaire financier du programme"),
    HOUSING_PARTNER("Le délégué au logement", "Partenaire logement du programme"),
    CHAMBER("La présidente de la chambre de commerce", "Représente les commerçants"),
    OPPOSITION("Le conseiller d’opposition", "Conseiller municipal"),
    YOUTH_COUNCILLOR("La conseillère à la jeunesse", "Conseillère municipale"),
    RURAL_COUNCILLOR("Le conseiller aux hameaux", "Conseiller municipal"),
    SCHOOL_COUNCILLOR("La conseillère aux écoles", "Conseillère municipale");

    private final @Nullable String username;
    private final String displayName;
    private final String function;
    private final @Nullable Role role;
    private final String hint;

    ValmoretPerson(@Nullable String username, String displayName, String function, @Nullable Role role, String hint) {
        this.username = username;
        this.displayName = displayName;
        this.function = function;
        this.role = role;
        this.hint = hint;
    }

    ValmoretPerson(String displayName, String function) {
        this(null, displayName, function, null, "");
    }

    PersonId id() {
        return new PersonId(Identifier.fromNaturalKey("valmoret", name()));
    }

    Actor acting() {
        if (role == null) {
            throw new IllegalStateException(this + " holds no role");
        }
        return new Actor(id(), role);
    }

    @Nullable
    String username() {
        return username;
    }

    @Nullable
    Role role() {
        return role;
    }

    String displayName() {
        return displayName;
    }

    String function() {
        return function;
    }

    String hint() {
        return hint;
    }
}
