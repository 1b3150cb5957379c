package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.ASSOCIATION;
import static fr.gouvernail.contract.SampleIds.COMMITTEE;
import static fr.gouvernail.contract.SampleIds.DECISION;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.SUBSIDY;
import static fr.gouvernail.contract.SampleIds.VALMORET;

import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.DataPublication;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionSigned;
import fr.gouvernail.contract.funding.SubsidyEvent.DataPublished;
import fr.gouvernail.contract.funding.SubsidyEvent.PublicationCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One sample of each event of a subsidy, with the figures of the association of the market hall (SC-07). */
final class SubsidySamples {

    static final SubsidyTerms TERMS = new SubsidyTerms(
            new Beneficiary(ASSOCIATION, "Les Halles Solidaires", "11111111100006", "W361234567", true),
            "Épicerie solidaire et ateliers de cuisine de la halle",
            Money.euros(45_000),
            SubsidyNature.CASH,
            new SubsidyPayment(
                    SubsidyPayment.Manner.STAGED, null, LocalDate.of(2026, 4, 15), LocalDate.of(2026, 12, 15)),
            false,
            BasisPoints.percent(100),
            "65d5b6c7-102c-4440-ac3b-768f708edc0a",
            "12345",
            2026);

    static final SignedConvention CONVENTION =
            new SignedConvention(LocalDate.of(2026, 4, 2), "Convention 2026-14", "ab".repeat(32), null);

    static final DataPublication PUBLICATION =
            new DataPublication(LocalDate.of(2026, 6, 10), "https://data.exemple.fr/subventions");

    static List<DomainEvent> all() {
        return List.of(
                new SubsidyGranted(
                        SUBSIDY,
                        VALMORET,
                        PROGRAMME,
                        COMMITTEE,
                        DECISION,
                        TERMS,
                        Money.euros(45_000),
                        true,
                        List.of(new Finding(
                                "R-63",
                                Finding.Outcome.BROKEN,
                                Finding.Mode.WARN,
                                Map.of("yearTotal", "4500000", "threshold", "2300000"),
                                "Loi n° 2000-321 du 12 avril 2000, art. 10")),
                        LocalDate.of(2026, 3, 30)),
                new ConventionSigned(SUBSIDY, DECISION, CONVENTION, LocalDate.of(2026, 7, 2), LocalDate.of(2026, 4, 2)),
                new ConventionCorrected(
                        SUBSIDY,
                        DECISION,
                        CONVENTION,
                        new SignedConvention(
                                LocalDate.of(2026, 4, 3),
                                "Convention 2026-14",
                                null,
                                "https://exemple.fr/convention-2026-14.pdf"),
                        LocalDate.of(2026, 7, 3),
                        "Date lue sur la page de signature",
                        LocalDate.of(2026, 4, 10)),
                new DataPublished(SUBSIDY, DECISION, PUBLICATION, LocalDate.of(2026, 6, 10)),
                new PublicationCorrected(
                        SUBSIDY,
                        DECISION,
                        PUBLICATION,
                        new DataPublication(LocalDate.of(2026, 6, 12), "https://data.exemple.fr/subventions-2026"),
                        "Adresse erronée",
                        LocalDate.of(2026, 6, 15)));
    }

    private SubsidySamples() {}
}
