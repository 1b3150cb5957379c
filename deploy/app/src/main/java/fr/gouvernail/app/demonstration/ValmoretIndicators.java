package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TOWN_CENTRE_MANAGER;

import fr.gouvernail.contract.portfolio.DatedQuantity;
import fr.gouvernail.contract.portfolio.IndicatorCommand.CorrectMeasure;
import fr.gouvernail.contract.portfolio.IndicatorCommand.DefineIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.MeasureIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.SetTarget;
import fr.gouvernail.contract.portfolio.IndicatorDirection;
import fr.gouvernail.contract.portfolio.IndicatorTerms;
import fr.gouvernail.contract.portfolio.Quantity;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;

/** What the shops and the hall are measured by: empty units, people in the street, stalls that nobody counted yet. */
final class ValmoretIndicators {

    private static final ProjectId HALL = ValmoretProjects.HALL;
    private static final ProjectId SHOPS = ValmoretProjects.SHOPS;
    private static final Actor MANAGER = new Actor(TOWN_CENTRE_MANAGER.id(), Role.PROJECT_LEAD);
    private static final LocalDate BASELINE_ON = LocalDate.of(2025, 10, 15);
    private static final LocalDate END = LocalDate.of(2028, 12, 31);

    private static final IndicatorId VACANCY = new IndicatorId(Identifier.fromNaturalKey("valmoret", "vacancy"));
    private static final IndicatorId FOOTFALL = new IndicatorId(Identifier.fromNaturalKey("valmoret", "footfall"));
    private static final IndicatorId STALLS = new IndicatorId(Identifier.fromNaturalKey("valmoret", "stalls"));

    private final Story story;

    ValmoretIndicators(Story story) {
        this.story = story;
    }

    void tell() {
        vacancy();
        footfall();
    }

    private void vacancy() {
        define(
                VACANCY,
                SHOPS,
                new IndicatorTerms(
                        "Vacance commerciale du centre",
                        "Part des locaux commerciaux vides depuis six mois au moins, rue Haute, rue du Pont et place de la Halle.",
                        "%",
                        IndicatorDirection.DOWN,
                        "Relevé de la manager de centre-ville, deux fois par an",
                        2,
                        baseline(18_400)));
        target(VACANCY, "vacancy", 14_000, LocalDate.of(2026, 12, 31));
        target(VACANCY, "vacancy-end", 10_000, END);
        measure(VACANCY, "vacancy-1", 71_200, "Relevé de mars", LocalDate.of(2026, 3, 12));
        story.sendOn(
                VACANCY,
                MANAGER,
                "vacancy-corrected",
                version -> new CorrectMeasure(
                        VACANCY,
                        version,
                        1,
                        new Quantity(17_200),
                        "Relevé de mars",
                        "Chiffres inversés à la saisie : 17,2 et non 71,2.",
                        LocalDate.of(2026, 3, 13)));
    }

    private void footfall() {
        define(
                FOOTFALL,
                SHOPS,
                new IndicatorTerms(
                        "Fréquentation piétonne, rue Haute",
                        "Passages comptés un samedi de marché, de 9 h à 18 h, hors jours de fête.",
                        "passages par samedi",
                        IndicatorDirection.UP,
                        "Comptage manuel du service commerce",
                        1,
                        baseline(2_150_000)));
        target(FOOTFALL, "footfall", 2_900_000, END);
        measure(FOOTFALL, "footfall-1", 2_290_000, "Comptage du 7 mars", LocalDate.of(2026, 3, 7));
        define(
                STALLS,
                HALL,
                new IndicatorTerms(
                        "Étals occupés sous la halle",
                        "Étals loués à l’année, hors marchés de plein air.",
                        "étals",
                        IndicatorDirection.UP,
                        "Régie des marchés",
                        1,
                        baseline(9_000)));
        target(STALLS, "stalls", 24_000, END);
    }

    private void define(IndicatorId indicator, ProjectId project, IndicatorTerms terms) {
        story.send(
                DIRECTOR.acting(),
                "define-" + indicator,
                new DefineIndicator(indicator, project, null, terms, LocalDate.of(2026, 2, 2)));
    }

    private static DatedQuantity baseline(long thousandths) {
        return new DatedQuantity(new Quantity(thousandths), BASELINE_ON);
    }

    private void target(IndicatorId indicator, String key, long thousandths, LocalDate due) {
        story.sendOn(
                indicator,
                DIRECTOR.acting(),
                "target-" + key,
                version -> new SetTarget(
                        indicator,
                        version,
                        new DatedQuantity(new Quantity(thousandths), due),
                        null,
                        LocalDate.of(2026, 2, 2)));
    }

    private void measure(IndicatorId indicator, String key, long thousandths, String source, LocalDate on) {
        story.sendOn(
                indicator,
                MANAGER,
                "measure-" + key,
                version -> new MeasureIndicator(indicator, version, new Quantity(thousandths), source, on));
    }
}
