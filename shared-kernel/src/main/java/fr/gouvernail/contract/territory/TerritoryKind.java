package fr.gouvernail.contract.territory;

/** The kind of a territory. */
public enum TerritoryKind {
    COMMUNE,
    INTERCOMMUNALITY
}
