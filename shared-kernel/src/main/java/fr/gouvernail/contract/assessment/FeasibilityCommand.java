package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of the examination of a project's feasibility. */
public sealed interface FeasibilityCommand extends Command {

    FeasibilityId feasibility();

    @Override
    default FeasibilityId target() {
        return feasibility();
    }

    /**
     * Opens the examination of a project.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.already-exists}, {@code assessment.feasibility.id-of-another}.
     *
     * @param feasibility {@link FeasibilityId#of(ProjectId)}: a project has one
     */
    @CommandName("assessment.feasibility.open")
    record OpenFeasibility(FeasibilityId feasibility, ProjectId project, LocalDate effectiveOn)
            implements FeasibilityCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Asks somebody to examine an item, or somebody else than before.
     *
     * <p>Errors: {@code assessment.feasibility.assigned-already}, {@code assessment.feasibility.due-in-the-past}.
     *
     * @param dueOn last day for the answer
     */
    @CommandName("assessment.feasibility.assign")
    record AssignItem(
            FeasibilityId feasibility,
            @Nullable Long expectedVersion,
            FeasibilityItem item,
            PersonId assessor,
            LocalDate dueOn)
            implements FeasibilityCommand {}

    /**
     * Rates an item, or rates it anew: the ratings before stay readable.
     *
     * <p>Errors: {@code assessment.feasibility.reserve-missing}, {@code assessment.feasibility.reserve-not-asked-for},
     * {@code assessment.feasibility.reserve-due-before}, {@code assessment.feasibility.unblocked-without-evidence},
     * {@code assessment.feasibility.in-the-future}, {@code assessment.feasibility.before-last}, {@code assessment.evidence-empty},
     * {@code assessment.fingerprint-malformed}.
     *
     * @param reserve there with {@link Rating#RESERVE} and only with it
     * @param evidence asked for to leave {@link Rating#BLOCKING}
     */
    @CommandName("assessment.feasibility.rate")
    record RateItem(
            FeasibilityId feasibility,
            @Nullable Long expectedVersion,
            FeasibilityItem item,
            Rating rating,
            @LongText String observation,
            @Nullable Reserve reserve,
            List<Evidence> evidence,
            LocalDate effectiveOn)
            implements FeasibilityCommand {
        public RateItem {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Says that what a reserve asked for is done: the item is then without reserve.
     *
     * <p>Errors: {@code assessment.feasibility.no-reserve}, {@code assessment.feasibility.in-the-future},
     * {@code assessment.feasibility.before-last}, {@code assessment.evidence-empty}, {@code assessment.fingerprint-malformed}.
     */
    @CommandName("assessment.feasibility.lift-reserve")
    record LiftReserve(
            FeasibilityId feasibility,
            @Nullable Long expectedVersion,
            FeasibilityItem item,
            @LongText String how,
            @Nullable Evidence evidence,
            LocalDate effectiveOn)
            implements FeasibilityCommand {}

    /**
     * Settles whether a study of the running costs has to be made (R-15, CGCT L1611-9 and D1611-35), and what was made.
     *
     * <p>Errors: {@code assessment.feasibility.population-not-positive}, {@code platform.amount-negative},
     * {@code assessment.feasibility.study-without-evidence}, {@code assessment.evidence-empty},
     * {@code assessment.fingerprint-malformed}, {@code assessment.feasibility.in-the-future},
     * {@code assessment.feasibility.settled-since}.
     *
     * @param population of the project owner
     * @param operatingRevenue real operating revenue of the owner's last accounts
     * @param expenseTtc forecast expense of the whole project with tax, as it will be put to the vote
     * @param evidence the study; asked for where there is one
     */
    @CommandName("assessment.feasibility.settle-impact-study")
    record SettleImpactStudy(
            FeasibilityId feasibility,
            @Nullable Long expectedVersion,
            int population,
            Money operatingRevenue,
            Money expenseTtc,
            ImpactStudy study,
            @Nullable Evidence evidence,
            LocalDate effectiveOn)
            implements FeasibilityCommand {}

    /**
     * Sets how much backing the project needs before it is validated.
     *
     * <p>Errors: {@code assessment.feasibility.level-negative}, {@code platform.amount-negative},
     * {@code assessment.feasibility.in-the-future}, {@code assessment.feasibility.settled-since}.
     *
     * @param firmActors how many actors have to have a firm commitment
     * @param firmAmountHt what firm commitments of money have to come to; null where no amount is asked for
     */
    @CommandName("assessment.feasibility.require-backing")
    record RequireBacking(
            FeasibilityId feasibility,
            @Nullable Long expectedVersion,
            int firmActors,
            @Nullable Money firmAmountHt,
            @LongText String reason,
            LocalDate effectiveOn)
            implements FeasibilityCommand {}
}
