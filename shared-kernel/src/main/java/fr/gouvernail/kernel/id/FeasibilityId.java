package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies the examination of a project's feasibility: one for each project. */
public record FeasibilityId(UUID uuid) implements Identifier {

    public static FeasibilityId of(String text) {
        return new FeasibilityId(Identifier.parse(FeasibilityId.class, text));
    }

    public static FeasibilityId of(ProjectId project) {
        return new FeasibilityId(project.uuid());
    }

    @Override
    public String toString() {
        return text();
    }
}
