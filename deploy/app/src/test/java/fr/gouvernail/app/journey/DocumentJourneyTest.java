package fr.gouvernail.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a body had before it is read again, byte for byte, by those who see the sitting and by nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentJourneyTest {

    private static final byte[] REPORT = "%PDF-1.7\nRapport de présentation : les étals.\n".getBytes(UTF_8);

    private SharedGouvernail gouvernail;
    private Api member;
    private Committee committee;
    private Pages secretary;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        member = gouvernail.as("maire");
        committee = new Committee(member);
        secretary = Pages.signedIn(gouvernail.address(), "maire");
    }

    private static String fingerprint(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private String sittingWithAnItem(String heldOn) {
        var sitting = committee.convene(heldOn, "2026-05-04");
        committee.table(
                sitting, committee.draft("DOC-" + heldOn, "Rapport " + heldOn, "{\"kind\":\"take-note\"}"), "Rapport");
        return sitting;
    }

    private Map<String, String> form(String sitting, String name) {
        return new HashMap<>(Map.of(
                "version",
                Long.toString(committee.version(sitting)),
                "cle",
                Api.newKey(),
                "item",
                "1",
                "name",
                name,
                "documentVersion",
                "2",
                "link",
                ""));
    }

    private String documentPath(String sitting) {
        var sheet = member.await(
                "/api/governance/sittings/" + sitting,
                shown -> !shown.path("course")
                        .path("items")
                        .path(0)
                        .path("documents")
                        .isEmpty());
        var document =
                sheet.path("course").path("items").path(0).path("documents").path(0);
        return "/seances/" + sitting + "/documents/" + document.path("event").asLong();
    }

    @Test
    void aFileAttachedOnThePageIsHandedOverAgainByteForByte() throws NoSuchAlgorithmException {
        var sitting = sittingWithAnItem("2026-05-20");
        var at = "/seances/" + sitting;
        var shown =
                secretary.upload(at, at + "/documents", form(sitting, "Rapport de présentation"), "fichier", REPORT);
        assertThat(shown.statusCode()).isEqualTo(200);
        var path = documentPath(sitting);
        assertThat(secretary.get(at).body()).contains(path);

        var file = secretary.get(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(fingerprint(file.body().getBytes(UTF_8))).isEqualTo(fingerprint(REPORT));
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/pdf"));
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains(".pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");

        var auditor = Pages.signedIn(gouvernail.address(), "auditrice");
        assertThat(auditor.get(path).statusCode()).isEqualTo(200);
        assertThat(auditor.get(path.replaceFirst("\\d+$", "1")).statusCode()).isEqualTo(404);
        assertThat(gouvernail
                        .as("maire")
                        .get("/api/governance/sittings/" + sitting + "/documents/1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aProgramIsRefusedInWordsAndNothingIsAttached() {
        var sitting = sittingWithAnItem("2026-05-21");
        var at = "/seances/" + sitting;
        var version = committee.version(sitting);
        var refused = secretary.upload(
                at, at + "/documents", form(sitting, "Programme"), "fichier", new byte[] {'M', 'Z', 0, 1, 2});
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Pages.text(refused)).contains("pdf, odt", "macro");
        assertThat(refused.body()).contains("value=\"Programme\"");
        assertThat(committee.version(sitting)).isEqualTo(version);
        var empty = secretary.upload(at, at + "/documents", form(sitting, "Rien"), "fichier", new byte[0]);
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(Pages.text(empty)).contains("Joignez un fichier ou donnez un lien");
    }

    @Test
    void throughHttpAFileIsHandedOverThenAttachedByItsFingerprint() throws NoSuchAlgorithmException {
        var sitting = sittingWithAnItem("2026-05-22");
        var kept = member.postFile("/api/documents", "rapport.pdf", REPORT);
        assertThat(kept.status()).as("%s", kept).isEqualTo(201);
        assertThat(kept.json().path("fingerprint").asString()).isEqualTo(fingerprint(REPORT));
        assertThat(kept.json().path("format").asString()).isEqualTo("PDF");
        member.change(Committee.at(sitting, "documents"), committee.version(sitting), """
                {"item":1,"document":{"name":"Rapport","version":"1","fingerprint":"%s","bytes":%d}}""".formatted(
                        fingerprint(REPORT), REPORT.length));
        var path = documentPath(sitting).replace("/seances/", "/api/governance/sittings/");
        assertThat(member.get(path).body()).isEqualTo(new String(REPORT, UTF_8));

        assertThat(member.postFile("/api/documents", "x.exe", new byte[] {'M', 'Z', 0})
                        .code())
                .isEqualTo("document.format-refused");
        var refused = gouvernail.as("habitante").postFile("/api/documents", "rapport.pdf", REPORT);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("document.not-for-role");
    }

    @Test
    void aFingerprintWithoutItsFileIsShownAsKeptElsewhere() {
        var sitting = sittingWithAnItem("2026-05-26");
        member.change(Committee.at(sitting, "documents"), committee.version(sitting), """
                {"item":1,"document":{"name":"Plan","version":"1","fingerprint":"%s","bytes":12}}""".formatted("ab".repeat(32)));
        var path = documentPath(sitting);
        assertThat(secretary.text("/seances/" + sitting)).contains("Plan", "conservé ailleurs");
        var missing = member.get(path.replace("/seances/", "/api/governance/sittings/"));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.code()).isEqualTo("document.not-kept");
    }
}
