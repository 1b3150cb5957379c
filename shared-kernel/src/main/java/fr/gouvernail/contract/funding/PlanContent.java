package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.value.Money;
import java.util.List;

/**
 * A funding plan as its author writes it.
 *
 * @param costHt expenses without tax; the resources have to add up to it
 * @param costTtc the same expenses with tax
 * @param fctvaBaseTtc the part with tax that is eligible for the VAT compensation fund
 */
public record PlanContent(Money costHt, Money costTtc, Money fctvaBaseTtc, List<Resource> resources) {
    public PlanContent {
        resources = List.copyOf(resources);
    }
}
