package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.PROJECT_LEAD;
import static fr.gouvernail.contract.SampleIds.VALMORET;

import fr.gouvernail.contract.portfolio.DatedQuantity;
import fr.gouvernail.contract.portfolio.IndicatorDirection;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorDefined;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorMeasured;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorTermsCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorWeighed;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureWithdrawn;
import fr.gouvernail.contract.portfolio.IndicatorEvent.TargetSet;
import fr.gouvernail.contract.portfolio.IndicatorTerms;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteConfidentialityChanged;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteCorrected;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteWritten;
import fr.gouvernail.contract.portfolio.NoteKind;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent.WeatherConfirmed;
import fr.gouvernail.contract.portfolio.Quantity;
import fr.gouvernail.contract.portfolio.ReportContent;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAccepted;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAsked;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportCalledOff;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSentBack;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSubmitted;
import fr.gouvernail.contract.portfolio.ReportFigures;
import fr.gouvernail.contract.portfolio.ReportMilestone;
import fr.gouvernail.contract.portfolio.ReportPeriod;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskClosed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskOpened;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReassessed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReopened;
import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.contract.portfolio.RiskStanding;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherCriterion;
import fr.gouvernail.contract.portfolio.WeatherRating;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.kernel.id.NoteId;
import fr.gouvernail.kernel.id.ReportId;
import fr.gouvernail.kernel.id.RiskId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One sample of each event in the follow-up of a project, with the figures of SC-03. */
final class FollowUpSamples {

    private static final IndicatorId VACANCY = new IndicatorId(new UUID(7, 1));
    private static final RiskId ASBESTOS = new RiskId(new UUID(7, 2));
    private static final NoteId NOTE = new NoteId(new UUID(7, 3));
    private static final ReportId REPORT = new ReportId(new UUID(7, 4));
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    private static final RiskStanding JUDGED = new RiskStanding(
            new RiskRating(4, 4),
            PROJECT_LEAD,
            "Diagnostic complet avant dépose",
            new RiskRating(2, 3),
            DAY.plusDays(30));

    private static final IndicatorTerms VACANT = new IndicatorTerms(
            "Vacance commerciale",
            "Locaux commerciaux vides depuis six mois, rue Haute et place",
            "%",
            IndicatorDirection.DOWN,
            "Relevé de la manager de centre-ville",
            2,
            new DatedQuantity(new Quantity(18_400), LocalDate.of(2026, 1, 15)));

    static final ReportFigures FIGURES = new ReportFigures(
            60,
            Weather.RAIN,
            Money.euros(2_400_000),
            Money.euros(2_712_000),
            Money.euros(2_400_000),
            Money.euros(480_000),
            List.of(new ReportMilestone(
                    SampleIds.WORKS, "A-2.03.1", "Travaux", 40, LocalDate.of(2028, 3, 31), LocalDate.of(2028, 5, 19))));

    static List<DomainEvent> all() {
        return Stream.of(weather(), indicator(), risk(), note(), report())
                .flatMap(List::stream)
                .toList();
    }

    static Map<String, Object> values() {
        var baseline = new DatedQuantity(new Quantity(18_400), LocalDate.of(2026, 1, 15));
        return Map.ofEntries(
                Map.entry("indicator-id", VACANCY),
                Map.entry("risk-id", ASBESTOS),
                Map.entry("note-id", NOTE),
                Map.entry("report-id", REPORT),
                Map.entry(
                        "weather-rating",
                        new WeatherRating(
                                WeatherCriterion.COST,
                                Weather.RAIN,
                                1_300L,
                                "W-02",
                                Weather.CLOUD,
                                true,
                                "Le lot 2 baisse")),
                Map.entry("quantity", baseline.value()),
                Map.entry("dated-quantity", baseline),
                Map.entry(
                        "indicator-terms",
                        new IndicatorTerms(
                                "Vacance commerciale",
                                "Locaux vides",
                                "%",
                                IndicatorDirection.DOWN,
                                "Relevé",
                                2,
                                baseline)),
                Map.entry("risk-rating", JUDGED.rating()),
                Map.entry("risk-standing", JUDGED),
                Map.entry(
                        "report-period",
                        new ReportPeriod(DAY.minusMonths(3), DAY, DAY.plusDays(10), PROJECT_LEAD, "Et l’amiante ?")),
                Map.entry(
                        "report-content",
                        new ReportContent("La dépose a commencé", "Le lot 2", "L’amiante", "A, B ou C")),
                Map.entry("report-milestone", FIGURES.milestones().getFirst()),
                Map.entry("report-figures", FIGURES));
    }

