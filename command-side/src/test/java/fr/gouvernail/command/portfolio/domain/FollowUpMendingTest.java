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
import fr.gouvernail.contract.portfolio.DatedQuantity;
import fr.gouvernail.contract.portfolio.FollowUpRejection;
import fr.gouvernail.contract.portfolio.IndicatorCommand.CorrectIndicatorTerms;
import fr.gouvernail.contract.portfolio.IndicatorCommand.MeasureIndicator;
import fr.gouvernail.contract.portfolio.IndicatorCommand.SetTarget;
import fr.gouvernail.contract.portfolio.IndicatorCommand.WithdrawMeasure;
import fr.gouvernail.contract.portfolio.IndicatorDirection;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorDefined;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorMeasured;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorTermsCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureWithdrawn;
import fr.gouvernail.contract.portfolio.IndicatorEvent.TargetSet;
import fr.gouvernail.contract.portfolio.IndicatorTerms;
import fr.gouvernail.contract.portfolio.NoteCommand.ChangeNoteConfidentiality;
import fr.gouvernail.contract.portfolio.NoteCommand.CorrectNote;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteConfidentialityChanged;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteWritten;
import fr.gouvernail.contract.portfolio.NoteKind;
import fr.gouvernail.contract.portfolio.Quantity;
import fr.gouvernail.contract.portfolio.RiskCommand.OpenRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.ReassessRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.ReopenRisk;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskClosed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskOpened;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReopened;
import fr.gouvernail.contract.portfolio.RiskOutcome;
import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.contract.portfolio.RiskStanding;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.kernel.id.NoteId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.RiskId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** What was said of risks, notes and indicators is mended by those who may, and never edited. */
class FollowUpMendingTest {

    private static final PersonId OTHER = new PersonId(new UUID(6, 2));
    private static final RiskId RISK = new RiskId(new UUID(7, 2));
    private static final NoteId NOTE = new NoteId(new UUID(7, 3));
    private static final IndicatorId VACANCY = new IndicatorId(new UUID(7, 1));
    private static final RiskStanding SIXTEEN =
            new RiskStanding(new RiskRating(4, 4), LEAD, "Sonder", null, TODAY.plusDays(30));
    private static final RiskOpened OPENED =
            new RiskOpened(RISK, HALL, TERRITORY, PROGRAMME, "Amiante", "Toiture", SIXTEEN, VOTE);
    private static final RiskClosed CLOSED =
            new RiskClosed(RISK, HALL, SIXTEEN.rating(), RiskOutcome.AVOIDED, "Reçu", TODAY);
    private static final IndicatorTerms TERMS =
            new IndicatorTerms("Vacance", "Locaux vides", "%", IndicatorDirection.DOWN, "Relevé", 1, null);
    private static final IndicatorDefined DEFINED =
            new IndicatorDefined(VACANCY, HALL, TERRITORY, PROGRAMME, TERMS, VOTE);
    private static final IndicatorMeasured MEASURED =
            new IndicatorMeasured(VACANCY, HALL, 1, new Quantity(17_200), "Relevé", VOTE);

    private static Object by(PersonId person, DomainEvent event) {
        return GenericEventMessage.asEventMessage(event).withMetaData(Map.of(RecordedEvents.ACTOR, person.text()));
    }

    private static NoteWritten written(boolean confidential) {
        return new NoteWritten(NOTE, HALL, TERRITORY, PROGRAMME, NoteKind.DIFFICULTY, "Une poutre", confidential, VOTE);
    }

    private static <T> FixtureConfiguration<T> as(Class<T> type, Role role) {
        return Fixtures.of(type, Contexts.allowed(LEAD, role, TODAY), Valmoret.subjects(), KnownStandings.UNDER_WAY);
    }

    private static ReopenRisk reopen(LocalDate on) {
        return new ReopenRisk(RISK, null, TODAY.plusDays(60), "Un autre local", on);
    }

    @Test
    void aClosedRiskIsFollowedAgainAsItWasJudgedAndNotJudgedBefore() {
        as(Risk.class, Role.DIRECTOR)
                .given(OPENED, CLOSED)
                .when(reopen(TODAY))
                .expectEvents(
                        new RiskReopened(RISK, HALL, SIXTEEN.lookedAtBy(TODAY.plusDays(60)), "Un autre local", TODAY));
        as(Risk.class, Role.DIRECTOR)
                .given(OPENED, CLOSED)
                .when(new ReassessRisk(RISK, null, SIXTEEN, "Revue", TODAY))
                .expectException(rejection(FollowUpRejection.RISK_CLOSED, "on", TODAY));
        as(Risk.class, Role.DIRECTOR)
                .given(OPENED)
                .when(reopen(TODAY))
                .expectException(rejection(FollowUpRejection.RISK_NOT_CLOSED));
        as(Risk.class, Role.DIRECTOR)
                .given(OPENED, CLOSED)
                .when(reopen(VOTE))
                .expectException(rejection(FollowUpRejection.BEFORE_ITS_CLOSE, "on", VOTE, "closedOn", TODAY));
    }

