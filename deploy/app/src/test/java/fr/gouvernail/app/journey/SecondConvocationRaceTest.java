package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.journey.Api.Answer;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Several secretaries convene the same council a second time at the same moment. */
class SecondConvocationRaceTest {

    private static final int AT_ONCE = 6;

    private final SharedGouvernail gouvernail = SharedGouvernail.shared();

    @Test
    void oneOfThemIsAcceptedAndTheOthersReadWhichDayItIsFor() throws Exception {
        var council = new CouncilSteps(gouvernail, 5, "second-race-").establish("Conseil des urgences");
        var first = council.convene("2026-09-14", "2026-09-07");
        council.settle(
                first,
                council.act(
                        first,
                        "agenda-items",
                        "{\"title\":\"Point\",\"decision\":\"" + council.draft("R-01", "Point") + "\"}"));
        council.go(first, "opening", "{}");
        council.go(first, "attendance", council.attendance(2, 0, "2026-09-12"));
        council.go(first, "closing", "{}");

        var answers = atOnce(() -> council.reconvene(first, "2026-09-18", "2026-09-15"));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(AT_ONCE - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.code()).isEqualTo("governance.sitting.reconvened-already");
                    assertThat(answer.body()).contains("18 septembre 2026");
                });
        var second = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .json();
        var sheet = council.sheet(second.path("target").asString());
        assertThat(second.path("version").asLong())
                .as("the version is that of the second sitting, not of the first, which was told")
                .isEqualTo(sheet.path("sitting").path("version").asLong());
        assertThat(council.sheet(first).path("course").path("followedBy").asString())
                .isEqualTo(second.path("target").asString());
    }

    private static ArrayList<Answer> atOnce(Callable<Answer> sending) throws Exception {
        var together = new CyclicBarrier(AT_ONCE);
        var answers = new ArrayList<Answer>();
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            var sent = new ArrayList<java.util.concurrent.Future<Answer>>();
            for (int sender = 0; sender < AT_ONCE; sender++) {
                sent.add(senders.submit(() -> {
                    together.await();
                    return sending.call();
                }));
            }
            for (var one : sent) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
