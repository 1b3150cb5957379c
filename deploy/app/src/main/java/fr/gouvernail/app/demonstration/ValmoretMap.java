package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.ASSOCIATION;
import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.FIRST_DEPUTY;
import static fr.gouvernail.app.demonstration.ValmoretPerson.HALL_LEAD;
import static fr.gouvernail.app.demonstration.ValmoretPerson.PMO;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TECHNICAL_SERVICE;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TOWN_CENTRE_MANAGER;

import fr.gouvernail.contract.assessment.CausalMapCommand;
import fr.gouvernail.contract.assessment.CausalMapCommand.DrawMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.JudgeLink;
import fr.gouvernail.contract.assessment.CausalMapCommand.ReviewMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.SetLevers;
import fr.gouvernail.contract.assessment.Lever;
import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The causal map of the town centre: drawn from the starter, judged in a workshop where two do not agree even which way parking acts on
 * vacancy, held against the market hall with what the hall takes from others, and reread by two roles.
 */
final class ValmoretMap {

    private static final CausalMapId MAP = new CausalMapId(Identifier.fromNaturalKey("valmoret", "map"));
    private static final LocalDate WORKSHOP = LocalDate.of(2026, 2, 12);
    private static final LocalDate REREAD = LocalDate.of(2026, 2, 26);

    /** Numbers of the starter map. */
    private static final int POPULATION = 1;

    private static final int INCOME = 2;
    private static final int FOOTFALL = 3;
    private static final int VACANCY = 4;
    private static final int BUILDINGS = 5;
    private static final int SERVICES = 6;
    private static final int ACCESS = 8;
    private static final int DISPLACEMENT = 11;

    private final Story story;

    ValmoretMap(Story story) {
        this.story = story;
    }

    void tell() {
        story.send(
                DIRECTOR.acting(),
                "map",
                new DrawMap(MAP, ValmoretGround.VALMORET, "Le centre de Valmoret", true, LocalDate.of(2026, 1, 28)));
        judge(TOWN_CENTRE_MANAGER, FOOTFALL, VACANCY, -700, "Trois vitrines rouvertes le mois où le marché est revenu");
        judge(PMO, FOOTFALL, VACANCY, -500, null);
        judge(FIRST_DEPUTY, FOOTFALL, VACANCY, -600, null);
        judge(FIRST_DEPUTY, ACCESS, VACANCY, -400, "Sans stationnement, personne ne reprend un bail");
        judge(TECHNICAL_SERVICE, ACCESS, VACANCY, 200, "Le parking prend la place des terrasses");
        judge(TECHNICAL_SERVICE, BUILDINGS, POPULATION, 400, null);
        judge(ASSOCIATION, DISPLACEMENT, VACANCY, 600, "Les étals neufs ont vidé deux boutiques de bouche en 2019");
        judge(TOWN_CENTRE_MANAGER, DISPLACEMENT, VACANCY, 300, null);
        judge(FIRST_DEPUTY, INCOME, FOOTFALL, 200, "Qui a plus de moyens achète plus souvent au centre");
        on("map-levers", HALL_LEAD, version -> new SetLevers(MAP, version, ValmoretProjects.HALL, levers(), REREAD));
        review(FIRST_DEPUTY, "L’éviction est le vrai risque : la rue Haute est à suivre dès l’ouverture.");
        review(DIRECTOR, "Relue avec l’association ; le stationnement des travaux reste à traiter.");
    }

    private static List<Lever> levers() {
        return List.of(
                new Lever(FOOTFALL, 400, "24 étals, ouverts six jours sur sept"),
                new Lever(BUILDINGS, 300, "La halle et son parvis restaurés"),
                new Lever(SERVICES, 200, "Une salle à l’étage pour les associations"),
                new Lever(ACCESS, -200, "38 places de stationnement perdues pendant les travaux"),
                new Lever(DISPLACEMENT, 300, "Les étals vendent ce que vendent déjà des boutiques"));
    }

    private void judge(ValmoretPerson expert, int cause, int effect, int weight, @Nullable String comment) {
        on(
                "map-" + expert + "-" + cause + "-" + effect,
                expert,
                version -> new JudgeLink(MAP, version, cause, effect, weight, comment, WORKSHOP));
    }

    private void review(ValmoretPerson reader, String comment) {
        on(
                "map-review-" + reader,
                reader,
                version -> new ReviewMap(MAP, version, ValmoretProjects.HALL, comment, REREAD));
    }

    private void on(String key, ValmoretPerson who, LongFunction<CausalMapCommand> command) {
        story.sendOn(MAP, who.acting(), key, command::apply);
    }
}
