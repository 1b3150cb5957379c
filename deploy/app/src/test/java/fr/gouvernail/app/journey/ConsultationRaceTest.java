package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.journey.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Several secretaries act on one decision at the same moment, before any look-up knows of the others. */
class ConsultationRaceTest {

    private static final String ALL = "/api/governance/consultations";
    private static final int ROUNDS = 5;

    private final SharedGouvernail gouvernail = SharedGouvernail.shared();
    private final Api pmo = gouvernail.as("pmo");
    private final Committee committee = new Committee(pmo, "TECHNICAL_COMMITTEE");

    private String draft(String reference) {
        var decision = committee.draft(reference, "Point", "{\"kind\":\"take-note\"}");
        pmo.awaitShown("/api/governance/decisions/" + decision);
        return decision;
    }

    private Answer open(String decision) {
        return pmo.post(ALL, """
                {"body":"%s","decision":"%s","documents":[],"sentBy":"EMAIL","openedOn":"2026-06-01"}""".formatted(committee.body(), decision), "Idempotency-Key", Api.newKey());
    }

    private Answer withdraw(String decision, String version) {
        return pmo.post(
                "/api/governance/decisions/" + decision + "/withdrawal",
                "{\"reason\":\"Sans objet\",\"effectiveOn\":\"2026-06-02\"}",
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                version);
    }

    @Test
    void membersAreAskedOnceAboutADecision() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var decision = draft("CR-1" + round);
            Callable<Answer> opening = () -> open(decision);
            var answers = atOnce(List.of(opening, opening, opening, opening));
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .extracting(Answer::code)
                    .isSubsetOf("governance.decision.consulted-now", "governance.consultation.consulted-already");
        }
    }

    @Test
    void aDecisionIsWithdrawnOrItsMembersAreAskedNeverBoth() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var decision = draft("CR-2" + round);
            long version = pmo.read("/api/governance/decisions/" + decision)
                    .path("decision")
                    .path("version")
                    .asLong();
            var answers = atOnce(List.of(() -> open(decision), () -> withdraw(decision, "\"" + version + "\"")));
            assertThat(answers)
                    .as("%s", answers)
                    .filteredOn(answer -> answer.status() < 300)
                    .hasSize(1);
        }
    }

    private static List<Answer> atOnce(List<Callable<Answer>> acts) throws Exception {
        var together = new CyclicBarrier(acts.size());
        var answers = new ArrayList<Answer>();
        try (var senders = Executors.newFixedThreadPool(acts.size())) {
            var sent = new ArrayList<java.util.concurrent.Future<Answer>>();
            for (var act : acts) {
                sent.add(senders.submit(() -> {
                    together.await();
                    return act.call();
                }));
            }
            for (var one : sent) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
