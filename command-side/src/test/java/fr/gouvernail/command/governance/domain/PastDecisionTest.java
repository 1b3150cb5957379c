package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.CommandAccess;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AddFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordPastDecision;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastDecisionTest {

    private static final ProjectId HALL = new ProjectId(new UUID(7, 1));
    private static final LocalDate THEN = HELD.minusYears(6);

    private static final LocalDate HERE = HELD.minusYears(1);

    private static FixtureConfiguration<Decision> fixture() {
        return fixture(BodyKind.STEERING_COMMITTEE, Role.DIRECTOR);
    }

    private static FixtureConfiguration<Decision> fixture(BodyKind kind, Role role) {
        var bodies = new Bodies() {
            @Override
            public Optional<Profile> profile(BodyId body) {
                return Optional.of(new Profile(Scope.of(VALMORET), kind));
            }

            @Override
            public Optional<LocalDate> sitsHereFrom(BodyId body) {
                return Optional.of(HERE);
            }

            @Override
            public Optional<Composition> composition(BodyId body, LocalDate day) {
                return Optional.empty();
            }
        };
        var subjects = new InMemorySubjects().with(HALL, Scope.of(VALMORET));
        return Fixtures.of(Decision.class, Contexts.allowed(person(1), role, HELD), (Bodies) bodies, subjects);
    }

    private static RecordPastDecision past(PastOutcome outcome, LocalDate day, @Nullable Resolution allows) {
        return new RecordPastDecision(
                DECISION,
                BODY,
                "2019-14",
                "Étude",
                "Considérant…",
                outcome,
                day,
                "Registre 2019",
                "Reprise",
                allows,
                null,
                null,
                null);
    }

    private static PastDecisionRecorded recorded(PastOutcome outcome, @Nullable Resolution allows) {
        return new PastDecisionRecorded(
                DECISION,
                VALMORET,
                null,
                BODY,
                false,
                "2019-14",
                "Étude",
                "Considérant…",
                outcome,
                THEN,
                "Registre 2019",
                "Reprise",
                allows,
                null,
                null,
                null);
    }

    @Test
    void aDecisionOfThePastIsTakenOverAndOrdersNothing() {
        fixture()
                .givenNoPriorActivity()
                .when(past(PastOutcome.ADOPTED, THEN, null))
                .expectEvents(recorded(PastOutcome.ADOPTED, null));
        var launch = new Resolution.LaunchProject(HALL);
        fixture()
                .givenNoPriorActivity()
                .when(past(PastOutcome.ADOPTED, THEN, launch))
                .expectEvents(recorded(PastOutcome.ADOPTED, launch));
    }

    @Test
    void itLiesInThePastAndARefusedOneAllowsNothing() {
        fixture()
                .givenNoPriorActivity()
                .when(past(PastOutcome.ADOPTED, HELD.plusDays(1), null))
                .expectException(rejection(
                        DecisionRejection.PAST_IN_THE_FUTURE,
                        "on",
                        HELD.plusDays(1).toString(),
                        "today",
                        HELD.toString()));
        fixture()
                .givenNoPriorActivity()
                .when(past(PastOutcome.REFUSED, THEN, new Resolution.LaunchProject(HALL)))
                .expectException(rejection(DecisionRejection.REFUSED_ALLOWS_NOTHING));
    }

    private static RecordPastDecision ofCouncil(@Nullable LocalDate transmittedOn, @Nullable LocalDate publishedOn) {
        return new RecordPastDecision(
                DECISION,
                BODY,
                "2019-14",
                "Étude",
                "Considérant…",
                PastOutcome.ADOPTED,
                THEN,
                "Registre 2019",
                "Reprise",
                new Resolution.LaunchProject(HALL),
                null,
                transmittedOn,
                publishedOn);
    }

    @Test
    void whatTheBodyCouldDecideHereIsNoAuthorityWithoutASitting() {
        var launch = new Resolution.LaunchProject(HALL);
        for (var day : List.of(HERE, HELD.minusDays(1), HELD)) {
            fixture()
                    .givenNoPriorActivity()
                    .when(past(PastOutcome.ADOPTED, day, launch))
                    .expectException(rejection(DecisionRejection.PAST_ALLOWS_TOO_LATE, "on", day, "from", HERE));
        }
        fixture()
                .givenNoPriorActivity()
                .when(past(PastOutcome.ADOPTED, HERE.minusDays(1), launch))
                .expectSuccessfulHandlerExecution();
        fixture()
                .givenNoPriorActivity()
                .when(past(PastOutcome.ADOPTED, HELD.minusDays(1), null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aCouncilsActAllowsNothingWithoutItsTransmissionAndPublication() {
        var council = fixture(BodyKind.MUNICIPAL_COUNCIL, Role.DIRECTOR);
        council.givenNoPriorActivity()
                .when(ofCouncil(null, THEN))
                .expectException(rejection(
                        DecisionRejection.PAST_FORMALITIES_MISSING, "transmittedOn", "–", "publishedOn", THEN));
        council.givenNoPriorActivity()
                .when(ofCouncil(THEN, null))
                .expectException(rejection(
                        DecisionRejection.PAST_FORMALITIES_MISSING, "transmittedOn", THEN, "publishedOn", "–"));
        council.givenNoPriorActivity()
                .when(ofCouncil(THEN.minusDays(1), THEN))
                .expectException(rejection(DecisionRejection.DATED_TOO_EARLY, "on", THEN.minusDays(1)));
        council.givenNoPriorActivity().when(ofCouncil(THEN, THEN.plusDays(2))).expectSuccessfulHandlerExecution();
        fixture()
                .givenNoPriorActivity()
                .when(ofCouncil(THEN, THEN))
                .expectException(rejection(DecisionRejection.NOT_A_COUNCIL_ACT));
    }

    @Test
    void whoSetsUpButDoesNotDeclareEntersNoAuthority() {
        fixture(BodyKind.STEERING_COMMITTEE, Role.ADMINISTRATOR)
                .givenNoPriorActivity()
                .when(past(PastOutcome.ADOPTED, THEN, new Resolution.LaunchProject(HALL)))
                .expectException(rejection(PlatformRejection.ROLE_NOT_ALLOWED, "role", "ADMINISTRATOR"));
        fixture(BodyKind.STEERING_COMMITTEE, Role.ADMINISTRATOR)
                .givenNoPriorActivity()
                .when(past(PastOutcome.ADOPTED, THEN, null))
                .expectSuccessfulHandlerExecution();
        assertThat(CommandAccess.rolesFor(AdoptDecision.class))
                .containsExactlyInAnyOrderElementsOf(PastDecisions.DECLARING);
    }

    @Test
    void itIsOnNoAgendaButMayHaveFollowUps() {
        var task = new FollowUpTask("Archiver l’étude", null, Role.PMO, HELD);
        fixture()
                .given(recorded(PastOutcome.ADOPTED, null))
                .when(new TableDecision(DECISION, SITTING, 1))
                .expectException(rejection(DecisionRejection.NOT_DRAFT, "status", "TAKEN_OVER"));
        fixture()
                .given(recorded(PastOutcome.ADOPTED, null))
                .when(new AddFollowUp(DECISION, null, task, HELD))
                .expectEvents(new FollowUpAdded(DECISION, 1, task, HELD));
    }
}
