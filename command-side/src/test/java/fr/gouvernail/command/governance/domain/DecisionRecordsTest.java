package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.governance.domain.VoteResults.VoteResult;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.ConsideredOption;
import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionTookEffect;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReviewed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DissentRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.OptionsRecorded;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AddFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AnnounceCorrection;
import fr.gouvernail.contract.governance.DecisionRecordCommand.CompleteFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.MarkCorrected;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordDissent;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordOptions;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordReview;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.ReviewOutcome;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionRecordsTest {

    private static final Tally CARRIED = new Tally(7, 2, 0, 0, 9, 6, 9, Outcome.CARRIED);
    private static final DecisionId EARLIER = new DecisionId(new UUID(8, 1));
    private static final DecisionId OF_COUNCIL = new DecisionId(new UUID(8, 3));
    private static final DecisionId UNDECIDED = new DecisionId(new UUID(8, 4));
    private static final DecisionId FOREIGN = new DecisionId(new UUID(8, 2));
    private static final LocalDate DUE = HELD.plusDays(30);
    private static final FollowUpTask OF_LEAD = new FollowUpTask("Préparer l’avenant", person(3), null, DUE);
    private static final FollowUpTask OF_SERVICE =
            new FollowUpTask("Poser les panneaux", null, Role.MUNICIPAL_SERVICE, DUE);
    private static final DecisionTabled TABLED = new DecisionTabled(DECISION, SITTING, 1);
    private static final DecisionAdopted ADOPTED = new DecisionAdopted(DECISION, SITTING, 1, CARRIED, HELD);

    private static FixtureConfiguration<Decision> fixture(int person, Role role) {
        VoteResults votes = (_, sitting, item) -> Optional.of(new VoteResult(sitting, item, BODY, CARRIED, HELD));
        var subjects = new InMemorySubjects()
                .with(EARLIER, Scope.of(VALMORET))
                .with(OF_COUNCIL, Scope.of(VALMORET))
                .with(UNDECIDED, Scope.of(VALMORET))
                .with(FOREIGN, Scope.of(TerritoryId.ofInsee("99002")));
        var findings = new ShownFindings(RuleBook.standard(), _ -> List.of());
        DraftedDecisions known = decision -> Optional.ofNullable(Map.of(
                        DECISION, new DraftedDecision(BODY, false),
                        EARLIER, new DraftedDecision(BODY, true, true),
                        OF_COUNCIL, new DraftedDecision(new BodyId(new UUID(8, 9)), true, true),
                        UNDECIDED, new DraftedDecision(BODY, true, false))
                .get(decision));
        return Fixtures.of(
                Decision.class, Contexts.allowed(person(person), role, HELD), votes, subjects, findings, known);
    }

    private static FixtureConfiguration<Decision> fixture() {
        return fixture(1, Role.CHAIR);
    }

    private static DecisionDrafted drafted(Resolution resolution) {
        return new DecisionDrafted(DECISION, VALMORET, null, BODY, false, "D-07", "Halle", "Considérant…", resolution);
    }

    private static DecisionDrafted drafted() {
        return drafted(new Resolution.TakeNote());
    }

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
                .expectException(
                        rejection(GovernanceRejection.OPTIONS_COUNT, "options", "1", "least", "2", "most", "5"));
        fixture()
                .given(drafted())
                .when(options("A", option("A", null), option("A", "Motif")))
                .expectException(rejection(GovernanceRejection.OPTION_TWICE, "option", "A"));
        fixture()
                .given(drafted())
                .when(options("A", option("A", null), option("B", null)))
                .expectException(rejection(GovernanceRejection.REASON_NOT_CHOSEN_MISSING, "option", "B"));
        fixture()
                .given(drafted())
                .when(options("C", option("A", "Motif"), option("B", "Motif")))
                .expectException(rejection(GovernanceRejection.OPTION_UNKNOWN, "option", "C"));
        fixture()
                .given(drafted(), TABLED, ADOPTED)
                .when(new RecordOptions(DECISION, null, both, "B"))
                .expectException(rejection(GovernanceRejection.DECIDED_ALREADY, "status", "ADOPTED"));
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
                                List.of(
                                        kept("R-41", Map.of("required", "6", "counted", "9")),
                                        kept("R-46", Map.of("votesFor", "7", "votesAgainst", "2")))),
                        new DecisionBecameExecutable(DECISION, request, HELD),
                        new FollowUpAdded(DECISION, 1, OF_LEAD, HELD),
                        new FollowUpAdded(DECISION, 2, OF_SERVICE, HELD));
    }

    private static Finding kept(String id, Map<String, String> figures) {
        var rule = RuleBook.standard().on(id, HELD);
        return new Finding(id, Finding.Outcome.HOLDS, rule.mode(), figures, rule.basis());
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
                .expectException(rejection(GovernanceRejection.FOLLOW_UP_OF_ANOTHER, "number", "1"));
        fixture()
                .given(drafted(), first, closed)
                .when(done)
                .expectException(rejection(GovernanceRejection.FOLLOW_UP_DONE, "number", "1", "on", DUE.toString()));
        fixture()
                .given(drafted(), first)
                .when(new CompleteFollowUp(DECISION, null, 2, "Fait", DUE))
                .expectException(rejection(GovernanceRejection.FOLLOW_UP_UNKNOWN, "number", "2"));
    }

    @Test
    void aFollowUpHasOneOwnerADueDateAndADecisionThatStands() {
        var nobody = new FollowUpTask("Faire", null, null, DUE);
        var both = new FollowUpTask("Faire", person(3), Role.PMO, DUE);
        for (var task : List.of(nobody, both)) {
            fixture()
                    .given(drafted())
                    .when(new AddFollowUp(DECISION, null, task, HELD))
                    .expectException(rejection(GovernanceRejection.FOLLOW_UP_OWNER));
        }
        fixture()
                .given(drafted())
                .when(new AddFollowUp(DECISION, null, OF_LEAD, DUE.plusDays(1)))
                .expectException(rejection(
                        GovernanceRejection.DUE_TOO_EARLY,
                        "on",
                        DUE.toString(),
                        "earliest",
                        DUE.plusDays(1).toString()));
        fixture()
                .given(drafted(), TABLED, new DecisionRefused(DECISION, SITTING, 1, CARRIED, HELD))
                .when(new AddFollowUp(DECISION, null, OF_LEAD, HELD))
                .expectException(rejection(GovernanceRejection.GIVEN_UP, "status", "REFUSED"));
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
                .expectException(rejection(GovernanceRejection.DISSENT_WITHOUT_AUTHOR));
        fixture()
                .given(drafted())
                .when(inWords)
                .expectException(rejection(GovernanceRejection.NOT_TABLED, "status", "DRAFT"));
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
                .expectException(rejection(GovernanceRejection.NOT_ADOPTED, "status", "TABLED"));
    }

    @Test
    void aCorrectionIsAnnouncedAndTakesEffectOnceTheDecisionIsExecutable() {
        var announce = new AnnounceCorrection(DECISION, null, EARLIER, CorrectionKind.SUPERSEDES, "Erreur de surface");
        var announced = new CorrectionAnnounced(DECISION, EARLIER, CorrectionKind.SUPERSEDES, "Erreur de surface");
        fixture().given(drafted()).when(announce).expectEvents(announced);
        fixture()
                .given(drafted(), announced, TABLED)
                .when(new AdoptDecision(DECISION, null, HELD))
                .expectEvents(
                        ADOPTED,
                        new FindingsKept(
                                DECISION,
                                List.of(
                                        kept("R-41", Map.of("required", "6", "counted", "9")),
                                        kept("R-46", Map.of("votesFor", "7", "votesAgainst", "2")))),
                        new DecisionBecameExecutable(DECISION, new Resolution.TakeNote(), HELD),
                        new CorrectionTookEffect(DECISION, EARLIER, CorrectionKind.SUPERSEDES, HELD));
        fixture()
                .given(drafted())
                .when(new AnnounceCorrection(DECISION, null, DECISION, CorrectionKind.CORRECTS, "Motif"))
                .expectException(rejection(GovernanceRejection.CORRECTS_ITSELF));
        fixture()
                .given(drafted())
                .when(new AnnounceCorrection(DECISION, null, FOREIGN, CorrectionKind.CORRECTS, "Motif"))
                .expectException(
                        rejection(PlatformRejection.OTHER_TERRITORY, "field", "earlier", "value", FOREIGN.toString()));
    }

    @Test
    void aBodyCorrectsOnlyWhatItAdoptedItself() {
        fixture()
                .given(drafted())
                .when(new AnnounceCorrection(DECISION, null, OF_COUNCIL, CorrectionKind.SUPERSEDES, "Motif"))
                .expectException(rejection(GovernanceRejection.CORRECTS_ANOTHER_BODYS, "earlier", OF_COUNCIL))
                .expectNoEvents();
        fixture()
                .given(drafted())
                .when(new AnnounceCorrection(DECISION, null, UNDECIDED, CorrectionKind.CORRECTS, "Motif"))
                .expectException(rejection(GovernanceRejection.CORRECTS_UNDECIDED, "earlier", UNDECIDED))
                .expectNoEvents();
    }

    @Test
    void aSupersededDecisionIsNotTriedAgain() {
        var executable = new DecisionBecameExecutable(DECISION, new Resolution.TakeNote(), HELD);
        var failed = new EnactmentFailed(DECISION, "any.code", Map.of());
        var corrected = new DecisionCorrected(DECISION, EARLIER, CorrectionKind.SUPERSEDES, DUE);
        fixture()
                .given(drafted(), TABLED, ADOPTED, executable, failed)
                .when(new MarkCorrected(DECISION, EARLIER, CorrectionKind.SUPERSEDES, DUE))
                .expectEvents(corrected);
        fixture()
                .given(drafted(), TABLED, ADOPTED, executable, failed, corrected)
                .when(new RetryEnactment(DECISION, null))
                .expectException(rejection(GovernanceRejection.DECISION_SUPERSEDED, "by", EARLIER.toString()));
    }
}
