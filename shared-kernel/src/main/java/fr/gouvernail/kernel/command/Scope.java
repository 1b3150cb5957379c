package fr.gouvernail.kernel.command;

import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/** Whose history a fact belongs to. A null territory is the whole installation. */
public record Scope(
        @Nullable TerritoryId territory, @Nullable ProgrammeId programme) {

    public static final Scope INSTALLATION = new Scope(null, null);

    public static Scope of(TerritoryId territory) {
        return new Scope(territory, null);
    }
}
