package fr.gouvernail.command.funding.domain;

import static fr.gouvernail.contract.funding.FundingRejection.PLAN_ADOPTED_ALREADY;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_FCTVA_BASE_ABOVE_TTC;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_NOTHING_CHANGES;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_RESOURCE_LISTED_TWICE;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_RULE_BROKEN;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_TTC_BELOW_HT;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_UNKNOWN_RESOURCE;

import fr.gouvernail.contract.funding.FundingPlanCommand.AdoptFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanCommand.DraftFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanCommand.RecordResourceState;
import fr.gouvernail.contract.funding.FundingPlanCommand.ReviseFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.FundingPlanFigures;
import fr.gouvernail.contract.funding.FundingPlanRules;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

/** What a funding plan decides. */
final class FundingPlanDecisions {

    static FundingPlanDrafted draft(DraftFundingPlan command, Home home, Subjects subjects, RuleBook rules) {
        requireSound(command.content(), subjects);
        return new FundingPlanDrafted(
                command.plan(),
                command.project(),
                home.programme(),
                home.territory(),
                command.content(),
                FundingPlanFigures.of(command.content(), rules, command.effectiveOn()),
                command.effectiveOn());
    }

    static FundingPlanRevised revise(
            FundingPlanState state, ReviseFundingPlan command, Subjects subjects, RuleBook rules) {
        if (command.content().equals(state.content())) {
            throw CommandRejected.of(PLAN_NOTHING_CHANGES, "plan", command.plan());
        }
        requireSound(command.content(), subjects);
        return new FundingPlanRevised(
                command.plan(),
                state.project(),
                state.content(),
                command.content(),
                FundingPlanFigures.of(command.content(), rules, command.effectiveOn()),
                command.reason(),
                command.effectiveOn());
    }

    static FundingPlanAdopted adopt(FundingPlanState state, AdoptFundingPlan command, RuleBook rules) {
        if (state.adopted()) {
            throw CommandRejected.of(PLAN_ADOPTED_ALREADY, "plan", command.plan());
        }
        var figures = FundingPlanFigures.of(state.content(), rules, command.effectiveOn());
        figures.findings().stream().filter(Finding::blocks).findFirst().ifPresent(finding -> {
            throw ruleBroken(finding);
        });
        return new FundingPlanAdopted(command.plan(), state.project(), state.content(), figures, command.effectiveOn());
    }

    static ResourceStateRecorded recordResourceState(
            FundingPlanState state, RecordResourceState command, RuleBook rules) {
        var resource = resourceOf(state.content(), command.resource());
        if (resource.state() == command.state()) {
            throw CommandRejected.of(PLAN_NOTHING_CHANGES, "plan", command.plan());
        }
        var content = state.contentWith(resource.key(), command.state());
        var figures = FundingPlanRules.countsAlike(resource.state(), command.state())
                ? null
                : FundingPlanFigures.of(content, rules, command.effectiveOn());
        return new ResourceStateRecorded(
                command.plan(),
                state.project(),
                resource.key(),
                resource.state(),
                command.state(),
                figures,
                command.reference(),
                command.effectiveOn());
    }

    private static CommandRejected ruleBroken(Finding finding) {
        var parameters = new LinkedHashMap<String, String>(finding.figures());
        parameters.put("rule", finding.rule());
        parameters.put("basis", finding.basis());
        return new CommandRejected(PLAN_RULE_BROKEN, parameters);
    }

    private static void requireSound(PlanContent content, Subjects subjects) {
        Amounts.requireNotNegative("costHt", content.costHt());
        Amounts.requireNotNegative("costTtc", content.costTtc());
        Amounts.requireNotNegative("fctvaBaseTtc", content.fctvaBaseTtc());
        if (content.costTtc().compareTo(content.costHt()) < 0) {
            throw CommandRejected.of(
                    PLAN_TTC_BELOW_HT,
                    "ht",
                    content.costHt().cents(),
                    "ttc",
                    content.costTtc().cents());
        }
        if (content.fctvaBaseTtc().compareTo(content.costTtc()) > 0) {
            throw CommandRejected.of(
                    PLAN_FCTVA_BASE_ABOVE_TTC,
                    "base",
                    content.fctvaBaseTtc().cents(),
                    "ttc",
                    content.costTtc().cents());
        }
        requireSoundResources(content.resources(), subjects);
    }

    private static void requireSoundResources(List<Resource> resources, Subjects subjects) {
        var seen = new HashSet<String>();
        for (var resource : resources) {
            if (!seen.add(resource.key())) {
                throw CommandRejected.of(PLAN_RESOURCE_LISTED_TWICE, "resource", resource.key());
            }
            Amounts.requireNotNegative("amountHt", resource.amountHt());
            subjects.require("funder", resource.funder());
        }
    }

    private static Resource resourceOf(PlanContent content, String key) {
        return content.resources().stream()
                .filter(resource -> resource.key().equals(key))
                .findFirst()
                .orElseThrow(() -> CommandRejected.of(
                        PLAN_UNKNOWN_RESOURCE,
                        "resource",
                        key,
                        "resources",
                        String.join(
                                ", ",
                                content.resources().stream().map(Resource::key).toList())));
    }

    private FundingPlanDecisions() {}
}
