package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Assessed.ASSOCIATION;
import static fr.gouvernail.command.assessment.domain.Assessed.DAY;
import static fr.gouvernail.command.assessment.domain.Assessed.HALL;
import static fr.gouvernail.command.assessment.domain.Assessed.LEAD;
import static fr.gouvernail.command.assessment.domain.Assessed.PROGRAMME;
import static fr.gouvernail.command.assessment.domain.Assessed.TERRITORY;
import static fr.gouvernail.command.assessment.domain.Assessed.TODAY;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.assessment.ContributionOutcome.NOT_TAKEN_UP;
import static fr.gouvernail.contract.assessment.ContributionOutcome.TAKEN_UP;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingCommand.ChangeNaming;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.BackingEvent.NamingChanged;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.BackingRejection;
import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionCommand.AnswerContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.CorrectContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.PublishContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.RecordContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.UnpublishContribution;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionAnswered;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionCorrected;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionPublished;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.ContributionRejection;
import fr.gouvernail.contract.assessment.ContributionWording;
import fr.gouvernail.contract.assessment.CriterionMark;
import fr.gouvernail.contract.assessment.GridCommand.ChangeGrid;
import fr.gouvernail.contract.assessment.GridCommand.MarkProject;
import fr.gouvernail.contract.assessment.GridCommand.SetGrid;
import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.contract.assessment.GridEvent.GridChanged;
import fr.gouvernail.contract.assessment.GridEvent.GridSet;
import fr.gouvernail.contract.assessment.GridEvent.ProjectMarked;
import fr.gouvernail.contract.assessment.GridRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.kernel.id.GridId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The grid of a programme, the marks by it, the contributions to a project, and the consent to be named. */
class ParticipationTest {

    private static final GridId GRID = GridId.of(PROGRAMME);
    private static final List<GridCriterion> CRITERIA =
            List.of(new GridCriterion(1, "Commerce", "0 à 4", 60), new GridCriterion(2, "Coût", "0 à 4", 40));
    private static final GridSet SET = new GridSet(GRID, PROGRAMME, TERRITORY, 1, CRITERIA, DAY);
    private static final ContributionId ID = new ContributionId(new UUID(7, 9));
    private static final ContributionRecorded RECORDED = new ContributionRecorded(
            ID, HALL, TERRITORY, PROGRAMME, ContributionChannel.PUBLIC_MEETING, null, 40, "De l’ombre", null, DAY);

    private static FixtureConfiguration<Grid> grid() {
        var elsewhere = Assessed.subjects().with(new ProjectId(new UUID(3, 9)), Scope.of(TERRITORY));
        return Fixtures.of(Grid.class, Assessed.context(), elsewhere);
    }

    private static FixtureConfiguration<Contribution> contribution(Role role) {
        return Fixtures.of(Contribution.class, Contexts.allowed(LEAD, role, TODAY), Assessed.subjects());
    }

    private static FixtureConfiguration<Contribution> partner() {
        var context = Contexts.allowedFor(ASSOCIATION, LEAD, Role.PARTNER, TODAY);
        return Fixtures.of(Contribution.class, context, Assessed.subjects());
    }

    /** As the store hands it over: with who sent it. */
    private static EventMessage<?> by(PersonId person, Object event) {
        return GenericEventMessage.asEventMessage(event).andMetaData(Map.of(RecordedEvents.ACTOR, person.text()));
    }

    private static List<GridCriterion> weights(int first, int second) {
        return List.of(new GridCriterion(1, "Commerce", "0 à 4", first), new GridCriterion(2, "Coût", "0 à 4", second));
    }

    @Test
    void aGridIsSetForItsProgrammeWithWeightsThatMakeAHundred() {
        grid().givenNoPriorActivity()
                .when(new SetGrid(GRID, PROGRAMME, CRITERIA, DAY))
                .expectEvents(SET);
        grid().givenNoPriorActivity()
                .when(new SetGrid(GRID, PROGRAMME, weights(60, 39), DAY))
                .expectException(rejection(GridRejection.WEIGHTS_DO_NOT_ADD_UP, "sum", 99));
        grid().givenNoPriorActivity()
                .when(new SetGrid(GRID, PROGRAMME, weights(100, 0), DAY))
                .expectException(rejection(GridRejection.WEIGHT_OUT_OF_RANGE, "criterion", 2, "weight", 0));
        grid().givenNoPriorActivity()
                .when(new SetGrid(GRID, PROGRAMME, List.of(), DAY))
                .expectException(rejection(GridRejection.CRITERIA_MISSING));
        var other = new GridId(new UUID(9, 9));
        grid().givenNoPriorActivity()
                .when(new SetGrid(other, PROGRAMME, CRITERIA, DAY))
                .expectException(rejection(GridRejection.ID_OF_ANOTHER, "expected", GRID));
    }

