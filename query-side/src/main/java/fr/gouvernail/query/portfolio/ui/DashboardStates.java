package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.portfolio.view.ProjectState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;

/** How many projects of the dashboard stand how, and how many need watching. */
final class DashboardStates {

    static final Map<String, String> STATE_COLOURS = Map.of(
            "ON_TIME",
            "c-ok",
            "IN_PREPARATION",
            "c-neutre",
            "LATE",
            "c-vi",
            "BLOCKED",
            "c-al",
            "PAUSED",
            "c-sable",
            "DONE",
            "c-amer",
            "ABANDONED",
            "c-neutre");

    static void fill(Model model, List<ProjectEntry> projects) {
        var counts = new LinkedHashMap<String, Long>();
        for (var state : List.of(
                ProjectState.ON_TIME,
                ProjectState.IN_PREPARATION,
                ProjectState.LATE,
                ProjectState.BLOCKED,
                ProjectState.PAUSED,
                ProjectState.DONE,
                ProjectState.ABANDONED)) {
            counts.put(
                    state.name(),
                    projects.stream()
                            .filter(project -> project.line().calendar().state() == state)
                            .count());
        }
        model.addAttribute("stateCounts", counts);
        model.addAttribute("stateBar", Gauge.of(counts, STATE_COLOURS));
        model.addAttribute("late", counts.get("LATE"));
        model.addAttribute(
                "stalled",
                projects.stream()
                        .filter(project -> project.line().life().blocked())
                        .count());
        model.addAttribute(
                "arbitrations",
                projects.stream()
                        .filter(project -> project.line().arbitrations() > 0)
                        .count());
        model.addAttribute(
                "withoutLead",
                projects.stream()
                        .filter(project -> project.line().lead() == null)
                        .count());
        model.addAttribute(
                "unfunded",
                projects.stream()
                        .filter(project -> project.remaining() != null && project.remaining() > 0)
                        .count());
    }

    private DashboardStates() {}
}
