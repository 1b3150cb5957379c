package fr.gouvernail.query.funding.projection;

import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.PlanFigures;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what happens to a funding plan: its figures and lines as they stand, and each version that was written. */
final class FundingPlanWriter {

    private static final JsonMapper JSON = GouvernailJson.mapper();

    static void draft(FundingPlanDrafted drafted, RecordedEvent event, Rows rows) {
        var parameters = new ArrayList<>(figures(drafted.plan(), drafted.content(), drafted.figures(), event));
        parameters.addAll(
                Arrays.asList(drafted.project(), drafted.programme(), drafted.territory(), drafted.effectiveOn()));
        rows.write(drafted.plan().text(), FundingPlanSql.DRAFTED, parameters.toArray());
        resources(drafted.plan(), drafted.project(), drafted.content(), drafted.effectiveOn(), event, rows);
        version(
                drafted.plan(),
                "DRAFTED",
                drafted.content(),
                drafted.figures(),
                null,
                drafted.effectiveOn(),
                event,
                rows);
    }

    static void revise(FundingPlanRevised revised, RecordedEvent event, Rows rows) {
        var row = revised.plan().text();
        rows.write(
                row,
                FundingPlanSql.FIGURES,
                figures(revised.plan(), revised.current(), revised.figures(), event)
                        .toArray());
        rows.write(row, FundingPlanSql.NO_LONGER_ADOPTED, revised.plan());
        var kept = revised.current().resources().stream().map(Resource::key).collect(Collectors.toSet());
        for (var former : revised.previous().resources()) {
            if (!kept.contains(former.key())) {
                rows.write(row, FundingPlanSql.RESOURCE_DROPPED, revised.plan(), former.key());
            }
        }
        resources(revised.plan(), revised.project(), revised.current(), revised.effectiveOn(), event, rows);
        version(
                revised.plan(),
                "REVISED",
                revised.current(),
                revised.figures(),
                revised.reason(),
                revised.effectiveOn(),
                event,
                rows);
    }

    static void adopt(FundingPlanAdopted adopted, RecordedEvent event, Rows rows) {
        var row = adopted.plan().text();
        rows.write(
                row,
                FundingPlanSql.FIGURES,
                figures(adopted.plan(), adopted.content(), adopted.figures(), event)
                        .toArray());
        rows.write(
                row,
                FundingPlanSql.ADOPTED,
                adopted.content().costHt(),
                event.position(),
                adopted.effectiveOn(),
                event.context().authority(),
                adopted.plan());
        version(
                adopted.plan(),
                "ADOPTED",
                adopted.content(),
                adopted.figures(),
                null,
                adopted.effectiveOn(),
                event,
                rows);
    }

    static void recordState(ResourceStateRecorded recorded, RecordedEvent event, Rows rows) {
        var row = recorded.plan().text();
        rows.write(
                row,
                FundingPlanSql.RESOURCE_STATE,
                recorded.current(),
                event.position(),
                recorded.effectiveOn(),
                recorded.reference(),
                event.position(),
                recorded.plan(),
                recorded.resource());
        if (recorded.figures() != null) {
            rows.write(
                    row,
                    FundingPlanSql.FIGURES_BY_STATE,
                    computed(recorded.plan(), recorded.figures(), event).toArray());
        }
        rows.write(row, FundingPlanSql.PLAN_TOUCHED, event.sequence(), event.position(), recorded.plan());
    }

    private static List<@Nullable Object> figures(
            FundingPlanId plan, PlanContent content, PlanFigures figures, RecordedEvent event) {
        var row = new ArrayList<@Nullable Object>(
                Arrays.asList(plan, content.costHt(), content.costTtc(), content.fctvaBaseTtc()));
        var computed = computed(plan, figures, event);
        row.addAll(computed.subList(1, computed.size()));
        return row;
    }

    /** What follows from a plan's content; a funder's refusal changes it while the content stays. */
    private static List<@Nullable Object> computed(FundingPlanId plan, PlanFigures figures, RecordedEvent event) {
        return Arrays.asList(
                plan,
                figures.subsidies(),
                figures.ownShare(),
                figures.publicFunding(),
                figures.privateFunding(),
                figures.aidRate(),
                figures.ownRate(),
                figures.fctva(),
                figures.netCost(),
                JSON.writeValueAsString(figures.findings()),
                (int) figures.findings().stream().filter(Finding::blocks).count(),
                event.position(),
                event.sequence());
    }

    private static void resources(
            FundingPlanId plan,
            ProjectId project,
            PlanContent content,
            LocalDate effectiveOn,
            RecordedEvent event,
            Rows rows) {
        int place = 0;
        for (var resource : content.resources()) {
            rows.write(
                    plan.text(),
                    FundingPlanSql.RESOURCE,
                    plan,
                    resource.key(),
                    project,
                    event.context().territory(),
                    place++,
                    resource.funder(),
                    event.position(),
                    resource.scheme(),
                    resource.amountHt(),
                    event.position(),
                    resource.state(),
                    event.position(),
                    effectiveOn,
                    event.position());
        }
    }

    private static void version(
            FundingPlanId plan,
            String fact,
            PlanContent content,
            PlanFigures figures,
            @Nullable String reason,
            LocalDate effectiveOn,
            RecordedEvent event,
            Rows rows) {
        rows.write(
                plan.text(),
                FundingPlanSql.VERSION,
                plan,
                event.position(),
                event.context().territory(),
                fact,
                content.costHt(),
                figures.subsidies(),
                figures.ownShare(),
                figures.ownRate(),
                JSON.writeValueAsString(figures.findings()),
                reason,
                event.context().authority(),
                event.context().actor(),
                effectiveOn,
                event.recordedAt(),
                event.position());
    }

    private FundingPlanWriter() {}
}