    @Test
    void aGridIsChangedByAVersionThatFollowsWithAReason() {
        grid().given(SET)
                .when(new ChangeGrid(GRID, null, weights(50, 50), "Autant", TODAY))
                .expectEvents(new GridChanged(GRID, 2, CRITERIA, weights(50, 50), "Autant", TODAY));
        grid().given(SET)
                .when(new ChangeGrid(GRID, null, CRITERIA, "Rien", TODAY))
                .expectException(rejection(GridRejection.UNCHANGED));
        grid().given(SET)
                .when(new ChangeGrid(GRID, null, weights(50, 50), "Avant", DAY.minusDays(1)))
                .expectException(rejection(GridRejection.BEFORE_LAST, "on", DAY.minusDays(1), "last", DAY));
    }

    private static MarkProject mark(ProjectId project, LocalDate on, CriterionMark... marks) {
        return new MarkProject(GRID, null, project, List.of(marks), null, on);
    }

    @Test
    void aProjectOfTheProgrammeIsMarkedOnEveryCriterionFromNoughtToFour() {
        var trade = new CriterionMark(1, 4, "Étude");
        var cost = new CriterionMark(2, 0, "Plan");
        grid().given(SET)
                .when(mark(HALL, TODAY, trade, cost))
                .expectEvents(new ProjectMarked(GRID, HALL, 1, null, List.of(trade, cost), null, TODAY));
        grid().given(SET)
                .when(mark(HALL, TODAY, trade))
                .expectException(rejection(GridRejection.CRITERIA_NOT_THOSE, "expected", "1, 2", "found", "1"));
        grid().given(SET)
                .when(mark(HALL, TODAY, trade, new CriterionMark(2, 5, "Plan")))
                .expectException(rejection(GridRejection.MARK_OUT_OF_RANGE, "criterion", 2, "mark", 5));
        var elsewhere = new ProjectId(new UUID(3, 9));
        grid().given(SET)
                .when(mark(elsewhere, TODAY, trade, cost))
                .expectException(rejection(GridRejection.NOT_OF_PROGRAMME, "project", elsewhere));
        grid().given(SET)
                .when(mark(HALL, TODAY.plusDays(1), trade, cost))
                .expectException(rejection(GridRejection.IN_THE_FUTURE, "on", TODAY.plusDays(1), "today", TODAY));
    }

    private static RecordContribution brought(
            ContributionChannel channel, @Nullable OrganisationId organisation, int people) {
        return new RecordContribution(ID, HALL, channel, organisation, people, "De l’ombre", null, TODAY);
    }

    @Test
    void aResidentBringsOneContributionOfTheirOwnAndAPartnerEntersIts() {
        var own = ContributionChannel.OWN_ENTRY;
        contribution(Role.RESIDENT)
                .givenNoPriorActivity()
                .when(brought(own, null, 1))
                .expectSuccessfulHandlerExecution();
        for (var others : List.of(
                brought(own, null, 30), brought(own, ASSOCIATION, 1), brought(ContributionChannel.SURVEY, null, 1))) {
            contribution(Role.RESIDENT)
                    .givenNoPriorActivity()
                    .when(others)
                    .expectException(rejection(ContributionRejection.OWN_ENTRY_ONLY));
        }
        partner().givenNoPriorActivity().when(brought(own, ASSOCIATION, 60)).expectSuccessfulHandlerExecution();
        contribution(Role.DIRECTOR)
                .givenNoPriorActivity()
                .when(new RecordContribution(
                        ID, HALL, ContributionChannel.PUBLIC_MEETING, null, 40, "De l’ombre", null, DAY))
                .expectEvents(RECORDED);
        contribution(Role.DIRECTOR)
                .givenNoPriorActivity()
                .when(brought(ContributionChannel.SURVEY, null, 0))
                .expectException(rejection(ContributionRejection.PEOPLE_OUT_OF_RANGE, "people", 0));
    }

    @Test
    void aPartnerSpeaksForTheOrganisationOfTheirRoleAndOnTheDayTheyDo() {
        var own = ContributionChannel.OWN_ENTRY;
        contribution(Role.PARTNER)
                .givenNoPriorActivity()
                .when(brought(own, ASSOCIATION, 60))
                .expectException(rejection(ContributionRejection.ROLE_WITHOUT_ORGANISATION));
        for (var other : new @Nullable OrganisationId[] {null, Assessed.CHAMBER}) {
            partner()
                    .givenNoPriorActivity()
                    .when(brought(own, other, 60))
                    .expectException(rejection(ContributionRejection.OTHER_ORGANISATION, "own", ASSOCIATION));
        }
        partner()
                .givenNoPriorActivity()
                .when(new RecordContribution(ID, HALL, own, ASSOCIATION, 60, "De l’ombre", null, DAY))
                .expectException(rejection(ContributionRejection.DATED_TODAY, "on", DAY, "today", TODAY));
    }

