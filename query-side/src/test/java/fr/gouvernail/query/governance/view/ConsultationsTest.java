package fr.gouvernail.query.governance.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.governance.projection.BodiesProjection;
import fr.gouvernail.query.governance.projection.ConsultationsProjection;
import fr.gouvernail.query.governance.projection.DecisionsRegisterProjection;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.reporting.projection.MyPageProjection;
import fr.gouvernail.query.reporting.view.MyItemKind;
import fr.gouvernail.query.reporting.view.MyItemRow;
import fr.gouvernail.query.reporting.view.MyPage;
import fr.gouvernail.query.testing.ProjectionTestBase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A written consultation as each reader sees it, and what it asks of whom on which day. */
class ConsultationsTest extends ProjectionTestBase {

    private static final LocalDate OPENED = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 11);
    private static final BodyId BODY = new BodyId(new UUID(9, 1));
    private static final ConsultationId ID = new ConsultationId(new UUID(9, 2));
    private static final DecisionId DECISION = new DecisionId(new UUID(9, 3));
    private static final PersonId MEMBER = new PersonId(new UUID(9, 4));
    private static final PersonId OTHER = new PersonId(new UUID(9, 5));
    private static final PersonId OBSERVER = new PersonId(new UUID(9, 6));

    @Override
    protected List<Projection> projections() {
        return List.of(
                new BodiesProjection(),
                new DecisionsRegisterProjection(),
                new ConsultationsProjection(),
                new MyPageProjection());
    }

    private void opened() {
        var rules = new BodyRules(Quorum.NONE, 0, false, 0);
        recorded(BODY, new BodyEstablished(BODY, VALMORET, null, BodyKind.STEERING_COMMITTEE, "Comité", rules, OPENED));
        recorded(
                DECISION,
                new DecisionDrafted(
                        DECISION,
                        VALMORET,
                        null,
                        BODY,
                        false,
                        "CT-1",
                        "Calendrier",
                        "Le comité retient le calendrier.",
                        new Resolution.TakeNote()));
        recorded(
                ID,
                new ConsultationOpened(
                        ID,
                        BODY,
                        VALMORET,
                        null,
                        DECISION,
                        List.of(new AttachedDocument("Note", "2", "a".repeat(64), 12, null)),
                        WrittenMeans.EMAIL,
                        OPENED,
                        LAST,
                        List.of(
                                new Seat(MEMBER, SeatQuality.OFFICIAL, true, true),
                                new Seat(OTHER, SeatQuality.PARTNER, true, false),
                                new Seat(OBSERVER, SeatQuality.EXPERT, false, false)),
                        new BodyCharter(Decides.SILENCE, 10, false, 6, null, 0)));
        recorded(DECISION, new DecisionPutToConsultation(DECISION, ID, LAST, OPENED));
    }

    private void answered(PersonId person, WrittenAnswer answer, int day) {
        recorded(
                ID,
                new ConsultationAnswered(ID, person, answer, "Motif", WrittenMeans.LETTER, LocalDate.of(2026, 6, day)));
    }

    private void closed() {
        var count = new ConsultationCount(2, 1, 1, 0, 0, 0, 0);
        recorded(ID, new ConsultationClosed(ID, BODY, DECISION, true, count, LAST));
        recorded(DECISION, new DecisionApprovedInWriting(DECISION, ID, count, LAST));
    }

    private ConsultationSheet sheet(Reader reader) {
        return new Consultations(jdbc()).sheet(reader, ID).orElseThrow();
    }

    private static Reader as(PersonId person, Role role) {
        return new Reader(person, "Une personne", role, VALMORET, null);
    }

    private List<MyItemRow> items(Reader reader, LocalDate day) {
        return new MyPage(jdbc(), on(day)).items(reader);
    }

    /** The present is that day. */
    private static ReadingDay on(LocalDate day) {
        var clock = Clock.fixed(day.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new ReadingDay(clock, ZoneOffset.UTC, new EventArchive() {
            @Override
            public Optional<ArchivedEvent> at(long position) {
                return Optional.empty();
            }

            @Override
            public long head() {
                return -1;
            }

            @Override
            public long positionAt(Instant instant) {
                return -1;
            }
        });
    }

    @Test
    void theLastAnswerByItsDayCountsHoweverLateTheOtherIsRecorded() {
        opened();
        answered(MEMBER, WrittenAnswer.AGREES, 8);
        answered(MEMBER, WrittenAnswer.OBJECTS, 5);
        var sheet = sheet(reader(Role.PMO, VALMORET, null));
        assertThat(Objects.requireNonNull(sheet.answerOf(MEMBER)).answer()).isEqualTo(WrittenAnswer.AGREES);
        assertThat(sheet.earlierOf(MEMBER))
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).isEqualTo(WrittenAnswer.OBJECTS));
        assertThat(sheet.objections()).isEmpty();
        assertThat(sheet.consultation().answered()).isEqualTo(1);
        assertThat(sheet.documents()).extracting(AttachedDocument::version).containsExactly("2");
    }

    @Test
    void outsideOfTheAdministrationsOneReadsOnesOwnAnswerAndTheNumbers() {
        opened();
        answered(MEMBER, WrittenAnswer.AGREES, 3);
        answered(OTHER, WrittenAnswer.OBJECTS, 3);
        for (var role : List.of(Role.PARTNER, Role.RESIDENT)) {
            var own = sheet(as(OTHER, role));
            assertThat(own.members())
                    .extracting(ConsultationSheet.Member::person)
                    .containsExactly(OTHER);
            assertThat(own.answers())
                    .extracting(ConsultationSheet.Answer::person)
                    .containsExactly(OTHER);
            assertThat(own.consultation().answered()).isEqualTo(2);
            assertThat(sheet(as(DIRECTOR, role)).answers()).isEmpty();
        }
        assertThat(sheet(as(DIRECTOR, Role.AUDITOR)).answers()).hasSize(2);
    }

    @Test
    void aCoFinancerReadsWhatItIsAskedAboutAndOtherwiseMoneyAlone() {
        opened();
        var consultations = new Consultations(jdbc());
        assertThat(consultations.sheet(as(DIRECTOR, Role.CO_FINANCER), ID)).isEmpty();
        assertThat(consultations.sheet(as(OTHER, Role.CO_FINANCER), ID)).isPresent();
        assertThat(consultations.list(reader(Role.PMO, SAINT_AUBRAC, null), Consultations.Filter.ALL))
                .isEmpty();
    }

    @Test
    void whoWasAskedIsRemindedUntilTheLastDayAndWhoClosesFromTheDayAfter() {
        opened();
        var member = as(MEMBER, Role.MUNICIPAL_SERVICE);
        assertThat(items(member, LAST)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(MyItemKind.CONSULTATION_TO_ANSWER);
            assertThat(item.dueOn()).isEqualTo(LAST);
            assertThat(item.reference()).isEqualTo("CT-1");
            assertThat(item.relatedTitle()).isEqualTo("Calendrier");
            assertThat(item.path()).isEqualTo("/consultations/" + ID + "#repondre");
        });
        assertThat(items(member, LAST.plusDays(1))).isEmpty();
        assertThat(items(as(OBSERVER, Role.CONTRIBUTOR), LAST)).isEmpty();
        assertThat(items(as(DIRECTOR, Role.PMO), LAST)).isEmpty();
        assertThat(items(as(DIRECTOR, Role.PMO), LAST.plusDays(1)))
                .extracting(MyItemRow::kind)
                .containsExactly(MyItemKind.CONSULTATION_TO_CLOSE);
        answered(MEMBER, WrittenAnswer.AGREES, 3);
        assertThat(items(member, LAST)).isEmpty();
        assertThat(items(as(OTHER, Role.PARTNER), LAST)).hasSize(1);
        closed();
        assertThat(items(as(OTHER, Role.PARTNER), LAST)).isEmpty();
        assertThat(items(as(DIRECTOR, Role.PMO), LAST.plusDays(1))).isEmpty();
    }

    @Test
    void theRegisterSaysHowItWasAdopted() {
        opened();
        var decisions = new Decisions(jdbc(), on(LAST));
        var reader = reader(Role.PMO, VALMORET, null);
        assertThat(decisions.byId(reader, DECISION).orElseThrow().state()).isEqualTo(DecisionState.CONSULTED);
        assertThat(decisions.waiting(reader)).containsEntry(DecisionFilter.Waiting.ANSWERS, 1);
        closed();
        var row = decisions.byId(reader, DECISION).orElseThrow();
        assertThat(row.state()).isEqualTo(DecisionState.ADOPTED);
        assertThat(row.decidedOn()).isEqualTo(LAST);
        assertThat(row.approvedInWriting()).isTrue();
        assertThat(row.tally()).isNull();
    }
}
