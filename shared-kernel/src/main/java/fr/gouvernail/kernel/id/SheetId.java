package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies the sheet of a project or of an action: it has the UUID of what it describes, so that each has one at most. */
public record SheetId(UUID uuid) implements Identifier {

    public static SheetId of(String text) {
        return new SheetId(Identifier.parse(SheetId.class, text));
    }

    public static SheetId of(ProjectId project) {
        return new SheetId(project.uuid());
    }

    public static SheetId of(ActionId action) {
        return new SheetId(action.uuid());
    }

    @Override
    public String toString() {
        return text();
    }
}
