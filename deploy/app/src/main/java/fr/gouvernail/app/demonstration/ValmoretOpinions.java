package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.HALL_LEAD;
import static fr.gouvernail.app.demonstration.ValmoretPerson.PMO;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TECHNICAL_SERVICE;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouvernail.contract.assessment.OpinionCommand.AskOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.IssueOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordPermit;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.OpinionRequest;
import fr.gouvernail.contract.assessment.PermitFile;
import fr.gouvernail.contract.assessment.PermitKind;
import fr.gouvernail.contract.assessment.PermitOutcome;
import fr.gouvernail.contract.assessment.Prescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ClosePrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.TakeChargeOfPrescription;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.document.StoredFiles;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hall stands near a church: the heritage architect agreed with four prescriptions, +96 000 € and seven weeks, before the arbitration
 * that counts them; one is met. The commission of accessibility was asked a few days before whatever day the demonstration is opened.
 */
final class ValmoretOpinions {

    private static final OpinionId ARCHITECT = opinion("architect");
    private static final OpinionId ACCESSIBILITY = opinion("accessibility");
    private static final LocalDate FILED = LocalDate.of(2025, 11, 10);
    private static final LocalDate RECEIVED = LocalDate.of(2025, 11, 17);
    private static final LocalDate AGREED = LocalDate.of(2026, 1, 9);
    private static final PermitFile PERMIT = new PermitFile(PermitKind.PERMIT, FILED, "PC 099 001 25 00031");

    private final Story story;
    private final StoredFiles files;
    private final LocalDate today;

    ValmoretOpinions(Story story, StoredFiles files, LocalDate today) {
        this.story = story;
        this.files = files;
        this.today = today;
    }

    private static OpinionId opinion(String name) {
        return new OpinionId(Identifier.fromNaturalKey("valmoret", "opinion-" + name));
    }

    void tell() {
        askArchitect();
        story.sendOn(
                ARCHITECT,
                PMO.acting(),
                "opinion-issued",
                version -> new IssueOpinion(
                        ARCHITECT,
                        version,
                        agreement(),
                        AGREED,
                        paper("Accord de l’UDAP du 9 janvier 2026", "Accord assorti de quatre prescriptions.")));
        story.sendOn(
                ARCHITECT,
                PMO.acting(),
                "opinion-permit",
                version -> new RecordPermit(
                        ARCHITECT,
                        version,
                        PermitOutcome.GRANTED,
                        "Arrêté 2026-031",
                        true,
                        paper("Arrêté 2026-031", "Permis délivré, prescriptions reprises à l’article 2."),
                        null,
                        LocalDate.of(2026, 2, 24)));
        follow();
        askAccessibility();
    }

    private void askArchitect() {
        story.send(
                PMO.acting(),
                "opinion-asked",
                new AskOpinion(
                        ARCHITECT,
                        request(
                                OpinionKind.ABF_AGREEMENT,
                                "UDAP, architecte des Bâtiments de France",
                                "Réhabilitation de la halle marchande, aux abords de l’église : couverture, menuiseries, enseignes.",
                                PERMIT,
                                RECEIVED)));
    }

    private void askAccessibility() {
        story.send(
                PMO.acting(),
                "opinion-accessibility",
                new AskOpinion(
                        ACCESSIBILITY,
                        request(
                                OpinionKind.ACCESSIBILITY,
                                "Sous-commission départementale d’accessibilité",
                                "Entrée sur la place et circulation entre les étals, après le diagnostic.",
                                null,
                                today.minusDays(20))));
    }

    private static OpinionRequest request(
            OpinionKind kind, String service, String subject, @Nullable PermitFile file, LocalDate askedOn) {
        return new OpinionRequest(
                ValmoretProjects.HALL,
                ValmoretProjects.HALL_WORKS,
                kind,
                null,
                null,
                service,
                subject,
                file,
                askedOn,
                null,
                null);
    }

    private static OpinionContent agreement() {
        var lead = PrescriptionOwner.of(HALL_LEAD.id());
        return new OpinionContent(
                Verdict.WITH_PRESCRIPTIONS,
                "Le volume et les percements respectent les abords de l’église ; les matériaux sont à préciser.",
                List.of(
                        new Prescription("Couverture en tuiles de terre cuite", Money.euros(27_000), 21, lead),
                        new Prescription("Menuiseries en acier, au profil de la façade", Money.euros(54_000), 28, lead),
                        new Prescription(
                                "Teinte de la serrurerie", Money.ZERO, 0, PrescriptionOwner.of(TECHNICAL_SERVICE.id())),
                        new Prescription(
                                "Plan des enseignes et de l’éclairage",
                                Money.euros(15_000),
                                0,
                                PrescriptionOwner.of(ValmoretGround.TOWN))));
    }

    private void follow() {
        story.sendOn(
                ARCHITECT,
                HALL_LEAD.acting(),
                "opinion-in-charge",
                version -> new TakeChargeOfPrescription(ARCHITECT, version, 1));
        story.sendOn(
                ARCHITECT,
                TECHNICAL_SERVICE.acting(),
                "opinion-closed",
                version -> new ClosePrescription(
                        ARCHITECT,
                        version,
                        3,
                        paper("Nuancier validé sur place", "Teinte gris-vert retenue sur échantillon."),
                        LocalDate.of(2026, 3, 3)));
    }

    private OpinionDocument paper(String name, String text) {
        var kept = files.keep(ValmoretGround.VALMORET, PMO.id(), text.getBytes(UTF_8));
        return new OpinionDocument(name, kept.fingerprint(), kept.bytes().length, null);
    }
}
