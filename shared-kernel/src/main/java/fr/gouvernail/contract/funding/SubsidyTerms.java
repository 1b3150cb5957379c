package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a council gives, to whom and how: complete enough for its essential data (SCDL subventions 2.1.1).
 *
 * @param object what it is for, in 256 characters at most
 * @param amount the whole of the subsidy, before it is split between several beneficiaries
 * @param notifiedToEu whether it is a de minimis aid notified to the European Commission
 * @param share this beneficiary's share of the amount, not the rate of the subsidy: 10 000 for the only one
 * @param aidScheme id of the aid scheme it is given under; null for none
 * @param companyAid number in the register of aids to companies (RAE), five characters at most; null for none
 * @param year the calendar year it counts in
 */
public record SubsidyTerms(
        Beneficiary beneficiary,
        String object,
        Money amount,
        SubsidyNature nature,
        SubsidyPayment payment,
        boolean notifiedToEu,
        BasisPoints share,
        @Nullable String aidScheme,
        @Nullable String companyAid,
        int year) {

    /** What this beneficiary gets of it, to the cent. */
    public Money attributed() {
        return amount.times(share.value(), BasisPoints.percent(100).value());
    }
}
