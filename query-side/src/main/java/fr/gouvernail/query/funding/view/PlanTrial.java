package fr.gouvernail.query.funding.view;

import fr.gouvernail.contract.funding.FundingPlanFigures;
import fr.gouvernail.contract.funding.FundingPlanRules;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.PlanFigures;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a funding plan would come to at another cost, with other resources and another end. Worked out as it is read, by what works out the
 * real plan; nothing of it is recorded.
 *
 * @param figures of the plan that is tried; the owner's share is what the other resources leave
 * @param ownShareOfCost own share over cost
 * @param findings of the rules that a trial can break: that the plan balances is how its own share was found
 */
public record PlanTrial(PlanContent content, PlanFigures figures, BasisPoints ownShareOfCost, List<Finding> findings) {

    private static final String OWN = "part";
    private static final String SUPPLEMENT = "supplement";

    /**
     * What is tried.
     *
     * @param resources amounts of resources of the plan, by their key; the others stay as planned
     * @param supplement a public subsidy that is in no plan, to be asked for
     * @param startsOn the real first day, or the planned one; null when neither is known
     * @param endsOn null when it is not known
     */
    public record Asked(
            Money costHt,
            Map<String, Money> resources,
            Money supplement,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /**
     * @param plan null while the project has none: all that no supplement pays is the owner's
     * @param owner of the project
     * @param day whose rules apply
     */
    public static PlanTrial of(
            @Nullable FundingPlanSheet plan, OrganisationId owner, Asked asked, RuleBook rules, LocalDate day) {
        var content = content(plan, owner, asked);
        var figures = FundingPlanFigures.of(content, rules, day);
        var findings = new ArrayList<>(figures.findings().stream()
                .filter(finding -> !finding.rule().equals("R-01"))
                .toList());
        if (plan != null) {
            if (isOverrunOfGranted(plan, asked)) {
                findings.replaceAll(finding -> onGrantedBase(finding, plan, owner, rules, day));
            }
            findings.add(subsidiesDoNotRise(plan, figures, rules, day));
            findings.addAll(delays(plan, asked, rules, day));
        }
        return new PlanTrial(content, figures, figures.ownShare().shareOf(content.costHt()), findings);
    }

    private static PlanContent content(@Nullable FundingPlanSheet plan, OrganisationId owner, Asked asked) {
        var resources = new ArrayList<Resource>();
        if (plan != null) {
            plan.lines().stream()
                    .filter(line -> !line.scheme().isOwn())
                    .map(line -> new Resource(
                            line.key(),
                            line.funder(),
                            line.scheme(),
                            asked.resources().getOrDefault(line.key(), new Money(line.amountHt())),
                            line.state()))
                    .forEach(resources::add);
        }
        if (!asked.supplement().isZero()) {
            resources.add(new Resource(
                    SUPPLEMENT, owner, FundingScheme.OTHER_PUBLIC, asked.supplement(), FundingState.PLANNED));
        }
        var others = Money.sum(resources.stream()
                .filter(FundingPlanRules::counts)
                .map(Resource::amountHt)
                .toList());
        resources.add(new Resource(OWN, owner, FundingScheme.OWN, asked.costHt().minus(others), FundingState.PLANNED));
        return new PlanContent(asked.costHt(), scaled(plan, asked, true), scaled(plan, asked, false), resources);
    }

    /** The tax and what of it comes back follow the cost as in the plan; without a plan they are not known. */
    private static Money scaled(@Nullable FundingPlanSheet plan, Asked asked, boolean ttc) {
        if (plan == null || plan.amounts().costHt().value() == 0) {
            return ttc ? asked.costHt() : Money.ZERO;
        }
        var amounts = plan.amounts();
        var whole = ttc ? amounts.costTtc() : amounts.fctvaBase();
        return new Money(whole.value())
                .times(asked.costHt().cents(), amounts.costHt().value());
    }

    /** Whether the cost goes over the plan's while the State grants stay those that were granted for it. */
    private static boolean isOverrunOfGranted(FundingPlanSheet plan, Asked asked) {
        var grants = plan.lines().stream()
                .filter(line -> FundingPlanRules.isCappedStateGrant(line.scheme()))
                .filter(line -> line.state() != FundingState.REFUSED)
                .toList();
        return !grants.isEmpty()
                && asked.costHt().cents() > plan.amounts().costHt().value()
                && grants.stream()
                        .allMatch(
                                line -> (line.state() == FundingState.GRANTED || line.state() == FundingState.NOTIFIED)
                                        && asked.resources()
                                                .getOrDefault(line.key(), new Money(line.amountHt()))
                                                .equals(new Money(line.amountHt())));
    }

    /** The share of R-08 is that of the grant: it keeps the base it was given on, and an overrun does not open it again. */
    private static Finding onGrantedBase(
            Finding finding, FundingPlanSheet plan, OrganisationId owner, RuleBook rules, LocalDate day) {
        if (!finding.rule().equals("R-08")) {
            return finding;
        }
        var granted = new Asked(new Money(plan.amounts().costHt().value()), Map.of(), Money.ZERO, null, null);
        return FundingPlanFigures.of(content(plan, owner, granted), rules, day).findings().stream()
                .filter(planned -> planned.rule().equals("R-08"))
                .findFirst()
                .orElse(finding);
    }

    private static Finding subsidiesDoNotRise(
            FundingPlanSheet plan, PlanFigures figures, RuleBook rules, LocalDate day) {
        var planned = new Money(plan.amounts().subsidies().value());
        var tried = figures.subsidies();
        return rules.on("R-12", day)
                .finding(
                        tried.compareTo(planned) <= 0,
                        Map.of(
                                "found", Long.toString(tried.cents()),
                                "limit", Long.toString(planned.cents()),
                                "difference", Long.toString(tried.minus(planned).cents())));
    }

    private static List<Finding> delays(FundingPlanSheet plan, Asked asked, RuleBook rules, LocalDate day) {
        var findings = new ArrayList<Finding>();
        var starts = asked.startsOn();
        var ends = asked.endsOn();
        var notified = plan.lines().stream()
                .filter(line -> FundingPlanRules.isCappedStateGrant(line.scheme()))
                .filter(line -> line.state() == FundingState.NOTIFIED)
                .map(FundingPlanSheet.Line::stateOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (notified == null || starts == null) {
            return findings;
        }
        var begin = rules.on("R-21", day);
        findings.add(begin.finding(
                !starts.isAfter(notified.plusYears(begin.parameter("start_years"))),
                days(starts, notified.plusYears(begin.parameter("start_years")))));
        if (ends != null) {
            var complete = rules.on("R-23", day);
            var limit = starts.plusYears(complete.parameter("completion_years"));
            findings.add(complete.finding(!ends.isAfter(limit), days(ends, limit)));
        }
        return findings;
    }

    private static Map<String, String> days(LocalDate found, LocalDate limit) {
        return Map.of("found", found.toString(), "limit", limit.toString());
    }
}
