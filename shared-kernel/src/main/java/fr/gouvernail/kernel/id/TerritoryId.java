package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a territory. */
public record TerritoryId(UUID uuid) implements Identifier {

    public static TerritoryId of(String text) {
        return new TerritoryId(Identifier.parse(TerritoryId.class, text));
    }

    /** The territory of a commune's INSEE code: the same code gives the same identity. */
    public static TerritoryId ofInsee(String code) {
        return new TerritoryId(Identifier.fromNaturalKey("insee", code));
    }

    /** The territory of an intercommunal body, by its SIREN. */
    public static TerritoryId ofSiren(String siren) {
        return new TerritoryId(Identifier.fromNaturalKey("siren", siren));
    }

    @Override
    public String toString() {
        return text();
    }
}
