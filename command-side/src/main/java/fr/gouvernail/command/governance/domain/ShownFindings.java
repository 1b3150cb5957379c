package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Resolution.AdoptFundingPlan;
import fr.gouvernail.contract.governance.Resolution.ArbitrateAction;
import fr.gouvernail.contract.governance.Resolution.AuthoriseBudget;
import fr.gouvernail.contract.governance.Resolution.GrantDelegation;
import fr.gouvernail.contract.governance.Resolution.GrantSubsidy;
import fr.gouvernail.contract.governance.Resolution.LaunchProject;
import fr.gouvernail.contract.governance.Resolution.ReframeBudget;
import fr.gouvernail.contract.governance.Resolution.Request;
import fr.gouvernail.contract.governance.Resolution.TakeNote;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.Rule;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.rule.ValidationGate;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the rules say of a decision when it is taken: on its vote (the law's for a council, R-41, R-42, R-46 and R-47; its own for any other
 * body, R-53), and on what it orders (R-74, the rules of a plan, R-63, and V-01 to V-09 for a launch).
 */
public final class ShownFindings {

    /** What the rules said of a funding plan when it was last written. */
    public interface PlanFindings {
        List<Finding> find(FundingPlanId plan);
    }

    /** What the rules say of a subsidy, with what was given to the same beneficiary before. */
    public interface SubsidyFindings {
        List<Finding> find(GrantSubsidy subsidy, LocalDate day);
    }

    /** What has to hold before a project is launched. */
    public interface GateFindings {
        List<Finding> find(ProjectId project, LocalDate day);
    }

    private final RuleBook rules;
    private final PlanFindings plans;
    private final SubsidyFindings subsidies;
    private final GateFindings gate;

    public ShownFindings(RuleBook rules, PlanFindings plans, SubsidyFindings subsidies, GateFindings gate) {
        this.gate = gate;
        this.rules = rules;
        this.plans = plans;
        this.subsidies = subsidies;
    }

    /** A launch sets aside only what may be set aside, with a reason. @throws CommandRejected as {@link LaunchProject#requireSound} */
    void requireDerogable(Resolution resolution, LocalDate today) {
        if (resolution instanceof LaunchProject launch) {
            var rulesOfGate = new ValidationGate(rules);
            launch.requireSound(rule -> rulesOfGate.isDerogable(rule, today));
        }
    }

    /** @param council whether the law's own rules apply to the vote */
    List<Finding> of(Resolution resolution, Tally tally, boolean council, LocalDate day) {
        var vote = council ? ofCouncilVote(tally, day) : ofOwnVote(tally, day);
        return Stream.concat(vote, ofResolution(resolution, day)).toList();
    }

    /** R-53 on the answers given in writing, and what the rules say of what is ordered. */
    List<Finding> inWriting(Resolution resolution, ConsultationCount count, LocalDate day) {
        var figures = new HashMap<>(figures("agreed", count.agreed(), "silent", count.silent()));
        figures.putAll(figures("objected", count.objected(), "sittingAsked", count.sittingAsked()));
        var answers = finding("R-53", day, rule -> rule.finding(count.approved(), figures));
        return Stream.concat(answers, ofResolution(resolution, day)).toList();
    }

    /** A council asks for no quorum only after its second convocation; a tie that the chair decided is no absolute majority. */
    private Stream<Finding> ofCouncilVote(Tally tally, LocalDate day) {
        var present = figures("required", tally.quorumRequired(), "counted", tally.quorumCounted());
        var quorum = finding(
                tally.quorumRequired() == 0 ? "R-42" : "R-41",
                day,
                rule -> rule.finding(tally.quorumCounted() >= tally.quorumRequired(), present));
        boolean byChair = tally.outcome() == Tally.Outcome.CARRIED_BY_CHAIR;
        var votes = figures("votesFor", tally.votesFor(), "votesAgainst", tally.votesAgainst());
        var majority = finding(byChair ? "R-47" : "R-46", day, rule -> rule.finding(tally.carried(), votes));
        return Stream.concat(quorum, majority);
    }

    private Stream<Finding> ofOwnVote(Tally tally, LocalDate day) {
        var figures = new HashMap<>(figures("votesFor", tally.votesFor(), "votesAgainst", tally.votesAgainst()));
        figures.putAll(figures("required", tally.quorumRequired(), "counted", tally.quorumCounted()));
        boolean held = tally.carried() && tally.quorumCounted() >= tally.quorumRequired();
        return finding("R-53", day, rule -> rule.finding(held, figures));
    }

    private Stream<Finding> ofResolution(Resolution resolution, LocalDate day) {
        return switch (resolution) {
            case AdoptFundingPlan adopt -> plans.find(adopt.plan()).stream();
            case AuthoriseBudget authorise -> credits(authorise.envelope(), day);
            case ReframeBudget reframe -> credits(reframe.envelope(), day);
            case GrantSubsidy grant -> subsidies.find(grant, day).stream();
            case LaunchProject launch -> gate.find(launch.project(), day).stream();
            case ArbitrateAction _, GrantDelegation _, TakeNote _, Request _ -> Stream.empty();
            case Resolution.SuspendProject _,
                    Resolution.ResumeProject _,
                    Resolution.CompleteProject _,
                    Resolution.AbandonProject _,
                    Resolution.ReframeProject _ -> Stream.empty();
        };
    }

    private Stream<Finding> credits(BudgetEnvelope envelope, LocalDate day) {
        long credits = envelope.totalCredits().cents();
        long authorisation = envelope.authorisation().cents();
        return finding(
                "R-74",
                day,
                rule -> rule.finding(
                        credits == authorisation, figures("credits", credits, "authorisation", authorisation)));
    }

    /** Nothing is found on a day for which the book does not vouch. */
    private Stream<Finding> finding(String id, LocalDate day, Function<Rule, Finding> check) {
        return rules.entries().stream()
                .filter(rule -> rule.id().equals(id) && rule.inForceOn(day))
                .map(check);
    }

    private static Map<String, String> figures(String one, long first, String other, long second) {
        return Map.of(one, Long.toString(first), other, Long.toString(second));
    }
}
