package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.HALL_LEAD;
import static fr.gouvernail.app.demonstration.ValmoretPerson.PMO;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TOWN_CENTRE_MANAGER;

import fr.gouvernail.contract.portfolio.NoteCommand.CorrectNote;
import fr.gouvernail.contract.portfolio.NoteCommand.WriteNote;
import fr.gouvernail.contract.portfolio.NoteKind;
import fr.gouvernail.contract.portfolio.ProjectWeatherCommand.ConfirmWeather;
import fr.gouvernail.contract.portfolio.ReportCommand.AskReport;
import fr.gouvernail.contract.portfolio.ReportCommand.SubmitReport;
import fr.gouvernail.contract.portfolio.ReportContent;
import fr.gouvernail.contract.portfolio.ReportFigures;
import fr.gouvernail.contract.portfolio.ReportMilestone;
import fr.gouvernail.contract.portfolio.ReportPeriod;
import fr.gouvernail.contract.portfolio.RiskCommand.OpenRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.ReassessRisk;
import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.contract.portfolio.RiskStanding;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherCriterion;
import fr.gouvernail.contract.portfolio.WeatherRating;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.NoteId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.ReportId;
import fr.gouvernail.kernel.id.RiskId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the hall and the shops are followed: their indicators, the risks of the hall, notes, reports, and the weather of the shops. */
final class ValmoretFollowUp {

    private static final ProjectId HALL = ValmoretProjects.HALL;
    private static final ProjectId SHOPS = ValmoretProjects.SHOPS;
    private static final Actor MANAGER = new Actor(TOWN_CENTRE_MANAGER.id(), Role.PROJECT_LEAD);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    private static final RiskId ASBESTOS = new RiskId(Identifier.fromNaturalKey("valmoret", "risk-asbestos"));
    private static final NoteId BEAM = new NoteId(Identifier.fromNaturalKey("valmoret", "note-beam"));

    private final Story story;

    ValmoretFollowUp(Story story) {
        this.story = story;
    }

    void tell() {
        new ValmoretIndicators(story).tell();
        risks();
        notes();
        reports();
        weather();
    }

    private void risks() {
        openRisk(
                ASBESTOS,
                "Amiante et charpente",
                "La toiture date de 1962 ; le diagnostic n’a porté que sur les combles accessibles.",
                standing(3, 3, HALL_LEAD.id(), "Diagnostic complet avant la dépose.", null, 2026, 3));
        story.sendOn(
                ASBESTOS,
                HALL_LEAD.acting(),
                "asbestos-reassessed",
                version -> new ReassessRisk(
                        ASBESTOS,
                        version,
                        standing(
                                4,
                                4,
                                HALL_LEAD.id(),
                                "Désamiantage en tranche ferme et reprise de la poutre avant le lot 1.",
                                new RiskRating(2, 3),
                                2026,
                                5),
                        "De l’amiante et une poutre fendue ont été trouvées : 216 000 € HT.",
                        LocalDate.of(2026, 3, 16)));
        openRisk(
                new RiskId(Identifier.fromNaturalKey("valmoret", "risk-traders")),
                "Départ de commerçants pendant les travaux",
                "La halle provisoire est à 300 m : trois étals disent ne pas suivre.",
                standing(
                        3, 3, TOWN_CENTRE_MANAGER.id(), "Loyer réduit et navette les jours de marché.", null, 2026, 6));
    }

    private void notes() {
        story.send(
                HALL_LEAD.acting(),
                "note-beam",
                new WriteNote(
                        BEAM,
                        HALL,
                        NoteKind.DIFFICULTY,
                        "Une poutre maîtresse est fendue. Le lot 1 ne peut pas commencer avant la reprise, que l’architecte chiffre.",
                        true,
                        LocalDate.of(2026, 3, 4)));
        story.sendOn(
                BEAM,
                HALL_LEAD.acting(),
                "note-beam-corrected",
                version -> new CorrectNote(
                        BEAM,
                        version,
                        "Le second sondage montre que la fente n’atteint pas l’appui : la poutre est renforcée, non remplacée.",
                        "Second sondage du 11 mars.",
                        LocalDate.of(2026, 3, 12)));
        note(
                SHOPS,
                "press",
                NoteKind.PRESS,
                "Le journal local annonce l’ouverture d’une boucherie en avril.",
                10,
                MANAGER);
        note(
                HALL,
                "awaited",
                NoteKind.DECISION_AWAITED,
                "Le comité doit choisir entre les options A, B et C avant l’été : sans réponse, le marché du lot 1 devient caduc.",
                17,
                HALL_LEAD.acting());
    }

