package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.SCOPE;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.ConsultationCommand.CloseConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.OpenConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.RecordAnswer;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/** A committee of three votes and one observer, whose charter says that ten days of silence approve. */
final class AskedCommittee {

    static final ConsultationId ID = new ConsultationId(new UUID(9, 1));
    static final LocalDate OPENED = LocalDate.of(2026, 6, 1);
    static final LocalDate LAST = LocalDate.of(2026, 6, 11);
    static final BodyCharter TEN_DAYS = new BodyCharter(Decides.SILENCE, 10, false, 6, null, 10);
    static final List<Seat> SEATS = Stream.concat(
                    Sittings.seats(3).stream(), Stream.of(new Seat(person(4), SeatQuality.EXPERT, false, false)))
            .toList();
    static final DraftedDecision FREE = new DraftedDecision(BODY, false);
    static final AttachedDocument NOTE = new AttachedDocument("Note", "2", "a".repeat(64), 12, null);

    record OneBody(BodyKind kind, BodyCharter charter) implements Bodies {
        @Override
        public Optional<Profile> profile(BodyId body) {
            return Optional.of(new Profile(SCOPE, kind));
        }

        @Override
        public Optional<Composition> composition(BodyId body, LocalDate day) {
            return Optional.of(new Composition(SCOPE, new BodyRules(Quorum.NONE, 0, false, 5), SEATS, charter));
        }
    }

    static FixtureConfiguration<Consultation> fixture(
            LocalDate today, BodyKind kind, BodyCharter charter, DraftedDecision decision) {
        DraftedDecisions decisions = id -> id.equals(DECISION) ? Optional.of(decision) : Optional.empty();
        return Fixtures.of(
                Consultation.class,
                Contexts.allowed(person(2), Role.CHAIR, today),
                new OneBody(kind, charter),
                decisions);
    }

    static TestExecutor<Consultation> before(LocalDate today, DraftedDecision decision) {
        return fixture(today, BodyKind.STEERING_COMMITTEE, TEN_DAYS, decision).givenNoPriorActivity();
    }

    static TestExecutor<Consultation> given(LocalDate today, Object... answers) {
        return fixture(today, BodyKind.STEERING_COMMITTEE, TEN_DAYS, FREE)
                .given(Stream.concat(Stream.of(opened(LAST)), Stream.of(answers))
                        .toArray());
    }

    static OpenConsultation open(WrittenMeans sentBy, @Nullable LocalDate closesOn) {
        return new OpenConsultation(ID, BODY, DECISION, List.of(NOTE), sentBy, OPENED, closesOn);
    }

    static ConsultationOpened opened(LocalDate last) {
        return new ConsultationOpened(
                ID, BODY, VALMORET, null, DECISION, List.of(NOTE), WrittenMeans.EMAIL, OPENED, last, SEATS, TEN_DAYS);
    }

    static ConsultationAnswered answered(int person, WrittenAnswer answer, int day) {
        return new ConsultationAnswered(
                ID,
                person(person),
                answer,
                answer == WrittenAnswer.OBJECTS ? "Trop tôt" : null,
                WrittenMeans.LETTER,
                LocalDate.of(2026, 6, day));
    }

    static RecordAnswer letter(int person, WrittenAnswer answer, LocalDate on) {
        return new RecordAnswer(ID, null, person(person), answer, null, WrittenMeans.LETTER, on);
    }

    static CloseConsultation close() {
        return new CloseConsultation(ID, null);
    }

    private AskedCommittee() {}
}
