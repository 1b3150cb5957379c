package fr.gouvernail.contract.governance;

import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.contract.funding.SubsidyChecks;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.event.Kind;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision orders, complete enough for a policy to send the very command once the decision is executable.
 * Each kind but {@link TakeNote} and {@link Request} answers to one governed command.
 */
public sealed interface Resolution {

    /** What the resolution acts on; null when it only takes note or asks for something. */
    @Nullable
    Identifier subject();

    /**
     * Launch a project.
     *
     * @param derogations what the body sets aside of what has to hold before; null for nothing
     */
    @Kind("launch-project")
    record LaunchProject(ProjectId project, @Nullable List<Derogation> derogations) implements Resolution {
        public LaunchProject {
            derogations = Derogation.orNull(derogations);
        }

        /** With nothing set aside. */
        public LaunchProject(ProjectId project) {
            this(project, null);
        }

        /** Only what may be set aside is. @throws CommandRejected as {@link Derogation#requireSound} */
        public void requireSound(Predicate<String> derogable) {
            Derogation.requireSound(derogations, derogable);
        }

        @Override
        public Identifier subject() {
            return project;
        }
    }

    /** Settle a request for arbitration by one of its options. */
    @Kind("arbitrate-action")
    record ArbitrateAction(ActionId action, String option, String reason) implements Resolution {
        @Override
        public Identifier subject() {
            return action;
        }
    }

    /** Authorise the first budget of a project. */
    @Kind("authorise-budget")
    record AuthoriseBudget(BudgetId budget, ProjectId project, BudgetEnvelope envelope) implements Resolution {
        @Override
        public Identifier subject() {
            return budget;
        }
    }

    /** Replace a budget's envelope. */
    @Kind("reframe-budget")
    record ReframeBudget(BudgetId budget, BudgetEnvelope envelope, String reason) implements Resolution {
        @Override
        public Identifier subject() {
            return budget;
        }
    }

    /** Adopt the funding plan as it stands. */
    @Kind("adopt-funding-plan")
    record AdoptFundingPlan(FundingPlanId plan) implements Resolution {
        @Override
        public Identifier subject() {
            return plan;
        }
    }

    /**
     * Let one person decide something alone.
     *
     * @param body the body that decides it: nobody grants what is another's
     * @param ceiling the highest amount, with or without tax as the power says; null for no ceiling
     * @param from first day; null for the day from which the decision is executable
     * @param until last day; null while no end is set
     */
    @Kind("grant-delegation")
    record GrantDelegation(
            BodyId body,
            PersonId holder,
            DelegatedPower power,
            @Nullable Money ceiling,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements Resolution {
        @Override
        public Identifier subject() {
            return body;
        }
    }

    /** Suspend a project until it is looked at again. */
    @Kind("suspend-project")
    record SuspendProject(ProjectId project, String reason, LocalDate reviewOn, Legacy legacy) implements Resolution {
        @Override
        public Identifier subject() {
            return project;
        }
    }

    /** Let a suspended project go on. */
    @Kind("resume-project")
    record ResumeProject(ProjectId project, String reason) implements Resolution {
        @Override
        public Identifier subject() {
            return project;
        }
    }

    /**
     * Close a project as done.
     *
     * @param reason why it is closed below 100 %; null when it is wholly done
     */
    @Kind("complete-project")
    record CompleteProject(ProjectId project, @Nullable String reason, Legacy legacy) implements Resolution {
        @Override
        public Identifier subject() {
            return project;
        }
    }

    /** Abandon a project. */
    @Kind("abandon-project")
    record AbandonProject(ProjectId project, String reason, Legacy legacy) implements Resolution {
        @Override
        public Identifier subject() {
            return project;
        }
    }

    /** Give a launched project another frame. */
    @Kind("reframe-project")
    record ReframeProject(ProjectId project, ProjectFrame frame, String reason) implements Resolution {
        @Override
        public Identifier subject() {
            return project;
        }
    }

    /**
     * Give a subsidy.
     *
     * @param body the council that gives it: none gives what is another's
     */
    @Kind("grant-subsidy")
    record GrantSubsidy(SubsidyId subsidy, BodyId body, SubsidyTerms terms) implements Resolution {
        @Override
        public Identifier subject() {
            return subsidy;
        }

        /** Who receives it, where it is registered here. */
        public @Nullable OrganisationId organisation() {
            return terms.beneficiary().organisation();
        }

        /** @throws fr.gouvernail.kernel.command.CommandRejected as {@link RegisteredOrganisations#requireNamed} says */
        public void requireNamedIn(RegisteredOrganisations organisations) {
            organisations.requireNamed(terms.beneficiary());
        }

        /** @throws fr.gouvernail.kernel.command.CommandRejected as {@link SubsidyChecks} says */
        public void requireSound() {
            SubsidyChecks.requireSound(terms);
        }
    }

    /** Take note: orders nothing. */
    @Kind("take-note")
    record TakeNote() implements Resolution {
        @Override
        public @Nullable Identifier subject() {
            return null;
        }
    }

    /** Ask people or roles for something: each task becomes a follow-up of the decision once it is executable. */
    @Kind("request")
    record Request(List<FollowUpTask> tasks) implements Resolution {
        public Request {
            tasks = List.copyOf(tasks);
        }

        @Override
        public @Nullable Identifier subject() {
            return null;
        }
    }
}
