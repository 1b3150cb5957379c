package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.HALL_LEAD;
import static fr.gouvernail.app.demonstration.ValmoretPerson.PMO;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TOWN_CENTRE_MANAGER;
import static fr.gouvernail.app.demonstration.ValmoretProjects.HALL;

import fr.gouvernail.contract.assessment.Confidence;
import fr.gouvernail.contract.assessment.EffectCommand.ForeseeEffect;
import fr.gouvernail.contract.assessment.EffectDomain;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityCommand.OpenFeasibility;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RateItem;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RequireBacking;
import fr.gouvernail.contract.assessment.FeasibilityCommand.SettleImpactStudy;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.ImpactStudy;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.contract.assessment.Reserve;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The market hall examined: fifteen items, two of them with a reserve, the running costs settled, four effects foreseen. */
final class ValmoretAssessment {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 21);
    private static final LocalDate RATED = LocalDate.of(2026, 2, 4);
    private static final FeasibilityId HALL_FEASIBILITY = FeasibilityId.of(HALL);

    private static final Map<FeasibilityItem, String> FOUND = Map.ofEntries(
            Map.entry(
                    FeasibilityItem.POLITICAL_MANDATE, "Inscrit au programme de mandat, rappelé au comité de janvier."),
            Map.entry(FeasibilityItem.LEGAL_COMPETENCE, "La commune est propriétaire et compétente."),
            Map.entry(FeasibilityItem.LAND_CONTROL, "La halle et son parvis appartiennent à la commune."),
            Map.entry(
                    FeasibilityItem.PLANNING_AND_HERITAGE,
                    "Dans les abords de l’église : l’accord de l’ABF sera demandé."),
            Map.entry(
                    FeasibilityItem.ENVIRONMENT,
                    "Pas d’évaluation environnementale ; dépense d’énergie divisée par deux."),
            Map.entry(FeasibilityItem.FUNDING_AND_TREASURY, "Plan équilibré, 30 % de part communale."),
            Map.entry(
                    FeasibilityItem.RUNNING_COSTS_AND_OPERATOR, "Régie municipale, avec l’association pour la salle."),
            Map.entry(FeasibilityItem.PROCUREMENT, "Procédure adaptée, quatre lots."),
            Map.entry(FeasibilityItem.CALENDAR, "Début possible avant l’échéance des financeurs."),
            Map.entry(
                    FeasibilityItem.HUMAN_MEANS, "Un chef de projet à mi-temps, une assistance à maîtrise d’ouvrage."),
            Map.entry(FeasibilityItem.RISKS, "Registre ouvert : structure, amiante, calendrier du marché."),
            Map.entry(FeasibilityItem.LOCAL_BACKING, "Neuf acteurs engagés par écrit, deux opposés."),
            Map.entry(FeasibilityItem.COMMUNICATION, "Réunion publique en février, lettre aux riverains."),
            Map.entry(
                    FeasibilityItem.EXIT_OPTION, "La halle reste un marché couvert si la salle haute ne se fait pas."));

    private final Story story;

    ValmoretAssessment(Story story) {
        this.story = story;
    }

    void tell() {
        story.send(DIRECTOR.acting(), "feasibility", new OpenFeasibility(HALL_FEASIBILITY, HALL, OPENED));
        for (var item : FeasibilityItem.values()) {
            var found = FOUND.get(item);
            if (found != null) {
                rate(item, Rating.OK, found, null);
            }
        }
        rate(
                FeasibilityItem.TECHNICAL,
                Rating.RESERVE,
                "Une poutre maîtresse n’a pas été sondée.",
                new Reserve("Faire l’étude de structure de la charpente.", HALL_LEAD.id(), LocalDate.of(2026, 12, 15)));
        rate(
                FeasibilityItem.CALENDAR,
                Rating.RESERVE,
                "Trente-huit places de stationnement manqueront pendant les travaux.",
                new Reserve(
                        "Écrire le plan de stationnement du chantier.",
                        TOWN_CENTRE_MANAGER.id(),
                        LocalDate.of(2026, 12, 31)));
        running();
        effects();
    }

    private void rate(FeasibilityItem item, Rating rating, String found, @Nullable Reserve reserve) {
        story.sendOn(
                HALL_FEASIBILITY,
                PMO.acting(),
                "rate-" + item + "-" + rating,
                version -> new RateItem(HALL_FEASIBILITY, version, item, rating, found, reserve, List.of(), RATED));
    }

    private void running() {
        var study = new Evidence(
                "Note sur les dépenses de fonctionnement", null, 0, "https://valmoret.example/halle/fonctionnement");
        story.sendOn(
                HALL_FEASIBILITY,
                DIRECTOR.acting(),
                "impact-study",
                version -> new SettleImpactStudy(
                        HALL_FEASIBILITY,
                        version,
                        22_400,
                        Money.euros(34_000_000),
                        Money.euros(2_880_000),
                        ImpactStudy.LIGHT,
                        study,
                        RATED));
        story.sendOn(
                HALL_FEASIBILITY,
                DIRECTOR.acting(),
                "backing-level",
                version -> new RequireBacking(
                        HALL_FEASIBILITY,
                        version,
                        8,
                        null,
                        "Huit étals ou partenaires engagés : en deçà, la halle ne vit pas six jours sur sept.",
                        RATED));
    }

    private void effects() {
        foresee(
                "passage",
                EffectDomain.TRADE,
                true,
                "Plus de passage rue Haute les jours de marché.",
                null,
                3,
                Confidence.MEDIUM);
        foresee(
                "energie",
                EffectDomain.ENVIRONMENT,
                true,
                "Les dépenses d’énergie de la halle sont divisées par deux.",
                null,
                2,
                Confidence.HIGH);
        foresee(
                "rue-basse",
                EffectDomain.TRADE,
                false,
                "Les commerces de la rue basse perdent une part de leur clientèle.",
                "Commerces de la rue basse",
                2,
                Confidence.MEDIUM);
        foresee(
                "loyers",
                EffectDomain.HOUSING,
                false,
                "Les loyers montent autour de la place.",
                "Locataires de la place",
                1,
                Confidence.LOW);
    }

    private void foresee(
            String key,
            EffectDomain domain,
            boolean wanted,
            String what,
            @Nullable String affected,
            int intensity,
            Confidence confidence) {
        var effect = new EffectId(Identifier.fromNaturalKey("valmoret", "effect-" + key));
        var author = wanted ? DIRECTOR : PMO;
        story.send(
                author.acting(),
                "effect-" + key,
                new ForeseeEffect(
                        effect,
                        HALL,
                        domain,
                        wanted,
                        what,
                        affected,
                        intensity,
                        confidence,
                        LocalDate.of(2029, 6, 30),
                        RATED));
    }
}
