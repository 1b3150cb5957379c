package fr.gouvernail.command.governance.policy;

import fr.gouvernail.contract.funding.BudgetCommand;
import fr.gouvernail.contract.funding.FundingPlanCommand;
import fr.gouvernail.contract.funding.SubsidyCommand;
import fr.gouvernail.contract.governance.BodyCommand;
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
import fr.gouvernail.contract.portfolio.ActionCommand;
import fr.gouvernail.contract.portfolio.ProjectCommand;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which governed command a resolution orders: this very command, and no other. */
public final class ResolutionCommands {

    /**
     * The command that carries the resolution out, or null where it orders nothing.
     *
     * @param decision the decision whose resolution it is
     * @param effectiveOn the day from which the decision is executable
     * @param expectedVersion null when a policy sends it; the sender's own when an authority is compared with what was sent
     */
    public static @Nullable Command commandFor(
            DecisionId decision, Resolution resolution, LocalDate effectiveOn, @Nullable Long expectedVersion) {
        return switch (resolution) {
            case LaunchProject launch ->
                new ProjectCommand.LaunchProject(launch.project(), expectedVersion, launch.derogations(), effectiveOn);
            case ArbitrateAction arbitrate ->
                new ActionCommand.ArbitrateAction(
                        arbitrate.action(), expectedVersion, arbitrate.option(), arbitrate.reason(), effectiveOn);
            case AuthoriseBudget authorise ->
                new BudgetCommand.AuthoriseBudget(
                        authorise.budget(), authorise.project(), authorise.envelope(), effectiveOn);
            case ReframeBudget reframe ->
                new BudgetCommand.ReframeBudget(
                        reframe.budget(), expectedVersion, reframe.envelope(), reframe.reason(), effectiveOn);
            case AdoptFundingPlan adopt ->
                new FundingPlanCommand.AdoptFundingPlan(adopt.plan(), expectedVersion, effectiveOn);
            case GrantDelegation grant ->
                new BodyCommand.GrantDelegation(
                        grant.body(),
                        expectedVersion,
                        grant.holder(),
                        grant.power(),
                        grant.ceiling(),
                        grant.from() == null ? effectiveOn : grant.from(),
                        grant.until(),
                        decision);
            case Resolution.SuspendProject suspend ->
                new ProjectLifeCommand.SuspendProject(
                        suspend.project(),
                        expectedVersion,
                        suspend.reason(),
                        suspend.reviewOn(),
                        suspend.legacy(),
                        effectiveOn);
            case Resolution.ResumeProject resume ->
                new ProjectLifeCommand.ResumeProject(resume.project(), expectedVersion, resume.reason(), effectiveOn);
            case Resolution.CompleteProject complete ->
                new ProjectLifeCommand.CompleteProject(
                        complete.project(), expectedVersion, complete.reason(), complete.legacy(), effectiveOn);
            case Resolution.AbandonProject abandon ->
                new ProjectLifeCommand.AbandonProject(
                        abandon.project(), expectedVersion, abandon.reason(), abandon.legacy(), effectiveOn);
            case Resolution.ReframeProject reframe ->
                new ProjectLifeCommand.ReframeProject(
                        reframe.project(), expectedVersion, reframe.frame(), reframe.reason(), effectiveOn);
            case GrantSubsidy grant ->
                new SubsidyCommand.GrantSubsidy(grant.subsidy(), grant.body(), decision, grant.terms(), effectiveOn);
            case TakeNote _, Request _ -> null;
        };
    }

    private ResolutionCommands() {}
}
