package fr.gouvernail.command.portfolio.lookup;

import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.command.portfolio.domain.ObjectiveTree;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveClosed;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveMoved;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReopened;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReworded;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveSet;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisAdded;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where each objective stands, and which axes each programme has. */
public final class JdbcObjectiveTree implements ObjectiveTree, LookupFeed {

    private static final String UPWARDS = """
            with recursive above (objective, programme, parent, title, closed, step) as (
                select objective, programme, parent, title, closed, 0 from event_store.objective_lookup where objective = :objective
                union all
                select o.objective, o.programme, o.parent, o.title, o.closed, above.step + 1
                  from event_store.objective_lookup o join above on o.objective = above.parent)
            select objective, programme, parent, title, closed from above order by step
            """;

    private final JdbcClient jdbc;

    public JdbcObjectiveTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "portfolio.objective-tree";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case ProgrammeOpened opened -> opened.axes().forEach(axis -> axis(opened.programme(), axis.number()));
            case ProgrammeAxisAdded added ->
                axis(added.programme(), added.axis().number());
            case ObjectiveSet set ->
                jdbc.sql("""
                                insert into event_store.objective_lookup (objective, programme, parent, title, closed)
                                values (:objective, :programme, :parent, :title, false) on conflict do nothing""")
                        .param("objective", set.objective().text())
                        .param("programme", set.programme().text())
                        .param("parent", text(set.parent()))
                        .param("title", set.title())
                        .update();
            case ObjectiveReworded reworded ->
                jdbc.sql("update event_store.objective_lookup set title = :title where objective = :objective")
                        .param("title", reworded.currentTitle())
                        .param("objective", reworded.objective().text())
                        .update();
            case ObjectiveMoved moved ->
                jdbc.sql("update event_store.objective_lookup set parent = :parent where objective = :objective")
                        .param("parent", text(moved.currentParent()))
                        .param("objective", moved.objective().text())
                        .update();
            case ObjectiveClosed closed -> close(closed.objective(), true);
            case ObjectiveReopened reopened -> close(reopened.objective(), false);
            default -> {}
        }
    }

    private void close(ObjectiveId objective, boolean closed) {
        jdbc.sql("update event_store.objective_lookup set closed = :closed where objective = :objective")
                .param("closed", closed)
                .param("objective", objective.text())
                .update();
    }

    private void axis(ProgrammeId programme, int number) {
        jdbc.sql("""
                        insert into event_store.programme_axis_lookup (programme, axis) values (:programme, :axis)
                        on conflict do nothing""").param("programme", programme.text()).param("axis", number).update();
    }

    @Override
    public Set<Integer> axesOf(ProgrammeId programme) {
        return new HashSet<>(jdbc.sql("select axis from event_store.programme_axis_lookup where programme = :programme")
                .param("programme", programme.text())
                .query(Integer.class)
                .list());
    }

    @Override
    public Optional<Node> find(ObjectiveId objective) {
        return upwards(objective).stream().findFirst();
    }

    @Override
    public List<Node> upwards(ObjectiveId objective) {
        return jdbc.sql(UPWARDS)
                .param("objective", objective.text())
                .query((row, _) -> node(row))
                .list();
    }

    private static Node node(ResultSet row) throws SQLException {
        var parent = row.getString("parent");
        return new Node(
                ObjectiveId.of(row.getString("objective")),
                ProgrammeId.of(row.getString("programme")),
                parent == null ? null : ObjectiveId.of(parent),
                row.getString("title"),
                row.getBoolean("closed"));
    }

    @Override
    public int openUnder(ObjectiveId objective) {
        return jdbc.sql("select count(*) from event_store.objective_lookup where parent = :objective and not closed")
                .param("objective", objective.text())
                .query(Integer.class)
                .single();
    }

    private static @Nullable String text(@Nullable Identifier id) {
        return id == null ? null : id.text();
    }
}
