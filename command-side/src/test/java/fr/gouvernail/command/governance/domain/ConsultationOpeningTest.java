package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.AskedCommittee.FREE;
import static fr.gouvernail.command.governance.domain.AskedCommittee.ID;
import static fr.gouvernail.command.governance.domain.AskedCommittee.LAST;
import static fr.gouvernail.command.governance.domain.AskedCommittee.OPENED;
import static fr.gouvernail.command.governance.domain.AskedCommittee.TEN_DAYS;
import static fr.gouvernail.command.governance.domain.AskedCommittee.before;
import static fr.gouvernail.command.governance.domain.AskedCommittee.close;
import static fr.gouvernail.command.governance.domain.AskedCommittee.fixture;
import static fr.gouvernail.command.governance.domain.AskedCommittee.letter;
import static fr.gouvernail.command.governance.domain.AskedCommittee.open;
import static fr.gouvernail.command.governance.domain.AskedCommittee.opened;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.governance.domain.DraftedDecisions.InWriting;
import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.ConsultationCommand.AnswerConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.CancelConsultation;
import fr.gouvernail.contract.governance.ConsultationRejection;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which body may be asked in writing, on what and for how long. */
class ConsultationOpeningTest {

    @Test
    void itLastsForTheDelayOfTheCharterAndKeepsWhoSitsAndByWhichRules() {
        before(OPENED, FREE).when(open(WrittenMeans.EMAIL, null)).expectEvents(opened(LAST));
    }

    @Test
    void itMayLastLongerThanTheDelayAndNeverLess() {
        before(OPENED, FREE).when(open(WrittenMeans.EMAIL, LAST.plusDays(5))).expectEvents(opened(LAST.plusDays(5)));
        before(OPENED, FREE)
                .when(open(WrittenMeans.EMAIL, LAST.minusDays(1)))
                .expectException(rejection(
                        ConsultationRejection.DEADLINE_TOO_EARLY, "days", 9, "silenceDays", 10, "earliest", LAST));
    }

    @ParameterizedTest
    @EnumSource(
            value = BodyKind.class,
            names = {"MUNICIPAL_COUNCIL", "COMMUNITY_COUNCIL"})
    void aCouncilVotesAtASitting(BodyKind council) {
        fixture(OPENED, council, TEN_DAYS, FREE)
                .givenNoPriorActivity()
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.COUNCIL_VOTES_IN_SITTING, "kind", council));
    }

    @ParameterizedTest
    @EnumSource(
            value = Decides.class,
            names = {"MAJORITY", "CONSENSUS"})
    void withoutTheCharterSayingSoSilenceApprovesNothing(Decides way) {
        var charter = new BodyCharter(way, 0, false, 6, null, 0);
        fixture(OPENED, BodyKind.STEERING_COMMITTEE, charter, FREE)
                .givenNoPriorActivity()
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.CHARTER_WITHOUT_SILENCE, "decidesBy", way));
    }

    @Test
    void whatIsReadHereWasNotReadBeforeItWasHereAndWhatWasMailedMayBeEnteredLater() {
        before(OPENED.plusDays(3), FREE).when(open(WrittenMeans.EMAIL, null)).expectEvents(opened(LAST));
        before(OPENED.plusDays(3), FREE)
                .when(open(WrittenMeans.HERE, null))
                .expectException(rejection(ConsultationRejection.SENT_HERE_ON_ANOTHER_DAY, "openedOn", OPENED));
        before(OPENED.minusDays(1), FREE)
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.OPENED_IN_THE_FUTURE, "openedOn", OPENED));
    }

    @Test
    void aPointIsBeforeItsBodyOnce() {
        before(OPENED, new DraftedDecision(BODY, false, false, SITTING))
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.DECISION_ON_AGENDA, "decision", DECISION));
        before(OPENED, new DraftedDecision(BODY, false, false, null, new InWriting(LAST, false)))
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.CONSULTED_ALREADY, "closesOn", LAST));
        before(OPENED, new DraftedDecision(BODY, false, false, null, new InWriting(null, true)))
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.OBJECTED_BEFORE, "decision", DECISION));
        before(OPENED, new DraftedDecision(BODY, true))
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(GovernanceRejection.DECISION_SETTLED_ALREADY));
        before(OPENED, new DraftedDecision(new BodyId(new UUID(3, 2)), false))
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(GovernanceRejection.DECISION_OF_ANOTHER_BODY));
    }

    /** A decision that was withdrawn a moment ago, which no look-up knows yet. */
    private record WithdrawnMeanwhile() implements Aggregates {
        @Override
        public <A> void tell(Class<A> type, Identifier id, Consumer<A> message) {
            if (type == Decision.class && id.equals(DECISION)) {
                throw CommandRejected.of(DecisionRejection.NOT_DRAFT, "status", "WITHDRAWN");
            }
        }
    }

    @Test
    void nobodyIsAskedAboutADecisionThatRefusesIt() {
        DraftedDecisions decisions = _ -> Optional.of(FREE);
        Fixtures.of(
                        Consultation.class,
                        Contexts.allowed(person(2), Role.CHAIR, OPENED),
                        new AskedCommittee.OneBody(BodyKind.STEERING_COMMITTEE, TEN_DAYS),
                        decisions,
                        new WithdrawnMeanwhile())
                .givenNoPriorActivity()
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(DecisionRejection.NOT_DRAFT, "status", "WITHDRAWN"));
    }

    @Test
    void whoHasNoRightOnTheTerritoryDoesNothing() {
        var stranger = Contexts.refused(person(2), Role.CHAIR, LAST);
        DraftedDecisions decisions = _ -> Optional.of(FREE);
        var bodies = new AskedCommittee.OneBody(BodyKind.STEERING_COMMITTEE, TEN_DAYS);
        for (var command : List.of(
                new AnswerConsultation(ID, 0L, WrittenAnswer.AGREES, null),
                letter(1, WrittenAnswer.AGREES, LAST),
                close(),
                new CancelConsultation(ID, 0L, "Erreur"))) {
            Fixtures.of(Consultation.class, stranger, bodies, decisions)
                    .given(opened(LAST))
                    .when(command)
                    .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        }
        Fixtures.of(Consultation.class, stranger, bodies, decisions)
                .givenNoPriorActivity()
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }
}
