package fr.gouvernail.benchmark;

import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.DataPublication;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyEvent;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionSigned;
import fr.gouvernail.contract.funding.SubsidyEvent.DataPublished;
import fr.gouvernail.contract.funding.SubsidyEvent.PublicationCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.util.List;
import java.util.Map;

/** What a council gives, with its convention and the publication of its data, each corrected once. */
final class SubsidyOfDossier {

    private static final Money AMOUNT = Money.euros(45_000);

    private final Dossier dossier;
    private final BodyId council;
    private final DecisionId decision;

    SubsidyOfDossier(Dossier dossier, BodyId council, DecisionId decision) {
        this.dossier = dossier;
        this.council = council;
        this.decision = decision;
    }

    void tell() {
        var subsidy = new SubsidyId(dossier.uuid());
        var day = dossier.day();
        var finding = new Finding(
                "R-63",
                Finding.Outcome.BROKEN,
                Finding.Mode.WARN,
                Map.of("yearTotal", "4500000", "threshold", "2300000"),
                "Loi n° 2000-321, art. 10");
        record(new SubsidyGranted(
                subsidy, dossier.territory, null, council, decision, terms(), AMOUNT, true, List.of(finding), day));
        var signed = new SignedConvention(day, "Convention", "ab".repeat(32), null);
        var right = new SignedConvention(day.plusDays(1), "Convention", "ab".repeat(32), null);
        record(new ConventionSigned(subsidy, decision, signed, day.plusMonths(3), day));
        record(new ConventionCorrected(
                subsidy, decision, signed, right, day.plusDays(1).plusMonths(3), "Date lue.", day));
        var published = new DataPublication(day.plusDays(2), "https://data.example/subventions");
        var moved = new DataPublication(day.plusDays(2), "https://data.example/subventions-2026");
        record(new DataPublished(subsidy, decision, published, day.plusDays(2)));
        record(new PublicationCorrected(subsidy, decision, published, moved, "Adresse erronée.", day));
    }

    private SubsidyTerms terms() {
        var day = dossier.day();
        return new SubsidyTerms(
                new Beneficiary(null, "Association " + dossier.code(), null, "W361234567", true),
                "Épicerie solidaire",
                AMOUNT,
                SubsidyNature.CASH,
                new SubsidyPayment(SubsidyPayment.Manner.STAGED, null, day, day.plusMonths(8)),
                false,
                BasisPoints.percent(100),
                null,
                null,
                day.getYear());
    }

    private void record(SubsidyEvent event) {
        dossier.record("funding.subsidy", event.subsidy(), event);
    }
}
