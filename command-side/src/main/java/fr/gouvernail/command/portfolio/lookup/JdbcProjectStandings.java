package fr.gouvernail.command.portfolio.lookup;

import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.command.portfolio.domain.ProjectStandings;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionLinked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnlinked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each project is called, which are suspended or closed, and which actions depend on which. A project without a row is under way. */
public final class JdbcProjectStandings implements ProjectStandings, LookupFeed {

    private static final String STAND = """
            insert into event_store.project_standing_lookup (project, closed, closed_on, suspended_on)
            values (:project, cast(:closed as date) is not null, cast(:closed as date), cast(:suspended as date))
            on conflict (project) do update
               set closed = excluded.closed, closed_on = excluded.closed_on, suspended_on = excluded.suspended_on
            """;

    private static final String DEPENDS = """
            with recursive reached (action) as (
                select depends_on from event_store.action_link_lookup where action = :first
                union
                select link.depends_on from event_store.action_link_lookup link join reached on reached.action = link.action)
            select exists (select 1 from reached where action = :second)
            """;

    private final JdbcClient jdbc;

    public JdbcProjectStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "portfolio.project-standings";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case ProjectProposed proposed ->
                jdbc.sql("""
                                insert into event_store.project_reference_lookup (project, programme, reference)
                                values (:project, :programme, :reference) on conflict do nothing""")
                        .param("project", proposed.project().text())
                        .param("programme", proposed.programme().text())
                        .param("reference", proposed.reference())
                        .update();
            case ProjectSuspended suspended -> stand(suspended.project(), null, suspended.effectiveOn());
            case ProjectResumed resumed -> stand(resumed.project(), null, null);
            case ProjectCompleted completed -> stand(completed.project(), completed.effectiveOn(), null);
            case ProjectAbandoned abandoned -> stand(abandoned.project(), abandoned.effectiveOn(), null);
            case ProjectWithdrawn withdrawn -> {
                stand(withdrawn.project(), withdrawn.effectiveOn(), null);
                jdbc.sql("delete from event_store.project_reference_lookup where project = :project")
                        .param("project", withdrawn.project().text())
                        .update();
            }
            case ActionProposed proposed ->
                jdbc.sql("""
                                insert into event_store.live_action_lookup (action, project) values (:action, :project)
                                on conflict do nothing""")
                        .param("action", proposed.action().text())
                        .param("project", proposed.project().text())
                        .update();
            case ActionCancelled cancelled ->
                jdbc.sql("delete from event_store.live_action_lookup where action = :action")
                        .param("action", cancelled.action().text())
                        .update();
            case ActionLinked linked ->
                link(
                        "insert into event_store.action_link_lookup (action, depends_on) values (:action, :other) on conflict do nothing",
                        linked.action(),
                        linked.dependsOn());
            case ActionUnlinked unlinked ->
                link(
                        "delete from event_store.action_link_lookup where action = :action and depends_on = :other",
                        unlinked.action(),
                        unlinked.dependsOn());
            default -> {}
        }
    }

    private void stand(ProjectId project, @Nullable LocalDate closedOn, @Nullable LocalDate suspendedOn) {
        jdbc.sql(STAND)
                .param("project", project.text())
                .param("closed", closedOn)
                .param("suspended", suspendedOn)
                .update();
    }

    private void link(String statement, ActionId action, ActionId other) {
        jdbc.sql(statement)
                .param("action", action.text())
                .param("other", other.text())
                .update();
    }

    @Override
    public boolean isClosed(ProjectId project) {
        return jdbc.sql("""
                        select exists (
                            select 1 from event_store.project_standing_lookup where project = :project and closed)
                        """)
                .param("project", project.text())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<ProjectId> called(ProgrammeId programme, String reference) {
        return jdbc.sql("""
                        select project from event_store.project_reference_lookup
                         where programme = :programme and lower(reference) = lower(:reference) limit 1
                        """)
                .param("programme", programme.text())
                .param("reference", reference)
                .query((row, number) -> ProjectId.of(row.getString("project")))
                .optional();
    }

    @Override
    public Optional<LocalDate> closedOn(ProjectId project) {
        return jdbc.sql("""
                        select closed_on from event_store.project_standing_lookup
                         where project = :project and closed_on is not null
                        """)
                .param("project", project.text())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public int liveActions(ProjectId project) {
        return jdbc.sql("select count(*) from event_store.live_action_lookup where project = :project")
                .param("project", project.text())
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<ProjectId> projectOf(ActionId action) {
        return jdbc.sql("select project from event_store.live_action_lookup where action = :action")
                .param("action", action.text())
                .query((row, number) -> ProjectId.of(row.getString("project")))
                .optional();
    }

    @Override
    public Optional<LocalDate> suspendedSince(ProjectId project) {
        return jdbc.sql("""
                        select suspended_on from event_store.project_standing_lookup
                         where project = :project and suspended_on is not null
                        """)
                .param("project", project.text())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public boolean dependsOn(ActionId first, ActionId second) {
        return jdbc.sql(DEPENDS)
                .param("first", first.text())
                .param("second", second.text())
                .query(Boolean.class)
                .single();
    }
}