    private void reports() {
        var quarter = new ReportId(Identifier.fromNaturalKey("valmoret", "report-hall-1"));
        ask(
                quarter,
                HALL,
                HALL_LEAD.id(),
                LocalDate.of(2026, 3, 20),
                "Où en sont l’amiante et le calendrier du lot 1 ?");
        story.sendOn(
                quarter,
                HALL_LEAD.acting(),
                "report-hall-1",
                version -> new SubmitReport(
                        quarter,
                        version,
                        new ReportContent(
                                "Le diagnostic est rendu, les prescriptions des bâtiments de France sont chiffrées.",
                                "Reprendre la poutre, puis notifier le lot 1.",
                                "Le surcoût est de 312 000 € HT, sans que les subventions montent.",
                                "Choisir entre les options A, B et C."),
                        new ReportFigures(
                                0,
                                null,
                                Money.euros(2_400_000),
                                Money.euros(2_712_000),
                                Money.euros(2_400_000),
                                Money.euros(480_000),
                                List.of(new ReportMilestone(
                                        ValmoretProjects.HALL_WORKS,
                                        "A-2.03.1",
                                        "Travaux de la halle",
                                        null,
                                        LocalDate.of(2028, 6, 30),
                                        LocalDate.of(2028, 6, 30)))),
                        DAY));
        ask(
                new ReportId(Identifier.fromNaturalKey("valmoret", "report-shops-1")),
                SHOPS,
                TOWN_CENTRE_MANAGER.id(),
                LocalDate.of(2026, 4, 10),
                null);
    }

    /** The shops have no plan of funding: what counts without a figure is judged, and said why. */
    private void weather() {
        story.sendOn(
                SHOPS,
                MANAGER,
                "shops-weather",
                version -> new ConfirmWeather(
                        SHOPS,
                        version,
                        List.of(
                                new WeatherRating(
                                        WeatherCriterion.DELAY, Weather.SUN, 0L, "W-01", Weather.SUN, true, null),
                                judged(
                                        WeatherCriterion.COST,
                                        Weather.BRIGHT_SPELLS,
                                        "Aucun plan n’est voté : les deux premiers devis dépassent de peu l’enveloppe."),
                                judged(WeatherCriterion.SCOPE, Weather.SUN, null),
                                judged(
                                        WeatherCriterion.FUNDING,
                                        Weather.SUN,
                                        "Aucun plan n’est voté : la commune porte seule les baux à l’essai."),
                                judged(WeatherCriterion.RISKS, Weather.SUN, null),
                                judged(WeatherCriterion.BACKING, Weather.SUN, null),
                                judged(WeatherCriterion.PEOPLE, Weather.SUN, null)),
                        "Le premier local ouvre en avril ; les devis du second sont à revoir.",
                        DAY));
    }

    private static WeatherRating judged(WeatherCriterion criterion, Weather given, @Nullable String comment) {
        return new WeatherRating(criterion, null, null, null, given, false, comment);
    }

    private void openRisk(RiskId risk, String name, String cause, RiskStanding standing) {
        story.send(
                HALL_LEAD.acting(),
                "open-" + risk,
                new OpenRisk(risk, HALL, name, cause, standing, LocalDate.of(2026, 2, 20)));
    }

    private static RiskStanding standing(
            int probability,
            int severity,
            PersonId owner,
            String response,
            @Nullable RiskRating residual,
            int year,
            int month) {
        return new RiskStanding(
                new RiskRating(probability, severity), owner, response, residual, LocalDate.of(year, month, 28));
    }

    private void note(ProjectId project, String key, NoteKind kind, String text, int day, Actor actor) {
        var note = new NoteId(Identifier.fromNaturalKey("valmoret", "note-" + key));
        story.send(actor, "note-" + key, new WriteNote(note, project, kind, text, false, LocalDate.of(2026, 3, day)));
    }

    private void ask(ReportId report, ProjectId project, PersonId by, LocalDate due, @Nullable String asks) {
        story.send(
                PMO.acting(),
                "ask-" + report,
                new AskReport(
                        report,
                        project,
                        new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 15), due, by, asks),
                        LocalDate.of(2026, 3, 2)));
    }
}
