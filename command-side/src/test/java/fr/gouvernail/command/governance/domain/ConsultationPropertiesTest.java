package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.ConsultationCommand.CloseConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.RecordAnswer;
import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ConsultationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whoever answers whatever on whichever day, and in whichever order it is recorded. */
class ConsultationPropertiesTest {

    private static final ConsultationId ID = new ConsultationId(new UUID(9, 1));
    private static final LocalDate OPENED = LocalDate.of(2026, 6, 1);

    @RepeatedTest(200)
    void theResultDoesNotDependOnTheOrderOfRecordingAndCountsEachSeatOnce(RepetitionInfo repetition) {
        long seed = 7_000L + repetition.getCurrentRepetition();
        var random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        int days = 1 + random.nextInt(20);
        var opened = opened(random, days);
        var answers = answers(random, opened.seats().size(), days);
        var first = closed(opened, answers);
        var shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        var second = closed(opened, shuffled);
        int voting = (int) opened.seats().stream().filter(Seat::voting).count();

        assertThat(second).as("seed %d", seed).isEqualTo(first);
        assertThat(first.seats()).as("seed %d", seed).isEqualTo(voting);
        assertThat(first.agreed()
                        + first.silent()
                        + first.abstained()
                        + first.objected()
                        + first.sittingAsked()
                        + first.recused())
                .as("seed %d", seed)
                .isEqualTo(voting);
        if (first.objected() + first.sittingAsked() > 0) {
            assertThat(first.approved()).as("seed %d", seed).isFalse();
        }
    }

    private static ConsultationOpened opened(Random random, int days) {
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(person(1), SeatQuality.ELECTED, true, true));
        int more = random.nextInt(12);
        for (int i = 2; i <= 1 + more; i++) {
            seats.add(new Seat(person(i), SeatQuality.PARTNER, random.nextInt(5) > 0, false));
        }
        return new ConsultationOpened(
                ID,
                BODY,
                VALMORET,
                null,
                DECISION,
                List.of(),
                WrittenMeans.EMAIL,
                OPENED,
                OPENED.plusDays(days),
                seats,
                new BodyCharter(Decides.SILENCE, days, false, 0, null, 0));
    }

    /** No member answers twice on one day: that day's last word is the last recorded, by its nature. */
    private static List<RecordAnswer> answers(Random random, int seats, int days) {
        var answers = new ArrayList<RecordAnswer>();
        for (int member = 1; member <= seats + 1; member++) {
            for (int day = -1; day <= days + 1; day++) {
                if (random.nextInt(days + 3) == 0) {
                    var kind = WrittenAnswer.values()[random.nextInt(WrittenAnswer.values().length)];
                    var reason = kind == WrittenAnswer.RECUSED ? null : "Motif";
                    answers.add(new RecordAnswer(
                            ID, null, person(member), kind, reason, WrittenMeans.LETTER, OPENED.plusDays(day)));
                }
            }
        }
        return answers;
    }

    private static ConsultationCount closed(ConsultationOpened opened, List<RecordAnswer> answers) {
        var today = opened.closesOn().plusDays(3);
        var context = Contexts.allowed(person(1), Role.PMO, today);
        var state = ConsultationState.evolve(null, opened);
        for (var answer : answers) {
            try {
                for (var event : ConsultationDecisions.recordAnswer(state, answer, context)) {
                    state = ConsultationState.evolve(state, event);
                }
            } catch (CommandRejected refused) {
                assertThat(refused.code().code()).startsWith("governance.consultation.");
            }
        }
        return ConsultationDecisions.close(state, new CloseConsultation(ID, null), today)
                .count();
    }
}
