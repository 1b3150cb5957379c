package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.OnRecord.ADOPTED;
import static fr.gouvernail.command.governance.domain.OnRecord.CARRIED;
import static fr.gouvernail.command.governance.domain.OnRecord.DUE;
import static fr.gouvernail.command.governance.domain.OnRecord.TABLED;
import static fr.gouvernail.command.governance.domain.OnRecord.drafted;
import static fr.gouvernail.command.governance.domain.OnRecord.fixture;
import static fr.gouvernail.command.governance.domain.OnRecord.kept;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.VoteResults.VoteResult;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.ConsideredOption;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReviewed;
import fr.gouvernail.contract.governance.DecisionEvent.DissentRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.OptionsRecorded;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AddFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.CompleteFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordDissent;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordOptions;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordReview;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.ReviewOutcome;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionRecordsTest {

    private static final FollowUpTask OF_LEAD = new FollowUpTask("Préparer l’avenant", person(3), null, DUE);
    private static final FollowUpTask OF_SERVICE =
            new FollowUpTask("Poser les panneaux", null, Role.MUNICIPAL_SERVICE, DUE);

    private static ConsideredOption option(String key, @Nullable String whyNot) {
        return new ConsideredOption(key, "Option " + key, null, null, null, "Ce qui en découle", whyNot);
    }

    private static RecordOptions options(String chosen, ConsideredOption... options) {
        return new RecordOptions(DECISION, null, List.of(options), chosen);
    }

    @Test
    void theOptionsAreRecordedWithTheOneTakenAndTheReasonsAgainstTheOthers() {
        var both = List.of(option("A", "Trop cher"), option("B", null));
        fixture()
                .given(drafted())
                .when(new RecordOptions(DECISION, null, both, "B"))
                .expectEvents(new OptionsRecorded(DECISION, both, "B"));
        fixture()
                .given(drafted())
                .when(options("A", option("A", null)))
                .expectException(rejection(DecisionRejection.OPTIONS_COUNT, "options", "1", "least", "2", "most", "5"));
        fixture()
                .given(drafted())
                .when(options("A", option("A", null), option("A", "Motif")))
                .expectException(rejection(DecisionRejection.OPTION_TWICE, "option", "A"));
        fixture()
                .given(drafted())
                .when(options("A", option("A", null), option("B", null)))
                .expectException(rejection(DecisionRejection.REASON_NOT_CHOSEN_MISSING, "option", "B"));
        fixture()
                .given(drafted())
                .when(options("C", option("A", "Motif"), option("B", "Motif")))
                .expectException(rejection(DecisionRejection.OPTION_UNKNOWN, "option", "C"));
        fixture()
                .given(drafted(), TABLED, ADOPTED)
                .when(new RecordOptions(DECISION, null, both, "B"))
                .expectException(rejection(DecisionRejection.DECIDED_ALREADY, "status", "ADOPTED"));
    }

    @Test
    void whatTheRulesSaidIsKeptAndWhatIsAskedBecomesAFollowUpOnAdoption() {
        var request = new Resolution.Request(List.of(OF_LEAD, OF_SERVICE));
        fixture()
                .given(drafted(request), TABLED)
                .when(new AdoptDecision(DECISION, null, HELD))
                .expectEvents(
                        ADOPTED,
                        new FindingsKept(
                                DECISION,
                                List.of(kept(
                                        "R-53",
                                        Map.of(
                                                "required",
                                                "6",
                                                "counted",
                                                "9",
                                                "votesFor",
                                                "7",
                                                "votesAgainst",
                                                "2")))),
                        new DecisionBecameExecutable(DECISION, request, HELD),
                        new FollowUpAdded(DECISION, 1, OF_LEAD, HELD),
                        new FollowUpAdded(DECISION, 2, OF_SERVICE, HELD));
    }

    @Test
    void whoDissentedFromASecretVoteIsNotNamed() {
        VoteResults secret =
                (_, sitting, item) -> Optional.of(new VoteResult(sitting, item, BODY, CARRIED, HELD, true));
        var findings = new ShownFindings(RuleBook.standard(), _ -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
        var chair = Contexts.allowed(person(1), Role.CHAIR, HELD);
        var named = new RecordDissent(DECISION, null, person(2), null, "Trop cher", HELD);
        Fixtures.of(Decision.class, chair, secret, new InMemorySubjects(), findings)
                .given(drafted(), TABLED)
                .when(named)
                .expectException(rejection(DecisionRejection.DISSENT_TELLS_SECRET_VOTE));
        Fixtures.of(Decision.class, chair, secret, new InMemorySubjects(), findings)
                .given(drafted(), TABLED)
                .when(new RecordDissent(DECISION, null, null, "Deux membres", "Trop cher", HELD))
                .expectEvents(new DissentRecorded(DECISION, null, "Deux membres", "Trop cher", HELD));
        fixture().given(drafted(), TABLED).when(named).expectSuccessfulHandlerExecution();
    }

    @Test
    void aFollowUpIsClosedByItsOwnerItsRoleOrThoseWhoRunTheBody() {
        var first = new FollowUpAdded(DECISION, 1, OF_LEAD, HELD);
        var second = new FollowUpAdded(DECISION, 2, OF_SERVICE, HELD);
        var done = new CompleteFollowUp(DECISION, null, 1, "Avenant signé", DUE);
        var closed = new FollowUpDone(DECISION, 1, "Avenant signé", DUE);
        fixture(3, Role.PROJECT_LEAD).given(drafted(), first).when(done).expectEvents(closed);
        fixture(1, Role.CHAIR).given(drafted(), first).when(done).expectEvents(closed);
        fixture(9, Role.MUNICIPAL_SERVICE)
                .given(drafted(), first, second)
                .when(new CompleteFollowUp(DECISION, null, 2, "Posés", DUE))
                .expectEvents(new FollowUpDone(DECISION, 2, "Posés", DUE));
        fixture(9, Role.PROJECT_LEAD)
                .given(drafted(), first)
                .when(done)
                .expectException(rejection(DecisionRejection.FOLLOW_UP_OF_ANOTHER, "number", "1"));
        fixture()
                .given(drafted(), first, closed)
                .when(done)
                .expectException(rejection(DecisionRejection.FOLLOW_UP_DONE, "number", "1", "on", DUE.toString()));
        fixture()
                .given(drafted(), first)
                .when(new CompleteFollowUp(DECISION, null, 2, "Fait", DUE))
                .expectException(rejection(DecisionRejection.FOLLOW_UP_UNKNOWN, "number", "2"));
    }

    @Test
    void aFollowUpHasOneOwnerADueDateAndADecisionThatStands() {
        var nobody = new FollowUpTask("Faire", null, null, DUE);
        var both = new FollowUpTask("Faire", person(3), Role.PMO, DUE);
        for (var task : List.of(nobody, both)) {
            fixture()
                    .given(drafted())
                    .when(new AddFollowUp(DECISION, null, task, HELD))
                    .expectException(rejection(DecisionRejection.FOLLOW_UP_OWNER));
        }
        fixture()
                .given(drafted())
                .when(new AddFollowUp(DECISION, null, OF_LEAD, DUE.plusDays(1)))
                .expectException(rejection(
                        DecisionRejection.DUE_TOO_EARLY,
                        "on",
                        DUE.toString(),
                        "earliest",
                        DUE.plusDays(1).toString()));
        fixture()
                .given(drafted(), TABLED, new DecisionRefused(DECISION, SITTING, 1, CARRIED, HELD))
                .when(new AddFollowUp(DECISION, null, OF_LEAD, HELD))
                .expectException(rejection(DecisionRejection.GIVEN_UP, "status", "REFUSED"));
    }

    @Test
    void aDissentIsSomeonesAndComesAfterTheAgenda() {
        var inWords = new RecordDissent(DECISION, null, null, "Deux élus", "Calendrier trop court", HELD);
        fixture()
                .given(drafted(), TABLED, ADOPTED)
                .when(inWords)
                .expectEvents(new DissentRecorded(DECISION, null, "Deux élus", "Calendrier trop court", HELD));
        fixture()
                .given(drafted(), TABLED)
                .when(new RecordDissent(DECISION, null, null, null, "Calendrier trop court", HELD))
                .expectException(rejection(DecisionRejection.DISSENT_WITHOUT_AUTHOR));
        fixture()
                .given(drafted())
                .when(inWords)
                .expectException(rejection(DecisionRejection.NOT_TABLED, "status", "DRAFT"));
    }

    @Test
    void aReviewIsRecordedOnWhatWasDecidedAndMayCallForTheNext() {
        var next = HELD.plusYears(2);
        var review = new RecordReview(DECISION, null, ReviewOutcome.MAINTAINED, "Fréquentation en hausse", next, DUE);
        fixture()
                .given(drafted(), TABLED, ADOPTED)
                .when(review)
                .expectEvents(
                        new DecisionReviewed(DECISION, ReviewOutcome.MAINTAINED, "Fréquentation en hausse", next, DUE));
        fixture()
                .given(drafted(), TABLED)
                .when(review)
                .expectException(rejection(DecisionRejection.NOT_ADOPTED, "status", "TABLED"));
    }
}
