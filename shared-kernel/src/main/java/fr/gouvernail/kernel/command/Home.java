package fr.gouvernail.kernel.command;

import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/** The territory something belongs to, and its programme where it has one: a {@link Scope} that is never the whole installation. */
public record Home(TerritoryId territory, @Nullable ProgrammeId programme) {

    /** The home of something the command names. @throws CommandRejected {@code platform.unknown-reference} */
    public static Home of(Subjects subjects, String field, Identifier id) {
        var scope = subjects.require(field, id);
        var territory = scope.territory();
        if (territory == null) {
            throw CommandRejected.of(PlatformRejection.UNKNOWN_REFERENCE, "field", field, "value", id);
        }
        return new Home(territory, scope.programme());
    }

    public Scope scope() {
        return new Scope(territory, programme);
    }
}
