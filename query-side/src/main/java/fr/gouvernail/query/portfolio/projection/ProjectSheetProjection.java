package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of projects and of their actions: framings, reports, and arbitrations with all their options. */
@ProcessingGroup("portfolio.project-sheet")
public final class ProjectSheetProjection implements Projection {

    private static final JsonMapper JSON = GouvernailJson.mapper();

    @Override
    public List<String> tables() {
        return List.of(
                "project_sheet",
                "project_framing",
                "project_progress",
                "action_sheet",
                "action_arbitration",
                "arbitration_option");
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public void apply(RecordedEvent event, Rows rows) {
        switch (event.payload()) {
            case ProjectProposed proposed -> propose(proposed, event, rows);
            case ProjectFramed framed -> Framings.frame(framed, event, rows);
            case ProjectReframed reframed -> Framings.reframe(reframed, event, rows);
            case ProjectLaunched launched -> launch(launched, event, rows);
            case ProgressReported reported -> report(reported, event, rows);
            case ActionProposed proposed -> proposeAction(proposed, event, rows);
            case ArbitrationAsked asked -> ask(asked, event, rows);
            case ActionArbitrated arbitrated -> settle(arbitrated, event, rows);
            default -> SheetLife.apply(event, rows);
        }
    }

    private static void propose(ProjectProposed proposed, RecordedEvent event, Rows rows) {
        rows.write(
                proposed.project().text(),
                ProjectSheetSql.PROPOSED,
                proposed.project(),
                proposed.programme(),
                proposed.territory(),
                proposed.reference(),
                proposed.name(),
                proposed.summary(),
                AxesText.of(proposed.axes()),
                proposed.owner(),
                proposed.effectiveOn(),
                Phase.IDEA,
                event.position(),
                event.sequence(),
                event.position());
    }

    private static void launch(ProjectLaunched launched, RecordedEvent event, Rows rows) {
        rows.write(
                launched.project().text(),
                ProjectSheetSql.LAUNCHED,
                launched.currentPhase(),
                event.position(),
                launched.effectiveOn(),
                event.position(),
                event.context().authority(),
                launched.derogations() == null ? null : JSON.writeValueAsString(launched.derogations()),
                event.sequence(),
                event.position(),
                launched.project());
    }

    private static void report(ProgressReported reported, RecordedEvent event, Rows rows) {
        rows.write(
                reported.project().text(),
                ProjectSheetSql.REPORTED,
                reported.project(),
                reported.percent(),
                reported.previousWeather(),
                reported.weather(),
                reported.comment(),
                reported.nextStep(),
                reported.effectiveOn(),
                event.position(),
                event.sequence());
        rows.write(
                reported.project().text(),
                ProjectSheetSql.PROGRESS,
                reported.project(),
                event.position(),
                event.context().territory(),
                reported.percent(),
                reported.weather(),
                reported.comment(),
                reported.nextStep(),
                event.context().actor(),
                reported.effectiveOn(),
                event.recordedAt(),
                event.position());
    }

    private static void proposeAction(ActionProposed proposed, RecordedEvent event, Rows rows) {
        rows.write(
                proposed.action().text(),
                ActionSheetSql.PROPOSED,
                proposed.action(),
                proposed.project(),
                proposed.programme(),
                proposed.territory(),
                proposed.reference(),
                proposed.name(),
                proposed.costHt(),
                event.position(),
                proposed.costHt(),
                event.position(),
                proposed.startsOn(),
                proposed.endsOn(),
                proposed.endsOn(),
                event.position(),
                proposed.lead(),
                event.sequence(),
                event.position());
    }

    private static void ask(ArbitrationAsked asked, RecordedEvent event, Rows rows) {
        var row = asked.action().text();
        rows.write(row, ActionSheetSql.ASKED, asked.action(), asked.forecastHt(), event.position(), event.sequence());
        rows.write(
                row,
                ActionSheetSql.ARBITRATION,
                asked.action(),
                event.position(),
                event.context().territory(),
                asked.question(),
                asked.previousForecastHt(),
                asked.forecastHt(),
                event.context().actor(),
                asked.effectiveOn(),
                event.recordedAt(),
                event.position());
        for (var option : asked.options()) {
            rows.write(
                    row,
                    ActionSheetSql.OPTION,
                    asked.action(),
                    event.position(),
                    option.key(),
                    event.context().territory(),
                    option.title(),
                    option.totalHt(),
                    option.subsidies(),
                    option.ownShare(),
                    option.endsOn(),
                    option.scope(),
                    option.consequences(),
                    event.position());
        }
    }

    private static void settle(ActionArbitrated arbitrated, RecordedEvent event, Rows rows) {
        var row = arbitrated.action().text();
        rows.write(
                row,
                ActionSheetSql.ARBITRATED,
                arbitrated.action(),
                arbitrated.currentForecastHt(),
                arbitrated.currentEndsOn(),
                event.position(),
                event.sequence());
        rows.write(
                row,
                ActionSheetSql.SETTLED,
                arbitrated.chosen().key(),
                arbitrated.reason(),
                event.context().authority(),
                event.position(),
                arbitrated.effectiveOn(),
                event.recordedAt(),
                arbitrated.previousForecastHt(),
                arbitrated.currentForecastHt(),
                arbitrated.previousEndsOn(),
                arbitrated.currentEndsOn(),
                event.position(),
                arbitrated.action());
    }
}
