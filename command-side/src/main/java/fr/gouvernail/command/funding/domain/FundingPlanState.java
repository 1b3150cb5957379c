package fr.gouvernail.command.funding.domain;

import fr.gouvernail.contract.funding.FundingPlanEvent;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.ProjectId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a funding plan's decisions look at.
 *
 * @param content as last written, with the states recorded since
 * @param adopted whether it has been adopted since it was last written
 */
record FundingPlanState(Home home, ProjectId project, PlanContent content, boolean adopted) {

    static FundingPlanState evolve(@Nullable FundingPlanState state, FundingPlanEvent event) {
        return switch (event) {
            case FundingPlanDrafted drafted ->
                new FundingPlanState(
                        new Home(drafted.territory(), drafted.programme()),
                        drafted.project(),
                        drafted.content(),
                        false);
            case FundingPlanRevised revised -> of(state).with(revised.current(), false);
            case FundingPlanAdopted adopted -> of(state).with(adopted.content(), true);
            case ResourceStateRecorded recorded -> {
                var before = of(state);
                yield before.with(before.contentWith(recorded.resource(), recorded.current()), before.adopted());
            }
        };
    }

    /** The plan's content once that resource has come that far. */
    PlanContent contentWith(String resource, FundingState newState) {
        var resources = content.resources().stream()
                .map(each -> each.key().equals(resource) ? in(newState, each) : each)
                .toList();
        return new PlanContent(content.costHt(), content.costTtc(), content.fctvaBaseTtc(), resources);
    }

    private static Resource in(FundingState newState, Resource each) {
        return new Resource(each.key(), each.funder(), each.scheme(), each.amountHt(), newState);
    }

    private FundingPlanState with(PlanContent newContent, boolean nowAdopted) {
        return new FundingPlanState(home, project, newContent, nowAdopted);
    }

    private static FundingPlanState of(@Nullable FundingPlanState state) {
        return Objects.requireNonNull(state);
    }
}
