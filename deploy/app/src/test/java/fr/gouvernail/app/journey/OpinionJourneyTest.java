package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.OpinionSteps.content;
import static fr.gouvernail.app.journey.OpinionSteps.issuing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The architect's opinion on the market hall through HTTP: SC-02 with its figures, by silence, by a refusal, and what is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpinionJourneyTest {

    private static final String NONE = "[]";

    private SharedGouvernail gouvernail;
    private OpinionSteps steps;
    private String lead;
    private LocalDate today;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        var pmo = gouvernail.as("pmo");
        steps = new OpinionSteps(pmo, new Valmoret(pmo).projectId(Valmoret.HALL));
        lead = pmo.read("/api/portfolio/projects/" + steps.project())
                .path("project")
                .path("lead")
                .asString();
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    @Test
    void theAgreementWithFourPrescriptionsCosts96000EurosAndSevenWeeksUntilEachIsProven() {
        int open = steps.summary().path("prescriptions").path("open").asInt();
        var id = steps.ask();
        assertThat(steps.row(id).path("dueOn").asString()).isEqualTo("2026-04-16");
        assertThat(steps.row(id).path("delayRule").asString()).isEqualTo("R-83");
        assertThat(steps.row(id).path("silence").asString()).isEqualTo("AGREEMENT");
        assertThat(steps.row(id).path("permit").path("decisionDueOn").asString())
                .isEqualTo("2026-06-10");
        var before = gouvernail.as("pmo").read("/api/funding/budgets").toString();

        var issued = steps.issue(id, content("WITH_PRESCRIPTIONS", OpinionSteps.four(lead)), "2026-04-08")
                .path("opinion");
        assertThat(issued.path("stage").asString()).isEqualTo("ISSUED");
        assertThat(issued.path("verdict").asString()).isEqualTo("WITH_PRESCRIPTIONS");
        assertThat(issued.path("answeredOn").asString()).isEqualTo("2026-04-08");
        assertThat(issued.path("prescriptions").path("costHt").asLong()).isEqualTo(9_600_000);
        assertThat(issued.path("prescriptions").path("delayDays").asInt()).isEqualTo(7 * 7);
        assertThat(issued.path("prescriptions").path("open").asInt()).isEqualTo(4);
        assertThat(steps.sheet(id).path("onBehalf").asBoolean()).isTrue();
        assertThat(gouvernail.as("pmo").read("/api/funding/budgets").toString()).isEqualTo(before);

        var permit = steps.change(id, "permit-decision", """
                {"outcome":"GRANTED","reference":"Arrêté 2026-118","statesPrescriptions":true,"decidedOn":"2026-05-28"}""").path("opinion").path("permit");
        assertThat(permit.path("decision").asString()).isEqualTo("Arrêté 2026-118");
        assertThat(steps.summary().path("acceptanceBlocked").asBoolean()).isTrue();

        var unproven = steps.attempt(id, "prescription-closings", "{\"number\":1,\"closedOn\":\"2026-09-15\"}");
        assertThat(unproven.status()).isEqualTo(409);
        assertThat(unproven.code()).isEqualTo("assessment.prescription.proof-missing");
        assertThat(unproven.json().path("detail").asString()).contains("R-85");
        for (int number = 1; number <= 4; number++) {
            int left = 4 - number;
            var sheet = steps.change(id, "prescription-closings", OpinionSteps.closing(number, "2026-09-15"));
            assertThat(sheet.path("opinion").path("prescriptions").path("open").asInt())
                    .isEqualTo(left);
        }
        assertThat(steps.summary().path("prescriptions").path("open").asInt()).isEqualTo(open);
        steps.refused(
                id,
                "prescription-closings",
                OpinionSteps.closing(1, "2026-09-15"),
                409,
                "assessment.prescription.closed");
        var reopened = steps.change(id, "prescription-reopenings", "{\"number\":2,\"reason\":\"Profil non conforme\"}");
        assertThat(reopened.path("opinion").path("prescriptions").path("open").asInt())
                .isEqualTo(1);
    }

    @Test
    void variantAByThe16thNothingCameAndTheAgreementIsHeldToBeGiven() {
        var id = steps.ask();
        var silent = steps.change(id, "silence", "{}").path("opinion");
        assertThat(silent.path("stage").asString()).isEqualTo("SILENT");
        assertThat(silent.path("answeredOn").asString()).isEqualTo("2026-04-16");
        assertThat(silent.path("silenceRule").asString()).isEqualTo("R-81");
        assertThat(silent.path("silence").asString()).isEqualTo("AGREEMENT");
        steps.change(id, "permit-decision", """
                {"outcome":"GRANTED","reference":"Arrêté 2026-119","statesPrescriptions":false,"decidedOn":"2026-05-28"}""");

        var running = steps.ask(today.toString(), today.toString());
        var early = steps.attempt(running, "silence", "{}");
        assertThat(early.code()).isEqualTo("assessment.opinion.silence-too-early");
        assertThat(early.json().path("detail").asString()).contains("R-81");
    }

    @Test
    void variantBTheRefusalGoesToThePrefetDeRegionWhoseAnswerTakesItsPlace() {
        var id = steps.ask();
        steps.issue(id, content("UNFAVOURABLE", NONE), "2026-04-08");
        assertThat(steps.summary().path("refused").asInt()).isEqualTo(1);
        assertThat(steps.summary().path("findings").toString()).contains("\"mode\":\"BLOCK\"", "UNFAVOURABLE");
        steps.refused(id, "permit-decision", """
                {"outcome":"GRANTED","reference":"Arrêté 1","statesPrescriptions":false,"decidedOn":"2026-05-28"}""", 409, "assessment.opinion.permit-against-opinion");
        steps.refused(
                id,
                "appeal-answer",
                "{\"content\":%s,\"answeredOn\":\"2026-06-30\",\"document\":%s}"
                        .formatted(content("FAVOURABLE", NONE), OpinionSteps.PAPER),
                409,
                "assessment.opinion.no-appeal");
        var appealed = steps.change(id, "appeal", """
                {"by":"AUTHORITY","grounds":"Le projet respecte l’alignement.","lodgedOn":"2026-04-15"}""").path("opinion");
        assertThat(appealed.path("stage").asString()).isEqualTo("APPEALED");
        steps.change(id, "appeal-commission", "{\"view\":\"Favorable\",\"consultedOn\":\"2026-05-12\"}");
        var settled = steps.change(
                id,
                "appeal-answer",
                "{\"content\":%s,\"answeredOn\":\"2026-06-30\",\"document\":%s}"
                        .formatted(content("FAVOURABLE", NONE), OpinionSteps.PAPER));
        assertThat(settled.path("opinion").path("stage").asString()).isEqualTo("SETTLED");
        assertThat(settled.path("opinion").path("verdict").asString()).isEqualTo("FAVOURABLE");
        assertThat(settled.path("steps").toString()).contains("\"detail\":\"UNFAVOURABLE\"", "commission-consulted");
        steps.change(id, "permit-decision", """
                {"outcome":"GRANTED","reference":"Arrêté 2","statesPrescriptions":false,"decidedOn":"2026-07-10"}""");
    }

    @Test
    void variantBThePrefetSaysNothingAndTheDraftOfTheAuthorityIsHeldToBeApproved() {
        var id = steps.ask();
        steps.issue(id, content("UNFAVOURABLE", NONE), "2026-04-08");
        steps.change(id, "appeal", """
                {"by":"AUTHORITY","grounds":"Le projet respecte l’alignement.","lodgedOn":"%s"}""".formatted(today));
        var early = steps.attempt(id, "appeal-silence", "{}");
        assertThat(early.code()).isEqualTo("assessment.opinion.silence-too-early");
        assertThat(early.json().path("detail").asString()).contains("R-84");

        var late = steps.ask();
        steps.issue(late, content("UNFAVOURABLE", NONE), "2026-04-08");
        steps.change(late, "appeal", """
                {"by":"AUTHORITY","grounds":"Le projet respecte l’alignement.","lodgedOn":"2026-04-15"}""");
        var silent = steps.change(late, "appeal-silence", "{}").path("opinion");
        assertThat(silent.path("stage").asString()).isEqualTo("APPEAL_SILENT");
        assertThat(silent.path("appealSilence").asString()).isEqualTo("DRAFT_APPROVED");
        assertThat(silent.path("answeredOn").asString()).isEqualTo("2026-06-15");
        assertThat(silent.path("verdict").isNull()).isTrue();
        steps.refused(late, "appeal-silence", "{}", 409, "assessment.opinion.no-appeal");
        steps.change(late, "permit-decision", """
                {"outcome":"GRANTED","reference":"Arrêté 3","statesPrescriptions":false,"decidedOn":"2026-07-10"}""");
    }

    @Test
    void anIssuedOpinionIsReplacedAndNeverEdited() {
        var id = steps.ask();
        steps.refused(
                id,
                "issue",
                issuing(content("FAVOURABLE", NONE), "2026-02-15"),
                409,
                "assessment.opinion.issued-before-asked");
        steps.refused(
                id,
                "issue",
                issuing(content("FAVOURABLE", NONE), today.plusDays(1).toString()),
                409,
                "assessment.opinion.silence-gave-agreement");
        var recent = steps.ask(today.toString(), today.toString());
        steps.refused(
                recent,
                "issue",
                issuing(content("FAVOURABLE", NONE), today.plusDays(1).toString()),
                409,
                "assessment.opinion.in-the-future");
        steps.issue(id, content("WITH_PRESCRIPTIONS", OpinionSteps.four(lead)), "2026-04-08");
        var draft = "{\"content\":" + content("FAVOURABLE", NONE) + "}";
        steps.refused(id, "draft", draft, 409, "assessment.opinion.issued-already");

        var replacing =
                "{\"replaced\":\"%s\",\"reason\":\"Erreur de toiture\",\"content\":%s,\"issuedOn\":\"2026-04-10\",\"document\":%s}"
                        .formatted(id, content("FAVOURABLE", NONE), OpinionSteps.PAPER);
        var next = gouvernail
                .as("pmo")
                .create("/api/assessment/opinion-replacements", replacing)
                .path("target")
                .asString();
        gouvernail.as("pmo").awaitShown(OpinionSteps.at(next));
        var old = gouvernail
                .as("pmo")
                .await(
                        OpinionSteps.at(id),
                        sheet -> sheet.path("opinion").path("stage").asString().equals("REPLACED"));
        assertThat(old.path("opinion").path("replacedBy").asString()).isEqualTo(next);
        assertThat(old.path("opinion").path("verdict").asString()).isEqualTo("WITH_PRESCRIPTIONS");
        assertThat(steps.row(next).path("replaces").asString()).isEqualTo(id);
        assertThat(steps.row(next).path("dueOn").asString()).isEqualTo("2026-04-16");
        steps.refused(
                id, "issue", issuing(content("FAVOURABLE", NONE), "2026-04-08"), 409, "assessment.opinion.replaced");
        var again = gouvernail
                .as("pmo")
                .post("/api/assessment/opinion-replacements", replacing, "Idempotency-Key", Api.newKey());
        assertThat(again.code()).isEqualTo("assessment.opinion.replaced");
    }

    @Test
    void eachRoleDoesWhatIsItsOwnAndReadsWhatItMay() {
        var id = steps.ask();
        var state = gouvernail.as("etat");
        var spoken = steps.attempt(
                state, id, "issue", issuing(content("WITH_PRESCRIPTIONS", OpinionSteps.four(lead)), "2026-04-08"));
        assertThat(spoken.status()).as("%s", spoken).isEqualTo(200);
        gouvernail
                .as("pmo")
                .await(
                        OpinionSteps.at(id),
                        sheet -> sheet.path("opinion").path("stage").asString().equals("ISSUED"));
        assertThat(steps.sheet(id).path("onBehalf").asBoolean()).isFalse();
        assertThat(steps.attempt(state, id, "permit-decision", """
                {"outcome":"REFUSED","reference":"A","statesPrescriptions":false,"decidedOn":"2026-05-28"}""").status()).isEqualTo(403);
        assertThat(steps.attempt(
                                gouvernail.as("services"),
                                id,
                                "prescription-closings",
                                OpinionSteps.closing(1, "2026-09-15"))
                        .code())
                .isEqualTo("assessment.prescription.not-yours");
        assertThat(gouvernail.as("habitante").read(OpinionSteps.at(id)).toString())
                .contains("Tuiles de terre cuite")
                .doesNotContain("person-", "udap.pdf");
        assertThat(gouvernail.as("region").get(OpinionSteps.at(id)).status()).isEqualTo(404);
        assertThat(gouvernail.as("region").read(OpinionSteps.ALL)).isEmpty();
        assertThat(gouvernail.as("halle").read("/api/my-page").toString())
                .contains("PRESCRIPTION_OPEN", "Tuiles de terre cuite");
    }
}
