package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.LEAD;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TODAY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.FollowUpRejection;
import fr.gouvernail.contract.portfolio.NoteCommand.CorrectNote;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteCorrected;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteWritten;
import fr.gouvernail.contract.portfolio.NoteKind;
import fr.gouvernail.contract.portfolio.ReportCommand.AcceptReport;
import fr.gouvernail.contract.portfolio.ReportCommand.AskReport;
import fr.gouvernail.contract.portfolio.ReportCommand.SubmitReport;
import fr.gouvernail.contract.portfolio.ReportContent;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAccepted;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAsked;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSentBack;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSubmitted;
import fr.gouvernail.contract.portfolio.ReportFigures;
import fr.gouvernail.contract.portfolio.ReportPeriod;
import fr.gouvernail.contract.portfolio.RiskCommand.CloseRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.OpenRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.ReassessRisk;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskClosed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskOpened;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReassessed;
import fr.gouvernail.contract.portfolio.RiskOutcome;
import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.contract.portfolio.RiskStanding;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.id.NoteId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ReportId;
import fr.gouvernail.kernel.id.RiskId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final RiskId RISK = new RiskId(new UUID(7, 2));
    private static final NoteId NOTE = new NoteId(new UUID(7, 3));
    private static final ReportId REPORT = new ReportId(new UUID(7, 4));
    private static final RiskStanding SIXTEEN = judged(4, 4, null);
    private static final RiskOpened OPENED =
            new RiskOpened(RISK, HALL, TERRITORY, PROGRAMME, "Amiante", "Toiture", SIXTEEN, VOTE);
    private static final NoteWritten WRITTEN =
            new NoteWritten(NOTE, HALL, TERRITORY, PROGRAMME, NoteKind.DIFFICULTY, "Une poutre", true, VOTE);
    private static final ReportPeriod QUARTER = new ReportPeriod(VOTE.minusMonths(3), VOTE, TODAY, LEAD, null);
    private static final ReportAsked ASKED = new ReportAsked(REPORT, HALL, TERRITORY, PROGRAMME, QUARTER, VOTE);
    private static final ReportContent CONTENT = new ReportContent("Fait", "À venir", null, null);
    private static final ReportFigures FIGURES = new ReportFigures(40, null, null, null, null, null, List.of());
    private static final ReportSubmitted SUBMITTED = new ReportSubmitted(REPORT, HALL, 1, CONTENT, FIGURES, TODAY);

    private static RiskStanding judged(int probability, int severity, @Nullable RiskRating residual) {
        return new RiskStanding(
                new RiskRating(probability, severity), LEAD, "Sonder avant la dépose", residual, TODAY.plusDays(30));
    }

    private static <T> FixtureConfiguration<T> fixture(Class<T> type) {
        return Fixtures.of(type, Valmoret.context(), Valmoret.subjects(), KnownStandings.UNDER_WAY);
    }

    @Test
    void aRiskIsJudgedFromOneToFive() {
        fixture(Risk.class)
                .givenNoPriorActivity()
                .when(new OpenRisk(RISK, HALL, "Amiante", "Toiture", judged(6, 1, null), VOTE))
                .expectException(rejection(FollowUpRejection.RISK_SCALE, "field", "probability", "value", 6));
        fixture(Risk.class)
                .givenNoPriorActivity()
                .when(new OpenRisk(RISK, HALL, "Amiante", "Toiture", SIXTEEN, VOTE))
                .expectEvents(OPENED);
    }

    @Test
    void aResponseDoesNotMakeARiskWorse() {
        fixture(Risk.class)
                .given(OPENED)
                .when(new ReassessRisk(RISK, null, judged(2, 2, new RiskRating(3, 3)), "Revue", TODAY))
                .expectException(rejection(FollowUpRejection.RISK_RESIDUAL_HIGHER, "residual", 9, "score", 4));
        var now = judged(2, 3, new RiskRating(1, 3));
        fixture(Risk.class)
                .given(OPENED)
                .when(new ReassessRisk(RISK, null, now, "Revue", TODAY))
                .expectEvents(new RiskReassessed(RISK, HALL, SIXTEEN, now, "Revue", TODAY));
    }

    @Test
    void aClosedRiskStaysClosed() {
        fixture(Risk.class)
                .given(OPENED, new RiskClosed(RISK, HALL, SIXTEEN.rating(), null, "Reçu", VOTE))
                .when(new CloseRisk(RISK, null, RiskOutcome.AVOIDED, "Encore", TODAY))
                .expectException(rejection(FollowUpRejection.RISK_CLOSED, "on", VOTE));
    }

    @Test
    void aNoteIsCorrectedByAFollowingOne() {
        fixture(Note.class)
                .given(WRITTEN)
                .when(new CorrectNote(NOTE, null, "Deux poutres", "Second sondage", TODAY))
                .expectEvents(new NoteCorrected(NOTE, HALL, 1, "Deux poutres", "Second sondage", TODAY));
        fixture(Note.class)
                .given(WRITTEN)
                .when(new CorrectNote(NOTE, null, "Deux poutres", "Second sondage", VOTE.minusDays(1)))
                .expectException(rejection(
                        FollowUpRejection.NOTE_CORRECTED_BEFORE_WRITTEN, "on", VOTE.minusDays(1), "writtenOn", VOTE));
    }

    @Test
    void aReportIsDueOnceItsPeriodIsOver() {
        var early = new ReportPeriod(VOTE, TODAY, VOTE, LEAD, null);
        fixture(Report.class)
                .givenNoPriorActivity()
                .when(new AskReport(REPORT, HALL, early, VOTE))
                .expectException(
                        rejection(FollowUpRejection.REPORT_PERIOD_UNFIT, "from", VOTE, "until", TODAY, "due", VOTE));
    }

    @Test
    void aReportIsHandedInByWhomItIsAskedOf() {
        var other = Contexts.allowed(new PersonId(new UUID(6, 2)), Role.PROJECT_LEAD, TODAY);
        Fixtures.of(Report.class, other, Valmoret.subjects(), KnownStandings.UNDER_WAY)
                .given(ASKED)
                .when(new SubmitReport(REPORT, null, CONTENT, FIGURES, TODAY))
                .expectException(rejection(FollowUpRejection.REPORT_NOT_YOURS));
        fixture(Report.class)
                .given(ASKED)
                .when(new SubmitReport(REPORT, null, CONTENT, FIGURES, TODAY))
                .expectEvents(SUBMITTED);
    }

    @Test
    void aReportSentBackIsHandedInAgainAndOneAcceptedIsNot() {
        var back = new ReportSentBack(REPORT, HALL, "Calendrier", TODAY, TODAY.plusDays(7), TODAY);
        fixture(Report.class)
                .given(ASKED, SUBMITTED, back)
                .when(new SubmitReport(REPORT, null, CONTENT, FIGURES, TODAY))
                .expectEvents(new ReportSubmitted(REPORT, HALL, 2, CONTENT, FIGURES, TODAY));
        fixture(Report.class)
                .given(ASKED, SUBMITTED, new ReportAccepted(REPORT, HALL, null, TODAY))
                .when(new SubmitReport(REPORT, null, CONTENT, FIGURES, TODAY))
                .expectException(rejection(FollowUpRejection.REPORT_NOT_AWAITED));
        fixture(Report.class)
                .given(ASKED)
                .when(new AcceptReport(REPORT, null, null, TODAY))
                .expectException(rejection(FollowUpRejection.REPORT_NOT_SUBMITTED));
    }

    @Test
    void whoHandedAReportInDoesNotAcceptIt() {
        var own = GenericEventMessage.asEventMessage(SUBMITTED).withMetaData(Map.of(RecordedEvents.ACTOR, LEAD.text()));
        fixture(Report.class)
                .given(ASKED, own)
                .when(new AcceptReport(REPORT, null, null, TODAY))
                .expectException(rejection(FollowUpRejection.REPORT_OWN));
        fixture(Report.class)
                .given(ASKED, own.andMetaData(Map.of(RecordedEvents.ACTOR, new PersonId(new UUID(6, 2)).text())))
                .when(new AcceptReport(REPORT, null, null, TODAY))
                .expectEvents(new ReportAccepted(REPORT, HALL, null, TODAY));
    }

    @Test
    void nothingIsToldOfAProjectThatWasOverBeforeThePeriod() {
        var over = QUARTER.from().minusDays(1);
        var standings = new KnownStandings(true, null, null, 0, over);
        Fixtures.of(Report.class, Valmoret.context(), Valmoret.subjects(), standings)
                .given(ASKED)
                .when(new SubmitReport(REPORT, null, CONTENT, FIGURES, TODAY))
                .expectException(
                        rejection(FollowUpRejection.REPORT_PROJECT_OVER, "closedOn", over, "from", QUARTER.from()));
    }
}
