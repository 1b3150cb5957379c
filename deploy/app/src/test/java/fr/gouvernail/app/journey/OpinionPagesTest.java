package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The same scenario by the pages: asked, drafted, issued, followed to the proof; by silence; by a refusal and its appeal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpinionPagesTest {

    private static final Pattern WHY = Pattern.compile("href=\"(/pourquoi/\\d+\\?figure=opinion\\.due)\"");

    private SharedGouvernail gouvernail;
    private Api api;
    private Pages pmo;
    private String project;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        api = gouvernail.as("pmo");
        pmo = Pages.signedIn(gouvernail.address(), "pmo");
        project = new Valmoret(api).projectId(Valmoret.HALL);
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private String ask() {
        var form = "/projets/" + project + "/avis/nouveau";
        var answer = pmo.post(
                form,
                form,
                Map.of(
                        "cle", Api.newKey(),
                        "kind", "ABF_AGREEMENT",
                        "serviceName", "UDAP",
                        "subject", "La halle, aux abords de l’église",
                        "permitKind", "PERMIT",
                        "filedOn", "2026-02-10",
                        "askedOn", "2026-02-16"));
        var page = answer.uri().getPath();
        assertThat(page).as(Pages.text(answer)).startsWith("/avis/opinion-");
        return page;
    }

    private long version(String page) {
        return api.read("/api/assessment/opinions/" + page.substring("/avis/".length()))
                .path("opinion")
                .path("version")
                .asLong();
    }

    private Map<String, String> fields(String page, String... more) {
        var fields = new HashMap<String, String>();
        fields.put("cle", Api.newKey());
        fields.put("version", String.valueOf(version(page)));
        for (int index = 0; index < more.length; index += 2) {
            fields.put(more[index], more[index + 1]);
        }
        return fields;
    }

    private String send(Pages sender, String page, String act, String... more) {
        return Pages.text(sender.post(page, page + "/" + act, fields(page, more)));
    }

    private Map<String, String> four(String page) {
        var fields =
                fields(page, "verdict", "WITH_PRESCRIPTIONS", "reasons", "Matériaux à préciser", "on", "2026-04-08");
        var texts = new String[][] {
            {"Tuiles de terre cuite", "27 000", "3"},
            {"Profil des menuiseries en acier", "54 000", "4"},
            {"Teinte de la serrurerie", "0", "0"},
            {"Enseignes et éclairage", "15 000", "0"}
        };
        for (int row = 1; row <= 4; row++) {
            fields.put("text" + row, texts[row - 1][0]);
            fields.put("cost" + row, texts[row - 1][1]);
            fields.put("delay" + row, texts[row - 1][2]);
            fields.put("unit" + row, "WEEKS");
        }
        return fields;
    }

    @Test
    void theAgreementIsFollowedFromTheRequestToTheProofOfEachPrescription() {
        var page = ask();
        var asked = pmo.text(page);
        assertThat(asked)
                .contains("16 avril 2026", "délai de la règle R-83", "accord réputé donné (R-81)", "10 juin 2026");
        var why = WHY.matcher(pmo.get(page).body());
        assertThat(why.find()).isTrue();
        assertThat(pmo.text(why.group(1))).contains("16 avril 2026", "Avis d’un service demandé");

        assertThat(Pages.text(pmo.post(page + "/rendre", page + "/brouillon", four(page))))
                .contains("Brouillon", "Tuiles de terre cuite", "Reprendre le brouillon et rendre");
        assertThat(pmo.get(page + "/rendre").body()).contains("Tuiles de terre cuite", "value=\"27000\"");
        var unsigned = pmo.post(page + "/rendre", page + "/rendre", four(page));
        assertThat(unsigned.statusCode()).isEqualTo(409);
        assertThat(Pages.text(unsigned)).contains("joignez son courrier", "Tuiles de terre cuite");
        var issued = Pages.text(pmo.upload(
                page + "/rendre",
                page + "/rendre",
                four(page),
                "paperFile",
                "Accord".getBytes(StandardCharsets.UTF_8)));
        assertThat(issued)
                .contains("Accord avec prescriptions", "+ 96 000 €", "+7 semaines", "4 ouvertes sur 4")
                .contains("Réception bloquée par 4 prescriptions ouvertes", "inscrit par l’équipe du projet")
                .doesNotContain("Rendre l’avis", "liste.csv");

        var unproven = pmo.post(page, page + "/prescriptions/3/clore", fields(page, "closedOn3", "2026-09-15"));
        assertThat(unproven.statusCode()).isEqualTo(409);
        assertThat(Pages.text(unproven)).contains("se clôt avec sa preuve");
        var closed = Pages.text(pmo.upload(
                page,
                page + "/prescriptions/3/clore",
                fields(page, "closedOn3", "2026-09-15", "proof3Name", "Nuancier"),
                "proof3File",
                "Teinte".getBytes(StandardCharsets.UTF_8)));
        assertThat(closed).contains("close, prouvée", "15 septembre 2026", "Nuancier", "3 ouvertes sur 4");
        assertThat(send(pmo, page, "prescriptions/1/chiffrer", "cost1", "30 000", "delay1", "3", "unit1", "WEEKS"))
                .contains("Dites le motif de ce changement");
        assertThat(send(
                        pmo,
                        page,
                        "prescriptions/1/chiffrer",
                        "cost1",
                        "30 000",
                        "delay1",
                        "3",
                        "estimateReason1",
                        "Devis"))
                .contains("+ 99 000 €");
        assertThat(send(
                        pmo,
                        page,
                        "permis",
                        "outcome",
                        "GRANTED",
                        "reference",
                        "Arrêté 2026-118",
                        "decidedOn",
                        "2026-05-28"))
                .contains("Délivré", "ne reprend pas les prescriptions (R-80)");
    }

    @Test
    void whoAnswersForAPrescriptionFindsItOnTheirPageAndTheRegisterKeepsItsFilters() {
        var services = Pages.signedIn(gouvernail.address(), "halle");
        assertThat(services.text("/")).contains("à lever avec sa preuve", "Couverture en tuiles de terre cuite");
        assertThat(Pages.signedIn(gouvernail.address(), "etat").text("/")).contains("attendu de votre service");
        assertThat(pmo.text("/tableau-de-bord")).contains("bloquent la réception");
        assertThat(pmo.text("/avis?prescriptions=ouvertes")).contains("UDAP", "3 ouvertes sur 4");
        assertThat(pmo.text("/avis?service=ARCHAEOLOGY"))
                .contains("Archéologie préventive (DRAC)")
                .doesNotContain("UDAP");
        assertThat(pmo.text("/projets/" + project + "/avis")).contains("Réception bloquée par");
        var english = pmo.text("/avis?langue=en");
        assertThat(english).contains("Opinions of State services");
        pmo.get("/avis?langue=fr");
        var resident = Pages.signedIn(gouvernail.address(), "habitante");
        assertThat(resident.text("/avis?prescriptions=ouvertes")).contains("UDAP");
    }

    @Test
    void variantATheSilenceIsRecordedWithItsDayAndItsRule() {
        var page = ask();
        assertThat(pmo.text(page)).contains("Délai passé, sans réponse inscrite");
        assertThat(Pages.signedIn(gouvernail.address(), "directrice").text("/")).contains("le silence est à constater");
        assertThat(send(pmo, page, "silence"))
                .contains("Accord réputé donné, par silence", "16 avril 2026", "(R-81)")
                .doesNotContain("Constater le silence");
    }

    @Test
    void variantBTheRefusalOpensThePathToThePrefetDeRegion() {
        var page = ask();
        var unfavourable = fields(page, "verdict", "UNFAVOURABLE", "reasons", "Trop haut", "on", "2026-04-08");
        unfavourable.put("paperLink", "https://archives.example/udap.pdf");
        assertThat(Pages.text(pmo.post(page + "/rendre", page + "/rendre", unfavourable)))
                .contains("Avis défavorable", "recours au préfet de région", "(R-84)");
        assertThat(send(pmo, page, "permis", "outcome", "GRANTED", "reference", "A 1", "decidedOn", "2026-05-28"))
                .contains("Le permis ne peut pas être délivré sans l’accord");
        assertThat(send(
                        pmo,
                        page,
                        "recours",
                        "by",
                        "AUTHORITY",
                        "grounds",
                        "Hauteur admise au PLU",
                        "lodgedOn",
                        "2026-04-15"))
                .contains("Recours au préfet de région", "Formé le 15 avril 2026", "15 juin 2026 au plus tard")
                .doesNotContain("Corriger par un nouvel avis");
        assertThat(send(pmo, page, "commission", "view", "Favorable", "consultedOn", "2026-05-12"))
                .contains("CRPA");
        var answer = fields(page, "verdict", "FAVOURABLE", "reasons", "Hauteur admise", "on", "2026-06-30");
        answer.put("paperLink", "https://archives.example/prefet.pdf");
        assertThat(Pages.text(pmo.post(page + "/reponse-recours", page + "/reponse-recours", answer)))
                .contains("Accord", "30 juin 2026", "Hauteur admise")
                .doesNotContain("Corriger par un nouvel avis");
    }

    @Test
    void variantBTheSilenceOfThePrefetIsCalledForAndRecordedWithItsEffect() {
        var page = ask();
        var conditions = four(page);
        conditions.put("paperLink", "https://archives.example/udap.pdf");
        pmo.post(page + "/rendre", page + "/rendre", conditions);
        send(pmo, page, "recours", "by", "APPLICANT", "grounds", "Profil trop cher", "lodgedOn", "2026-04-15");
        assertThat(pmo.text("/")).contains("son silence est à constater (R-84)");
        assertThat(pmo.text(page)).contains("Le recours du demandeur est réputé rejeté", "15 juin 2026");
        assertThat(pmo.text("/avis?retard=oui")).contains("Délai passé, sans réponse inscrite");
        var silent = send(pmo, page, "silence-recours");
        assertThat(silent)
                .contains(
                        "Recours réputé rejeté, par silence du préfet de région",
                        "Réception bloquée par 4 prescriptions")
                .doesNotContain("Constater le silence");
        assertThat(send(pmo, page, "silence-recours")).contains("Aucun recours n’attend de réponse");
        assertThat(pmo.text("/journal")).contains("Silence du préfet de région constaté");
    }

    @Test
    void aCorrectionIsAnotherOpinionAndBothAreRead() {
        var page = ask();
        var first = fields(page, "verdict", "FAVOURABLE", "reasons", "Sans objet", "on", "2026-04-08");
        first.put("paperLink", "https://archives.example/udap.pdf");
        pmo.post(page + "/rendre", page + "/rendre", first);
        var other = fields(page, "verdict", "UNFAVOURABLE", "reasons", "Erreur de lecture", "on", "2026-04-10");
        other.put("reason", "Le courrier disait le contraire");
        other.put("paperLink", "https://archives.example/udap-2.pdf");
        var answer = pmo.post(page + "/remplacer", page + "/remplacer", other);
        assertThat(answer.uri().getPath()).startsWith("/avis/opinion-").isNotEqualTo(page);
        assertThat(Pages.text(answer)).contains("Cet avis en remplace un autre", "Le courrier disait le contraire");
        assertThat(pmo.text(page))
                .contains("Cet avis est remplacé", "Accord")
                .doesNotContain("Corriger par un nouvel avis");
    }
}