    @Test
    void aContributionIsCorrectedByWhoRecordedItOrRunsTheProgrammeAndKeepsWhatItSaid() {
        var before = new ContributionWording(ContributionChannel.PUBLIC_MEETING, null, 40, "De l’ombre");
        var after = new ContributionWording(ContributionChannel.PUBLIC_MEETING, null, 14, "De l’ombre");
        var correct = new CorrectContribution(ID, null, after, "Mal compté", TODAY);
        var corrected = new ContributionCorrected(ID, before, after, "Mal compté", TODAY);
        contribution(Role.MUNICIPAL_SERVICE)
                .given(by(LEAD, RECORDED))
                .when(correct)
                .expectEvents(corrected);
        contribution(Role.MUNICIPAL_SERVICE)
                .given(by(Assessed.OTHER, RECORDED))
                .when(correct)
                .expectException(rejection(ContributionRejection.NOT_YOURS));
        contribution(Role.PMO).given(by(Assessed.OTHER, RECORDED)).when(correct).expectEvents(corrected);
        contribution(Role.PMO)
                .given(RECORDED, corrected)
                .when(correct)
                .expectException(rejection(ContributionRejection.CORRECTION_CHANGES_NOTHING));
    }

    @Test
    void marksGivenAgainSayWhichTheyReplaceAndWhy() {
        var first = List.of(new CriterionMark(1, 4, "Étude"), new CriterionMark(2, 0, "Plan"));
        var second = List.of(new CriterionMark(1, 4, "Étude"), new CriterionMark(2, 2, "Nouveau plan"));
        var marked = new ProjectMarked(GRID, HALL, 1, null, first, null, DAY);
        grid().given(SET, by(LEAD, marked))
                .when(new MarkProject(GRID, null, HALL, second, null, TODAY))
                .expectException(rejection(GridRejection.REASON_MISSING));
        grid().given(SET, by(LEAD, marked))
                .when(new MarkProject(GRID, null, HALL, second, "Le plan a changé", TODAY))
                .expectEvents(new ProjectMarked(GRID, HALL, 1, first, second, "Le plan a changé", TODAY));
        grid().given(SET, by(LEAD, marked))
                .when(new MarkProject(GRID, null, HALL, first, "Rien", TODAY))
                .expectException(rejection(GridRejection.MARKS_UNCHANGED));
        grid().given(SET, by(Assessed.OTHER, marked))
                .when(new MarkProject(GRID, null, HALL, second, null, TODAY))
                .expectEvents(new ProjectMarked(GRID, HALL, 1, null, second, null, TODAY));
    }

    @Test
    void anAnswerFollowsWhatWasReceivedAndTheAnswerBefore() {
        var first = new ContributionAnswered(ID, null, NOT_TAKEN_UP, "Trop cher", TODAY.minusDays(5));
        contribution(Role.DIRECTOR)
                .given(RECORDED, first)
                .when(new AnswerContribution(ID, null, TAKEN_UP, "Douze arbres", TODAY))
                .expectEvents(new ContributionAnswered(ID, NOT_TAKEN_UP, TAKEN_UP, "Douze arbres", TODAY));
        var early = DAY.minusDays(1);
        contribution(Role.DIRECTOR)
                .given(RECORDED)
                .when(new AnswerContribution(ID, null, TAKEN_UP, "Oui", early))
                .expectException(
                        rejection(ContributionRejection.ANSWERED_BEFORE_RECEIVED, "on", early, "received", DAY));
        contribution(Role.DIRECTOR)
                .given(RECORDED, first)
                .when(new AnswerContribution(ID, null, TAKEN_UP, "Oui", DAY))
                .expectException(
                        rejection(ContributionRejection.ANSWERED_BEFORE_LAST, "on", DAY, "last", first.effectiveOn()));
    }

    @Test
    void whatIsPublishedIsNotPublishedAgainAndMayBeTakenBack() {
        var published = new ContributionPublished(ID, TODAY);
        contribution(Role.DIRECTOR)
                .given(RECORDED, published)
                .when(new PublishContribution(ID, null, TODAY))
                .expectException(rejection(ContributionRejection.PUBLISHED_ALREADY, "on", TODAY));
        contribution(Role.DIRECTOR)
                .given(RECORDED, published)
                .when(new UnpublishContribution(ID, null, "Un nom y figurait", TODAY))
                .expectSuccessfulHandlerExecution();
        contribution(Role.DIRECTOR)
                .given(RECORDED)
                .when(new UnpublishContribution(ID, null, "Un nom y figurait", TODAY))
                .expectException(rejection(ContributionRejection.NOT_PUBLISHED));
    }

    @Test
    void anActorGivesAndTakesBackTheConsentToBeNamed() {
        var actor = BackingActor.organisation(ActorKind.ASSOCIATION, ASSOCIATION);
        var backing = BackingId.of(HALL, actor.key());
        var declared = new BackingDeclared(
                backing, HALL, TERRITORY, PROGRAMME, actor, true, BackingPosition.SUPPORTS, "Oui", DAY);
        var fixture = Fixtures.of(Backing.class, Assessed.context(), Assessed.subjects());
        fixture.given(declared)
                .when(new ChangeNaming(backing, null, false, "Par courrier", TODAY))
                .expectEvents(new NamingChanged(backing, true, false, "Par courrier", TODAY));
        Fixtures.of(Backing.class, Assessed.context(), Assessed.subjects())
                .given(declared)
                .when(new ChangeNaming(backing, null, true, "Par courrier", TODAY))
                .expectException(rejection(BackingRejection.NAMING_UNCHANGED));
    }
}