    @Test
    void whoAnswersForARiskIsKnownToTheTerritory() {
        KnownPersons nobody = (_, _) -> false;
        Fixtures.of(Risk.class, Valmoret.context(), Valmoret.subjects(), KnownStandings.UNDER_WAY, nobody)
                .givenNoPriorActivity()
                .when(new OpenRisk(RISK, HALL, "Amiante", "Toiture", SIXTEEN, VOTE))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "owner", "value", LEAD));
    }

    @Test
    void theNoteOfAnotherIsCorrectedByTheDirectionAlone() {
        var correct = new CorrectNote(NOTE, null, "Deux poutres", "Second sondage", TODAY);
        as(Note.class, Role.PROJECT_LEAD)
                .given(by(OTHER, written(true)))
                .when(correct)
                .expectException(rejection(FollowUpRejection.NOTE_NOT_YOURS));
        as(Note.class, Role.PMO).given(by(OTHER, written(true))).when(correct).expectSuccessfulHandlerExecution();
        as(Note.class, Role.ACTION_LEAD)
                .given(by(LEAD, written(true)))
                .when(correct)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aNoteIsClosedToOthersByTheTeamAndOpenedByItsAuthorAlone() {
        var open = new ChangeNoteConfidentiality(NOTE, null, false, "Dit en public", TODAY);
        var close = new ChangeNoteConfidentiality(NOTE, null, true, "Un nom y est", TODAY);
        as(Note.class, Role.DIRECTOR)
                .given(by(OTHER, written(true)))
                .when(open)
                .expectException(rejection(FollowUpRejection.NOTE_NOT_YOURS_TO_OPEN));
        as(Note.class, Role.ACTION_LEAD)
                .given(by(OTHER, written(false)))
                .when(close)
                .expectException(rejection(FollowUpRejection.NOTE_NOT_YOURS));
        as(Note.class, Role.PROJECT_LEAD)
                .given(by(OTHER, written(false)))
                .when(close)
                .expectEvents(new NoteConfidentialityChanged(NOTE, HALL, true, "Un nom y est", TODAY));
        as(Note.class, Role.ACTION_LEAD)
                .given(by(LEAD, written(true)))
                .when(open)
                .expectEvents(new NoteConfidentialityChanged(NOTE, HALL, false, "Dit en public", TODAY));
        as(Note.class, Role.ACTION_LEAD)
                .given(by(LEAD, written(true)))
                .when(close)
                .expectException(rejection(FollowUpRejection.NOTE_CONFIDENTIAL_ALREADY, "confidential", true));
    }

    @Test
    void aMeasureOfTheWrongDayIsWithdrawnAndItsDayMeasuredAgain() {
        var withdraw = new WithdrawMeasure(VACANCY, null, 1, "Relevé de février", TODAY);
        var gone = new MeasureWithdrawn(
                VACANCY, HALL, 1, new DatedQuantity(new Quantity(17_200), VOTE), "Relevé de février", TODAY);
        as(Indicator.class, Role.MUNICIPAL_SERVICE)
                .given(DEFINED, by(LEAD, MEASURED))
                .when(withdraw)
                .expectEvents(gone);
        as(Indicator.class, Role.MUNICIPAL_SERVICE)
                .given(DEFINED, by(OTHER, MEASURED))
                .when(withdraw)
                .expectException(rejection(FollowUpRejection.INDICATOR_MEASURE_NOT_YOURS, "number", 1));
        as(Indicator.class, Role.PROJECT_LEAD)
                .given(DEFINED, by(OTHER, MEASURED), gone)
                .when(new MeasureIndicator(VACANCY, null, new Quantity(18_000), "Relevé", VOTE))
                .expectEvents(new IndicatorMeasured(VACANCY, HALL, 2, new Quantity(18_000), "Relevé", VOTE));
        as(Indicator.class, Role.PROJECT_LEAD)
                .given(DEFINED, by(OTHER, MEASURED), gone)
                .when(withdraw)
                .expectException(rejection(FollowUpRejection.INDICATOR_MEASURE_UNKNOWN, "number", 1));
    }

    @Test
    void anIndicatorIsSaidBetterButMeasuresKeepTheirUnit() {
        var better = new CorrectIndicatorTerms(
                VACANCY, null, "Vacance commerciale", "Locaux vides", "%", "Relevé", "Plus clair", TODAY);
        as(Indicator.class, Role.DIRECTOR)
                .given(DEFINED, MEASURED)
                .when(better)
                .expectEvents(new IndicatorTermsCorrected(
                        VACANCY,
                        HALL,
                        TERMS,
                        TERMS.said("Vacance commerciale", "Locaux vides", "%", "Relevé"),
                        "Plus clair",
                        TODAY));
        as(Indicator.class, Role.DIRECTOR)
                .given(DEFINED, MEASURED)
                .when(new CorrectIndicatorTerms(
                        VACANCY, null, "Vacance", "Locaux vides", "locaux", "Relevé", "Autre", TODAY))
                .expectException(rejection(FollowUpRejection.INDICATOR_UNIT_MEASURED, "unit", "%", "measures", 1));
    }

    @Test
    void aTargetIsForADayToComeAndIsNotSetTwice() {
        var next = TODAY.plusYears(1);
        var goal = new DatedQuantity(new Quantity(10_000), next);
        as(Indicator.class, Role.DIRECTOR)
                .given(DEFINED, new TargetSet(VACANCY, HALL, null, goal, null, VOTE))
                .when(new SetTarget(VACANCY, null, goal, "Encore", TODAY))
                .expectException(rejection(FollowUpRejection.INDICATOR_NOTHING_CHANGES));
        as(Indicator.class, Role.DIRECTOR)
                .given(DEFINED)
                .when(new SetTarget(
                        VACANCY, null, new DatedQuantity(new Quantity(10_000), VOTE.minusDays(1)), null, VOTE))
                .expectException(
                        rejection(FollowUpRejection.INDICATOR_TARGET_PAST, "on", VOTE.minusDays(1), "setOn", VOTE));
    }
}
