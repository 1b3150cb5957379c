package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Computes what follows from a funding plan. Every rule that compares says {@code found} and {@code limit} in cents, the two amounts that were
 * compared, beside the figures they come from; rates are in basis points under a name that ends with {@code Bp}.
 */
public final class FundingPlanFigures {

    private final PlanContent content;
    private final RuleBook rules;
    private final LocalDate date;
    private final List<Resource> counted;
    private final Money ownShare;
    private final Money subsidies;
    private final Money publicFunding;
    private final Money privateFunding;
    private final Money fctva;
    private final Money netCost;

    /**
     * @param on the day whose rules apply
     * @throws fr.gouvernail.kernel.command.CommandRejected {@code funding.rule-not-in-force}
     */
    public static PlanFigures of(PlanContent content, RuleBook rules, LocalDate on) {
        return new FundingPlanFigures(content, rules, on).figures();
    }

    private FundingPlanFigures(PlanContent content, RuleBook rules, LocalDate date) {
        this.content = content;
        this.rules = rules;
        this.date = date;
        this.counted =
                content.resources().stream().filter(FundingPlanRules::counts).toList();
        this.ownShare = sum(resource -> resource.scheme().isOwn());
        this.subsidies = sum(FundingPlanRules::isSubsidy);
        this.publicFunding = subsidies.plus(ownShare);
        this.privateFunding = sum(resource -> !resource.scheme().isPublic());
        var fctvaRate = RulesInForce.on(rules, "R-14", date).parameter("fctva_rate_per_100000");
        this.fctva = content.fctvaBaseTtc().times(fctvaRate, 100_000);
        this.netCost = content.costTtc().minus(subsidies).minus(fctva);
    }

    private PlanFigures figures() {
        return new PlanFigures(
                subsidies,
                ownShare,
                publicFunding,
                privateFunding,
                subsidies.shareOf(publicFunding),
                ownShare.shareOf(publicFunding),
                fctva,
                netCost,
                findings());
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.add(balance());
        findings.add(minimumOwnShare());
        if (sum(resource -> FundingPlanRules.isCappedStateGrant(resource.scheme()))
                .isPositive()) {
            findings.add(stateGrants());
        }
        if (fondsDeConcours().isPositive()) {
            findings.add(fondsDeConcoursCap());
        }
        findings.add(netCostToTheOwner());
        return findings;
    }

    private Finding balance() {
        var resources = publicFunding.plus(privateFunding);
        return RulesInForce.on(rules, "R-01", date)
                .finding(
                        resources.equals(content.costHt()),
                        compared(resources, content.costHt(), Map.of("difference", resources.minus(content.costHt()))));
    }

    private Finding minimumOwnShare() {
        var rule = RulesInForce.on(rules, "R-02", date);
        var minimum = rule.parameter("min_own_share_bp");
        var figures = compared(
                ownShare,
                FundingPlanRules.least(minimum, publicFunding),
                Map.of("publicFunding", publicFunding, "subsidies", subsidies));
        figures.put("ownRateBp", bp(ownShare, publicFunding));
        figures.put("minimumBp", Long.toString(minimum));
        return rule.finding(FundingPlanRules.isAtLeast(ownShare, minimum, publicFunding), figures);
    }

    private Finding stateGrants() {
        var rule = RulesInForce.on(rules, "R-08", date);
        var grants = sum(resource -> FundingPlanRules.isCappedStateGrant(resource.scheme()));
        var minimum = rule.parameter("min_share_bp");
        var maximum = rule.parameter("max_share_bp");
        var enough = FundingPlanRules.isAtLeast(grants, minimum, content.costHt());
        var limit = enough
                ? FundingPlanRules.greatest(maximum, content.costHt())
                : FundingPlanRules.least(minimum, content.costHt());
        var figures = compared(grants, limit, Map.of("costHt", content.costHt()));
        if (grants.compareTo(content.costHt()) <= 0) {
            figures.put("shareBp", bp(grants, content.costHt()));
        }
        figures.put("minimumBp", Long.toString(minimum));
        figures.put("maximumBp", Long.toString(maximum));
        return rule.finding(enough && FundingPlanRules.isAtMost(grants, maximum, content.costHt()), figures);
    }

    /** Half of what remains once the other funders have paid: where the plan balances, no more than the owner's own share. */
    private Finding fondsDeConcoursCap() {
        var rule = RulesInForce.on(rules, "R-11", date);
        var contributions = fondsDeConcours();
        var others = subsidies.minus(contributions).plus(privateFunding);
        var remainder = content.costHt().minus(others);
        var share = rule.parameter("max_share_of_remainder_bp");
        var cap = FundingPlanRules.greatest(share, remainder);
        return rule.finding(
                contributions.compareTo(cap) <= 0,
                compared(contributions, cap, Map.of("otherFunding", others, "remainder", remainder)));
    }

    private Finding netCostToTheOwner() {
        return RulesInForce.on(rules, "R-14", date)
                .finding(
                        true,
                        Map.of(
                                "costTtc",
                                cents(content.costTtc()),
                                "subsidies",
                                cents(subsidies),
                                "fctva",
                                cents(fctva),
                                "netCost",
                                cents(netCost)));
    }

    private Money fondsDeConcours() {
        return sum(resource -> resource.scheme() == FundingScheme.FONDS_DE_CONCOURS);
    }

    private Money sum(Predicate<Resource> which) {
        return Money.sum(counted.stream().filter(which).map(Resource::amountHt).toList());
    }

    private static Map<String, String> compared(Money found, Money limit, Map<String, Money> others) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("found", cents(found));
        figures.put("limit", cents(limit));
        others.forEach((name, amount) -> figures.put(name, cents(amount)));
        return figures;
    }

    private static String cents(Money amount) {
        return Long.toString(amount.cents());
    }

    private static String bp(Money part, Money whole) {
        return Integer.toString(part.shareOf(whole).value());
    }
}
