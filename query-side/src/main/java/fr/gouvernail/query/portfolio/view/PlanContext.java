package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is held against: the programme as it stands.
 *
 * @param organisations names by identity
 * @param people by their name, normalised
 * @param projects those that are there
 * @param actions those that are there and not cancelled
 */
public record PlanContext(
        List<Axis> axes,
        Map<OrganisationId, String> organisations,
        Map<String, PersonId> people,
        List<KnownProject> projects,
        List<KnownAction> actions,
        LocalDate today) {

    /** A project by its reference and name. */
    public record KnownProject(ProjectId project, String reference, String name) {}

    /** An action by its reference, within its project. */
    public record KnownAction(String action, ProjectId project, String reference) {}

    /** The same without what one import has written itself. @param own text forms of identities */
    public PlanContext without(Set<String> own) {
        return new PlanContext(
                axes,
                organisations,
                people,
                projects.stream()
                        .filter(one -> !own.contains(one.project().text()))
                        .toList(),
                actions.stream().filter(one -> !own.contains(one.action())).toList(),
                today);
    }

    /** Projects by their reference, normalised. */
    Map<String, ProjectId> projectsByReference() {
        return projects.stream()
                .collect(Collectors.toMap(
                        one -> PlanColumns.normalised(one.reference()), KnownProject::project, (first, _) -> first));
    }

    /** Projects by their name, normalised. */
    Map<String, ProjectId> projectsByName() {
        return projects.stream()
                .collect(Collectors.toMap(
                        one -> PlanColumns.normalised(one.name()), KnownProject::project, (first, _) -> first));
    }

    /** Projects and references of actions, as {@link #key} joins them. */
    Set<String> actionKeys() {
        return actions.stream().map(one -> key(one.project(), one.reference())).collect(Collectors.toSet());
    }

    static String key(ProjectId project, String reference) {
        return project.text() + "/" + PlanColumns.normalised(reference);
    }

    @Nullable
    OrganisationId organisation(String name) {
        var plain = PlanColumns.normalised(name);
        return organisations.entrySet().stream()
                .filter(entry -> PlanColumns.normalised(entry.getValue()).equals(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