    private static List<DomainEvent> weather() {
        var ratings = List.of(
                new WeatherRating(WeatherCriterion.COST, Weather.RAIN, 1_300L, "W-02", Weather.RAIN, true, null),
                new WeatherRating(
                        WeatherCriterion.DELAY,
                        Weather.CLOUD,
                        49L,
                        "W-01",
                        Weather.BRIGHT_SPELLS,
                        true,
                        "Le lot 1 rattrape"),
                new WeatherRating(WeatherCriterion.PEOPLE, null, null, null, Weather.SUN, false, null));
        return List.of(new WeatherConfirmed(
                MARKET_HALL, ratings, Weather.CLOUD, Weather.RAIN, Weather.RAIN, "L’amiante coûte 216 000 €", DAY));
    }

    private static List<DomainEvent> indicator() {
        return List.of(
                new IndicatorDefined(VACANCY, MARKET_HALL, VALMORET, PROGRAMME, VACANT, DAY),
                new TargetSet(
                        VACANCY,
                        MARKET_HALL,
                        new Quantity(12_000),
                        new DatedQuantity(new Quantity(10_000), LocalDate.of(2028, 12, 31)),
                        "La convention vise 10 %",
                        DAY),
                new IndicatorMeasured(VACANCY, MARKET_HALL, 1, new Quantity(61_200), "Relevé d’octobre", DAY),
                new MeasureCorrected(
                        VACANCY,
                        MARKET_HALL,
                        1,
                        new Quantity(61_200),
                        new Quantity(16_200),
                        null,
                        "Relevé d’octobre",
                        "Chiffres inversés à la saisie",
                        DAY),
                new IndicatorWeighed(VACANCY, MARKET_HALL, 2, 3, "Le comité en fait sa priorité", DAY),
                new MeasureWithdrawn(
                        VACANCY,
                        MARKET_HALL,
                        1,
                        new DatedQuantity(new Quantity(16_200), DAY),
                        "Relevé du mois précédent",
                        DAY),
                new IndicatorTermsCorrected(
                        VACANCY,
                        MARKET_HALL,
                        VACANT.said("Vacance", "Locaux vides", "%", "Relevé"),
                        VACANT,
                        "La rue et la durée manquaient",
                        DAY));
    }

    private static List<DomainEvent> risk() {
        return List.of(
                new RiskOpened(
                        ASBESTOS, MARKET_HALL, VALMORET, PROGRAMME, "Amiante", "La toiture date de 1962", JUDGED, DAY),
                new RiskReassessed(
                        ASBESTOS,
                        MARKET_HALL,
                        JUDGED,
                        new RiskStanding(new RiskRating(2, 3), PROJECT_LEAD, "Dépose en cours", null, DAY.plusDays(60)),
                        "Le diagnostic est rendu",
                        DAY),
                new RiskClosed(ASBESTOS, MARKET_HALL, new RiskRating(2, 3), null, "La dépose est reçue", DAY),
                new RiskReopened(ASBESTOS, MARKET_HALL, JUDGED, "Un second local en contient", DAY));
    }

    private static List<DomainEvent> note() {
        return List.of(
                new NoteWritten(
                        NOTE,
                        MARKET_HALL,
                        VALMORET,
                        PROGRAMME,
                        NoteKind.DIFFICULTY,
                        "Une poutre est fissurée, le lot 1 attend",
                        true,
                        DAY),
                new NoteCorrected(NOTE, MARKET_HALL, 1, "Deux poutres sont fissurées", "Second sondage", DAY),
                new NoteConfidentialityChanged(NOTE, MARKET_HALL, false, "Le maire l’a dit en réunion publique", DAY));
    }

    private static List<DomainEvent> report() {
        return List.of(
                new ReportAsked(
                        REPORT,
                        MARKET_HALL,
                        VALMORET,
                        PROGRAMME,
                        new ReportPeriod(
                                LocalDate.of(2026, 7, 1),
                                LocalDate.of(2026, 9, 30),
                                LocalDate.of(2026, 10, 10),
                                PROJECT_LEAD,
                                "Où en est l’amiante ?"),
                        DAY),
                new ReportSubmitted(
                        REPORT,
                        MARKET_HALL,
                        1,
                        new ReportContent(
                                "La dépose a commencé",
                                "Le lot 2 est à attribuer",
                                "L’amiante",
                                "Choisir entre A, B et C"),
                        FIGURES,
                        DAY),
                new ReportAccepted(REPORT, MARKET_HALL, "À présenter au comité", DAY),
                new ReportSentBack(REPORT, MARKET_HALL, "Il manque le calendrier", DAY, DAY.plusDays(7), DAY),
                new ReportCalledOff(REPORT, MARKET_HALL, "Le projet est suspendu", DAY));
    }

    private FollowUpSamples() {}
}
