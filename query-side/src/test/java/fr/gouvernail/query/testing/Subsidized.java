package fr.gouvernail.query.testing;

import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.DataPublication;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionSigned;
import fr.gouvernail.contract.funding.SubsidyEvent.DataPublished;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.funding.SubsidyPayment.Manner;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The subsidy of scenario SC-07: 45 000 € to Les Halles Solidaires, whose convention was signed on 2 April 2026. */
public final class Subsidized {

    public static final SubsidyId SUBSIDY = new SubsidyId(new UUID(40, 1));
    public static final BodyId COUNCIL = new BodyId(new UUID(40, 2));
    public static final DecisionId GIVING = new DecisionId(new UUID(40, 3));
    public static final LocalDate EXECUTABLE = LocalDate.of(2026, 3, 30);
    public static final LocalDate SIGNED = LocalDate.of(2026, 4, 2);
    public static final LocalDate PUBLISH_BY = LocalDate.of(2026, 7, 2);
    public static final Beneficiary ASSOCIATION =
            new Beneficiary(null, "Les Halles Solidaires", "99900048200011", "W361234567", true);

    public static SubsidyTerms terms(long euros) {
        return new SubsidyTerms(
                ASSOCIATION,
                "Épicerie solidaire",
                Money.euros(euros),
                SubsidyNature.CASH,
                new SubsidyPayment(Manner.STAGED, null, LocalDate.of(2026, 4, 15), LocalDate.of(2026, 12, 15)),
                false,
                BasisPoints.percent(100),
                null,
                null,
                2026);
    }

    public static SubsidyGranted granted(
            SubsidyId subsidy, DecisionId decision, TerritoryId territory, SubsidyTerms terms) {
        var required = terms.amount().compareTo(Money.euros(23_000)) > 0;
        return new SubsidyGranted(
                subsidy,
                territory,
                null,
                COUNCIL,
                decision,
                terms,
                terms.attributed(),
                required,
                List.of(),
                EXECUTABLE);
    }

    public static ConventionSigned signed() {
        var convention = new SignedConvention(SIGNED, "Convention 2026-14", "ab".repeat(32), null);
        return new ConventionSigned(SUBSIDY, GIVING, convention, PUBLISH_BY, SIGNED);
    }

    public static DataPublished published(LocalDate day) {
        return new DataPublished(SUBSIDY, GIVING, new DataPublication(day, "https://data.exemple.fr/s"), day);
    }

    private Subsidized() {}
}
