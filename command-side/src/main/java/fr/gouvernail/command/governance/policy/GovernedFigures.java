package fr.gouvernail.command.governance.policy;

import fr.gouvernail.command.platform.lookup.JdbcGovernedAmounts;
import fr.gouvernail.contract.funding.BudgetCommand;
import fr.gouvernail.contract.funding.FundingPlanCommand;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.portfolio.ActionCommand;
import fr.gouvernail.contract.portfolio.ProjectCommand;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation is held against: the power a command takes, where it acts, its day and its amount.
 *
 * @param subject what exists already: of a budget to be authorised, its project
 * @param amount null where nothing has said what it costs
 */
record GovernedFigures(
        DelegatedPower power,
        Identifier subject,
        LocalDate effectiveOn,
        @Nullable Money amount) {

    /** Null for a command that no delegation covers. */
    static @Nullable GovernedFigures of(Governed command, JdbcGovernedAmounts amounts) {
        return switch (command) {
            case ProjectCommand.LaunchProject c ->
                framed(DelegatedPower.LAUNCH_PROJECT, c.project(), c.effectiveOn(), amounts);
            case ActionCommand.ArbitrateAction c ->
                new GovernedFigures(
                        DelegatedPower.ARBITRATE_ACTION,
                        c.action(),
                        c.effectiveOn(),
                        amounts.of(c.action(), c.option()).orElse(null));
            case BudgetCommand.AuthoriseBudget c ->
                new GovernedFigures(
                        DelegatedPower.AUTHORISE_BUDGET,
                        c.project(),
                        c.effectiveOn(),
                        c.envelope().authorisation());
            case BudgetCommand.ReframeBudget c ->
                new GovernedFigures(
                        DelegatedPower.REFRAME_BUDGET,
                        c.budget(),
                        c.effectiveOn(),
                        c.envelope().authorisation());
            case FundingPlanCommand.AdoptFundingPlan c ->
                new GovernedFigures(
                        DelegatedPower.ADOPT_FUNDING_PLAN,
                        c.plan(),
                        c.effectiveOn(),
                        amounts.of(c.plan(), "").orElse(null));
            case ProjectLifeCommand.SuspendProject c ->
                framed(DelegatedPower.SUSPEND_PROJECT, c.project(), c.effectiveOn(), amounts);
            case ProjectLifeCommand.ResumeProject c ->
                framed(DelegatedPower.RESUME_PROJECT, c.project(), c.effectiveOn(), amounts);
            case ProjectLifeCommand.CompleteProject c ->
                framed(DelegatedPower.COMPLETE_PROJECT, c.project(), c.effectiveOn(), amounts);
            case ProjectLifeCommand.AbandonProject c ->
                framed(DelegatedPower.ABANDON_PROJECT, c.project(), c.effectiveOn(), amounts);
            case ProjectLifeCommand.ReframeProject c ->
                new GovernedFigures(
                        DelegatedPower.REFRAME_PROJECT,
                        c.project(),
                        c.effectiveOn(),
                        c.frame().costHt());
            default -> null;
        };
    }

    /** What ends or stops a project is counted at what the project was last framed to cost. */
    private static GovernedFigures framed(
            DelegatedPower power, ProjectId project, LocalDate day, JdbcGovernedAmounts amounts) {
        return new GovernedFigures(power, project, day, amounts.of(project, "").orElse(null));
    }
}
