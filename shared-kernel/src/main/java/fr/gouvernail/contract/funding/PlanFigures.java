package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.util.List;

/**
 * What follows from a funding plan, as it was computed and shown.
 *
 * @param subsidies public resources but the owner's own share
 * @param ownShare the owner's own share
 * @param publicFunding all public money, the owner's own share included: the base of R-02
 * @param aidRate subsidies over public funding
 * @param ownRate own share over public funding
 * @param fctva VAT compensation
 * @param netCost cost with tax, less subsidies, less FCTVA
 */
public record PlanFigures(
        Money subsidies,
        Money ownShare,
        Money publicFunding,
        Money privateFunding,
        BasisPoints aidRate,
        BasisPoints ownRate,
        Money fctva,
        Money netCost,
        List<Finding> findings) {
    public PlanFigures {
        findings = List.copyOf(findings);
    }
}
