package fr.gouvernail.benchmark;

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
import fr.gouvernail.contract.portfolio.ReportPeriod;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskClosed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskOpened;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReassessed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReopened;
import fr.gouvernail.contract.portfolio.RiskOutcome;
import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.contract.portfolio.RiskStanding;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherCriterion;
import fr.gouvernail.contract.portfolio.WeatherRating;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.kernel.id.NoteId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.ReportId;
import fr.gouvernail.kernel.id.RiskId;
import fr.gouvernail.kernel.value.Money;
import java.util.Arrays;
import java.util.List;

/** How a project is followed: its weather, an indicator, a risk, a note and two reports. */
final class FollowUpOfDossier {

    private final Dossier dossier;
    private final ProjectId project;

    FollowUpOfDossier(Dossier dossier, ProjectId project) {
        this.dossier = dossier;
        this.project = project;
    }

    void tell() {
        weather();
        indicator();
        risk();
        note();
        report(false);
        report(true);
    }

    private void weather() {
        var ratings = Arrays.stream(WeatherCriterion.values())
                .map(one -> new WeatherRating(one, null, null, null, Weather.CLOUD, true, null))
                .toList();
        dossier.record(
                "portfolio.project",
                project,
                new WeatherConfirmed(
                        project, ratings, null, null, Weather.CLOUD, "Un appui est nécessaire.", dossier.day()));
    }

    private void indicator() {
        var id = new IndicatorId(dossier.uuid());
        var day = dossier.day();
        var terms = new IndicatorTerms(
                "Vacance commerciale",
                "Locaux vides depuis six mois.",
                "%",
                IndicatorDirection.DOWN,
                "Relevé de la ville",
                1,
                new DatedQuantity(new Quantity(18_400), day.minusYears(1)));
        var type = "portfolio.indicator";
        dossier.record(type, id, new IndicatorDefined(id, project, dossier.territory, dossier.programme, terms, day));
        var goal = new DatedQuantity(new Quantity(10_000), day.plusYears(2));
        dossier.record(type, id, new TargetSet(id, project, null, goal, null, day));
        dossier.record(type, id, new IndicatorMeasured(id, project, 1, new Quantity(61_200), "Relevé", day));
        dossier.record(
                type,
                id,
                new MeasureCorrected(
                        id,
                        project,
                        1,
                        new Quantity(61_200),
                        new Quantity(16_200),
                        "Relevé",
                        "Relevé",
                        "Chiffres inversés.",
                        day));
        dossier.record(
                type,
                id,
                new MeasureWithdrawn(
                        id, project, 1, new DatedQuantity(new Quantity(16_200), day), "Relevé d’un autre mois.", day));
        dossier.record(
                type,
                id,
                new IndicatorTermsCorrected(
                        id,
                        project,
                        terms,
                        terms.said("Vacance", terms.definition(), "%", terms.source()),
                        "Plus court.",
                        day));
        dossier.record(type, id, new IndicatorWeighed(id, project, 1, 2, "Priorité du comité.", day));
    }

    private void risk() {
        var id = new RiskId(dossier.uuid());
        var day = dossier.day();
        var first = new RiskStanding(
                new RiskRating(4, 4),
                dossier.person(),
                "Sonder avant la dépose.",
                new RiskRating(2, 3),
                day.plusDays(30));
        var second =
                new RiskStanding(new RiskRating(2, 3), dossier.person(), "Dépose en cours.", null, day.plusDays(60));
        var type = "portfolio.risk";
        dossier.record(
                type,
                id,
                new RiskOpened(
                        id, project, dossier.territory, dossier.programme, "Amiante", "Toiture ancienne.", first, day));
        dossier.record(type, id, new RiskReassessed(id, project, first, second, "Diagnostic rendu.", day));
        if (dossier.oneIn(2)) {
            dossier.record(
                    type, id, new RiskClosed(id, project, second.rating(), RiskOutcome.AVOIDED, "Dépose reçue.", day));
            dossier.record(
                    type,
                    id,
                    new RiskReopened(
                            id, project, second.lookedAtBy(day.plusDays(90)), "Un autre local en contient.", day));
        }
    }

    private void note() {
        var id = new NoteId(dossier.uuid());
        var day = dossier.day();
        dossier.record(
                "portfolio.note",
                id,
                new NoteWritten(
                        id,
                        project,
                        dossier.territory,
                        dossier.programme,
                        NoteKind.DIFFICULTY,
                        "Une poutre est fissurée.",
                        false,
                        day));
        dossier.record(
                "portfolio.note", id, new NoteCorrected(id, project, 1, "Deux poutres.", "Second sondage.", day));
        dossier.record("portfolio.note", id, new NoteConfidentialityChanged(id, project, true, "Un nom y est.", day));
    }

    private void report(boolean calledOff) {
        var id = new ReportId(dossier.uuid());
        var day = dossier.day();
        var type = "portfolio.report";
        var period = new ReportPeriod(day.minusMonths(3), day, day.plusDays(10), dossier.person(), null);
        dossier.record(type, id, new ReportAsked(id, project, dossier.territory, dossier.programme, period, day));
        if (calledOff) {
            dossier.record(type, id, new ReportCalledOff(id, project, "Doublon.", day));
            return;
        }
        var content = new ReportContent("La dépose a commencé.", "Attribuer le lot 2.", null, null);
        var figures = new ReportFigures(
                40, Weather.CLOUD, Money.euros(1_000_000), Money.euros(1_100_000), null, null, List.of());
        dossier.record(type, id, new ReportSubmitted(id, project, 1, content, figures, day));
        dossier.record(
                type,
                id,
                new ReportSentBack(id, project, "Il manque le calendrier.", period.dueOn(), day.plusDays(20), day));
        dossier.record(type, id, new ReportSubmitted(id, project, 2, content, figures, day));
        dossier.record(type, id, new ReportAccepted(id, project, null, day));
    }
}
