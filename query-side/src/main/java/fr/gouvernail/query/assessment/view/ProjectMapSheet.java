package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.causal.FeedbackLoops;
import fr.gouvernail.kernel.causal.MapAnalysis;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the causal map of its territory says of a project: hypotheses, never a forecast.
 *
 * @param map null while the territory has none
 * @param analysis null without levers
 * @param loops null without a map
 */
public record ProjectMapSheet(
        Project project,
        @Nullable CausalMapSheet map,
        List<ProjectLever> levers,
        @Nullable MapAnalysis analysis,
        @Nullable FeedbackLoops loops,
        List<Review> reviews) {

    /** As many roles as the validation gate asks for. */
    public static final int ROLES_ASKED = 2;

    public ProjectMapSheet {
        levers = List.copyOf(levers);
        reviews = List.copyOf(reviews);
    }

    /** A project that the map may be held against. */
    public record Project(ProjectId project, TerritoryId territory, String reference, String name) {}

    /**
     * Somebody's review.
     *
     * @param person null for a reader who is shown no person
     * @param current whether neither the map nor the levers have changed since
     * @param reviewer tells one person from another, for whoever reads
     */
    public record Review(
            @Nullable PersonId person,
            Role role,
            int reviewer,
            String comment,
            LocalDate reviewedOn,
            boolean current,
            long event) {}

    /**
     * How many roles reread it as it now is. One person in two roles is one reader: the roles count as far as there are persons to go with
     * them.
     */
    public int roles() {
        var current = reviews.stream().filter(Review::current).toList();
        long roles = current.stream().map(Review::role).distinct().count();
        long persons = current.stream().mapToInt(Review::reviewer).distinct().count();
        return (int) Math.min(roles, persons);
    }

    public int stale() {
        return (int) reviews.stream().filter(review -> !review.current()).count();
    }

    public ProjectMapStanding standing() {
        if (map == null) {
            return ProjectMapStanding.NO_MAP;
        }
        if (levers.isEmpty()) {
            return ProjectMapStanding.NO_LEVERS;
        }
        if (!Objects.requireNonNull(analysis).outcome().steady()) {
            return ProjectMapStanding.UNSETTLED;
        }
        return roles() < ROLES_ASKED ? ProjectMapStanding.TO_REVIEW : ProjectMapStanding.REVIEWED;
    }

    public ProjectMapSummary summary() {
        return new ProjectMapSummary(
                project.project(),
                map == null ? null : map.map().map(),
                standing(),
                levers.size(),
                map == null ? 0 : map.map().experts(),
                roles(),
                stale(),
                map == null ? null : map.map().lastEvent());
    }
}
